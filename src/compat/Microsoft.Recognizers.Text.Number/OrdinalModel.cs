using Microsoft.Recognizers.Text.Number.Scanning;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>
/// Finds ranks, as <c>ordinal</c> or <c>ordinal.relative</c>. Resolution: <c>offset</c>, <c>relativeTo</c> (<c>start</c>, <c>current</c> or
/// <c>end</c>) and <c>value</c>, which is the offset from the start or both together: <c>end-1</c>.
/// </summary>
public class OrdinalModel : IModel
{
    private readonly NumberLanguage language;
    private readonly bool relatives;

    internal OrdinalModel(NumberLanguage language, NumberOptions options) =>
        (this.language, relatives) = (language, (options & NumberOptions.SuppressExtendedTypes) == 0);

    /// <inheritdoc/>
    public string ModelTypeName => "ordinal";

    /// <inheritdoc/>
    public List<ModelResult> Parse(string query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var results = new List<ModelResult>();
        foreach (var span in OrdinalScanner.Scan(new NumberText(query, language)))
        {
            if (span.Origin == OrdinalOrigin.Start || relatives)
            {
                results.Add(Result(query, span));
            }
        }

        return results;
    }

    private ModelResult Result(string query, OrdinalSpan span)
    {
        var offset = ResolutionText.Of(span.Offset);
        var origin = span.Origin switch
        {
            OrdinalOrigin.Start => "start",
            OrdinalOrigin.Current => "current",
            _ => "end",
        };
        var fromStart = span.Origin == OrdinalOrigin.Start;
        return new ModelResult
        {
            Text = query[span.Start..span.End].ToLowerInvariant(),
            Start = span.Start,
            End = span.End - 1,
            TypeName = fromStart ? ModelTypeName : ModelTypeName + ".relative",
            Resolution = new SortedDictionary<string, object>(StringComparer.Ordinal)
            {
                [ResolutionKey.Offset] = offset,
                [ResolutionKey.RelativeTo] = origin,
                [ResolutionKey.Value] = fromStart ? offset : span.Offset < 0 ? origin + offset : $"{origin}+{offset}",
            },
        };
    }
}
