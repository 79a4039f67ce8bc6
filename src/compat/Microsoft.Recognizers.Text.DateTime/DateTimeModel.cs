namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Finds dates, times, ranges, durations and repetitions in texts of one culture.</summary>
public class DateTimeModel : IModel
{
    private readonly Lexicon lexicon;
    private readonly DateTimeOptions options;

    internal DateTimeModel(Lexicon lexicon, DateTimeOptions options) => (this.lexicon, this.options) = (lexicon, options);

    /// <inheritdoc/>
    public string ModelTypeName => "datetime";

    /// <summary>Finds all occurrences, with the present local time as reference.</summary>
    /// <inheritdoc/>
    public List<ModelResult> Parse(string query) => Parse(query, TimeProvider.System.GetLocalNow().DateTime);

    /// <summary>Finds all occurrences, in order.</summary>
    /// <param name="query">The text to search.</param>
    /// <param name="refTime">The local time that relative phrases are read from.</param>
    /// <returns>
    /// The findings, with lower-case texts and type names such as <c>datetimeV2.daterange</c>. Their resolution holds <c>values</c>,
    /// a list of dictionaries with <c>timex</c>, <c>type</c> and <c>value</c> or <c>start</c>/<c>end</c>, and <c>Mod</c> where one was said;
    /// the past reading comes before the future one.
    /// </returns>
    public List<ModelResult> Parse(string query, Moment refTime)
    {
        ArgumentNullException.ThrowIfNull(query);
        var text = query.ToLowerInvariant();
        var entities = Reader.Read(text, lexicon, refTime, options);
        var results = new List<ModelResult>(entities.Count);
        foreach (var entity in entities)
        {
            results.Add(Resolver.Resolve(entity, text));
        }

        return results;
    }
}
