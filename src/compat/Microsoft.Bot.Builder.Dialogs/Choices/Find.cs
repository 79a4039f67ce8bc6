namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Finds choices and values in an utterance by their words.</summary>
public class Find
{
    /// <summary>Finds choices.</summary>
    public static List<ModelResult<FoundChoice>> FindChoices(string utterance, IList<string> choices, FindChoicesOptions options = null)
    {
        ArgumentNullException.ThrowIfNull(choices);
        return FindChoices(utterance, ChoiceFactory.ToChoices(choices), options);
    }

    /// <summary>Finds choices, by value, button and synonyms.</summary>
    public static List<ModelResult<FoundChoice>> FindChoices(string utterance, IList<Choice> choices, FindChoicesOptions options = null)
    {
        if (string.IsNullOrWhiteSpace(utterance))
        {
            throw new ArgumentNullException(nameof(utterance));
        }

        ArgumentNullException.ThrowIfNull(choices);
        options ??= new FindChoicesOptions();
        var words = new List<SortedValue>();
        for (var i = 0; i < choices.Count; i++)
        {
            var choice = choices[i];
            if (!options.NoValue)
            {
                words.Add(new SortedValue { Value = choice.Value, Index = i });
            }

            if (!options.NoAction && choice.Action?.Title is { } title)
            {
                words.Add(new SortedValue { Value = title, Index = i });
            }

            words.AddRange((choice.Synonyms ?? []).Select(synonym => new SortedValue { Value = synonym, Index = i }));
        }

        return FindValues(utterance, words, options).Select(found => new ModelResult<FoundChoice>
        {
            Start = found.Start,
            End = found.End,
            TypeName = "choice",
            Text = found.Text,
            Resolution = new FoundChoice
            {
                Value = choices[found.Resolution.Index].Value,
                Index = found.Resolution.Index,
                Score = found.Resolution.Score,
                Synonym = found.Resolution.Value,
            },
        }).ToList();
    }

    /// <summary>Finds values: the best match for each index, no word used twice, in the order of the utterance.</summary>
    public static List<ModelResult<FoundValue>> FindValues(string utterance, List<SortedValue> values, FindValuesOptions options = null)
    {
        ArgumentNullException.ThrowIfNull(values);
        options ??= new FindValuesOptions();
        var tokenizer = options.Tokenizer ?? Tokenizer.DefaultTokenizer;
        var tokens = tokenizer(utterance, options.Locale);

        // Longer values first: of two that fit equally well, the one that says more wins.
        var matches = values
            .Where(value => value.Value is not null)
            .OrderByDescending(value => value.Value.Length)
            .SelectMany(value => ValueMatch.All(value, tokens, tokenizer(value.Value.Trim(), options.Locale), options))
            .OrderByDescending(match => match.Resolution.Score);

        var results = new List<ModelResult<FoundValue>>();
        var indexes = new HashSet<int>();
        var used = new HashSet<int>();
        foreach (var match in matches)
        {
            var span = Enumerable.Range(match.Start, match.End - match.Start + 1).ToList();
            if (indexes.Contains(match.Resolution.Index) || span.Exists(used.Contains))
            {
                continue;
            }

            indexes.Add(match.Resolution.Index);
            used.UnionWith(span);
            match.Start = tokens[match.Start].Start;
            match.End = tokens[match.End].End;
            match.Text = utterance.Substring(match.Start, match.End - match.Start + 1);
            results.Add(match);
        }

        return results.OrderBy(result => result.Start).ToList();
    }
}
