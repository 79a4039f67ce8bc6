using Microsoft.Recognizers.Text.Number.Ranges;
using Microsoft.Recognizers.Text.Number.Scanning;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>
/// Finds ranges of numbers. Resolution: <c>value</c>, an interval with <c>[</c> and <c>]</c> for bounds that belong to it, <c>(</c> and <c>)</c>
/// for bounds that don't, and nothing for a missing bound: <c>[5,10)</c>, <c>(100,)</c>.
/// </summary>
public class NumberRangeModel : IModel
{
    private readonly NumberLanguage language;

    internal NumberRangeModel(NumberLanguage language) => this.language = language;

    /// <inheritdoc/>
    public string ModelTypeName => "numberrange";

    /// <inheritdoc/>
    public List<ModelResult> Parse(string query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var results = new List<ModelResult>();
        foreach (var (start, end, range) in RangeScanner.Scan(new NumberText(query, language)))
        {
            results.Add(new ModelResult
            {
                Text = query[start..end].ToLowerInvariant(),
                Start = start,
                End = end - 1,
                TypeName = ModelTypeName,
                Resolution = new SortedDictionary<string, object>(StringComparer.Ordinal) { [ResolutionKey.Value] = range.ToString() },
            });
        }

        return results;
    }
}
