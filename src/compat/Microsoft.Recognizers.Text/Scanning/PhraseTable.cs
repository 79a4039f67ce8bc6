namespace Microsoft.Recognizers.Text.Scanning;

/// <summary>Phrases of words and symbols, the longest found first.</summary>
/// <typeparam name="T">What a phrase stands for.</typeparam>
internal sealed class PhraseTable<T>
{
    private readonly StringComparison comparison;
    private readonly Dictionary<string, List<Phrase>>.AlternateLookup<ReadOnlySpan<char>> byFirst;

    /// <summary>Builds a table.</summary>
    /// <param name="phrases">Phrases, and what they stand for; the first of several that are the same counts.</param>
    /// <param name="matchCase">Whether capitals matter.</param>
    public PhraseTable(IEnumerable<(string Phrase, T Meaning)> phrases, bool matchCase = false)
    {
        comparison = matchCase ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
        var table = new Dictionary<string, List<Phrase>>(StringComparer.FromComparison(comparison));
        foreach (var (phrase, meaning) in phrases)
        {
            var cut = Cut(phrase, meaning);
            if (!table.TryGetValue(cut.Tokens[0], out var sameFirst))
            {
                table[cut.Tokens[0]] = sameFirst = [];
            }

            var place = sameFirst.FindIndex(other => other.Tokens.Length < cut.Tokens.Length);
            sameFirst.Insert(place < 0 ? sameFirst.Count : place, cut);
        }

        byFirst = table.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Finds the longest phrase that starts at a token.</summary>
    public bool TryRead(TokenList tokens, int at, out int next, out T meaning)
    {
        (next, meaning) = (at, default!);
        if (at < 0 || at >= tokens.Count || !byFirst.TryGetValue(tokens.Span(at), out var phrases))
        {
            return false;
        }

        foreach (var phrase in phrases)
        {
            if (phrase.StandsAt(tokens, at, comparison))
            {
                (next, meaning) = (at + phrase.Tokens.Length, phrase.Meaning);
                return true;
            }
        }

        return false;
    }

    private static Phrase Cut(string phrase, T meaning)
    {
        var tokens = TokenList.Of(phrase);
        var cut = new string[tokens.Count];
        var joins = new Join[tokens.Count];
        for (var i = 0; i < cut.Length; i++)
        {
            cut[i] = tokens.Span(i).ToString();
            joins[i] = i == 0 || tokens[i].Kind == TokenKind.Symbol || tokens[i - 1].Kind == TokenKind.Symbol ? Join.Any
                : tokens.Gap(i) ? Join.Gap : Join.None;
        }

        return new Phrase(cut, joins, meaning);
    }

    private enum Join : byte
    {
        Any,
        Gap,
        None,
    }

    private sealed record Phrase(string[] Tokens, Join[] Joins, T Meaning)
    {
        // Between letters and digits, white space belongs where the phrase has it and nowhere else: "m2" is not "m 2", but "km / h" is "km/h".
        public bool StandsAt(TokenList tokens, int at, StringComparison comparison)
        {
            for (var i = 0; i < Tokens.Length; i++)
            {
                if (!tokens.Is(at + i, Tokens[i], comparison) || (Joins[i] != Join.Any && tokens.Gap(at + i) != (Joins[i] == Join.Gap)))
                {
                    return false;
                }
            }

            return true;
        }
    }
}
