namespace Microsoft.Recognizers.Text.Choice;

/// <summary>
/// Finds a yes or a no. Resolution: <c>value</c>, a <see cref="bool"/>, and <c>score</c>, from 0.4 for an answer lost in a long text to 1 for
/// one that is the whole text.
/// </summary>
public class BooleanModel : IModel
{
    private readonly AnswerScanner answers;

    internal BooleanModel(AnswerScanner answers) => this.answers = answers;

    /// <inheritdoc/>
    public string ModelTypeName => "boolean";

    /// <inheritdoc/>
    public List<ModelResult> Parse(string query)
    {
        ArgumentNullException.ThrowIfNull(query);
        if (!answers.TryFind(query, out var answer))
        {
            return [];
        }

        return
        [
            new ModelResult
            {
                Text = query[answer.Start..answer.End],
                Start = answer.Start,
                End = answer.End - 1,
                TypeName = ModelTypeName,
                Resolution = new SortedDictionary<string, object>(StringComparer.Ordinal)
                {
                    [ResolutionKey.Value] = answer.Value,
                    [ResolutionKey.Score] = answer.Score,
                },
            },
        ];
    }
}
