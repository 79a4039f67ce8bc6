using Microsoft.Recognizers.Text.Number.Scanning;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>Finds percentages. Resolution: <c>value</c>, such as <c>20%</c>.</summary>
public class PercentModel : IModel
{
    private readonly NumberLanguage language;
    private readonly bool fractions;

    internal PercentModel(NumberLanguage language, NumberOptions options) =>
        (this.language, fractions) = (language, (options & NumberOptions.PercentageMode) != 0);

    /// <inheritdoc/>
    public string ModelTypeName => "percentage";

    /// <inheritdoc/>
    public List<ModelResult> Parse(string query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var results = new List<ModelResult>();
        foreach (var span in PercentScanner.Scan(new NumberText(query, language), fractions))
        {
            results.Add(new ModelResult
            {
                Text = query[span.Start..span.End].ToLowerInvariant(),
                Start = span.Start,
                End = span.End - 1,
                TypeName = ModelTypeName,
                Resolution = new SortedDictionary<string, object>(StringComparer.Ordinal)
                {
                    [ResolutionKey.Value] = span.Value is { } value ? ResolutionText.Of(value, language) + "%" : "null",
                },
            });
        }

        return results;
    }
}
