using Microsoft.Recognizers.Text.Number.Scanning;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>
/// Finds cardinal numbers. Resolution: <c>value</c>, and <c>subtype</c> <c>integer</c>, <c>decimal</c>, <c>fraction</c> or <c>power</c>
/// unless the number was put together from several that are partly in digits.
/// </summary>
public class NumberModel : IModel
{
    private readonly NumberLanguage language;

    internal NumberModel(NumberLanguage language) => this.language = language;

    /// <inheritdoc/>
    public string ModelTypeName => "number";

    /// <inheritdoc/>
    public List<ModelResult> Parse(string query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var spans = NumberScanner.Scan(new NumberText(query, language));
        var results = new List<ModelResult>(spans.Count);
        foreach (var span in spans)
        {
            var resolution = new SortedDictionary<string, object>(StringComparer.Ordinal) { [ResolutionKey.Value] = ResolutionText.Of(span.Value, language) };
            if (!span.Merged)
            {
                resolution[ResolutionKey.SubType] = ResolutionText.Of(span.Kind);
            }

            results.Add(new ModelResult
            {
                Text = query[span.Start..span.End].ToLowerInvariant(),
                Start = span.Start,
                End = span.End - 1,
                TypeName = ModelTypeName,
                Resolution = resolution,
            });
        }

        return results;
    }
}
