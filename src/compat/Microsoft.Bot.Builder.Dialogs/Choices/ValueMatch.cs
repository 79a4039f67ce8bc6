namespace Microsoft.Bot.Builder.Dialogs.Choices;

// Matches a value's words with an utterance's, in order but not necessarily side by side. Places are those of words here.
internal static class ValueMatch
{
    private const int DefaultMaxDistance = 2;

    public static IEnumerable<ModelResult<FoundValue>> All(SortedValue value, List<Token> tokens, List<Token> searched, FindValuesOptions options)
    {
        // `last one` occurs twice in `the last time I chose the last one`.
        for (var start = 0; start < tokens.Count;)
        {
            if (Next(value, tokens, searched, options, start) is not { } match)
            {
                yield break;
            }

            start = match.End + 1;
            yield return match;
        }
    }

    private static ModelResult<FoundValue> Next(
        SortedValue value, List<Token> tokens, List<Token> searched, FindValuesOptions options, int position)
    {
        var maxDistance = options.MaxTokenDistance ?? DefaultMaxDistance;
        var (matched, deviation, start, end) = (0, 0, -1, -1);
        foreach (var word in searched)
        {
            var found = tokens.FindIndex(Math.Min(position, tokens.Count), token => token.Normalized == word.Normalized);
            var distance = matched > 0 ? found - position : 0;
            if (found < 0 || distance > maxDistance)
            {
                continue;
            }

            matched++;
            deviation += distance;
            position = found + 1;
            start = start < 0 ? found : start;
            end = found;
        }

        if (matched == 0 || (matched < searched.Count && !options.AllowPartialMatches))
        {
            return null;
        }

        // How much of the value was said, times how few other words were said in between.
        var completeness = (float)matched / searched.Count;
        var accuracy = (float)matched / (matched + deviation);
        return new ModelResult<FoundValue>
        {
            Start = start,
            End = end,
            TypeName = "value",
            Resolution = new FoundValue { Value = value.Value, Index = value.Index, Score = completeness * accuracy },
        };
    }
}
