using System.Collections.Frozen;

namespace Microsoft.Recognizers.Text.Scanning;

/// <summary>Phrases of words and symbols, the longest found first; cases don't matter.</summary>
/// <typeparam name="T">What a phrase stands for.</typeparam>
internal sealed class PhraseTable<T>
{
    private readonly FrozenDictionary<string, Phrase[]>.AlternateLookup<ReadOnlySpan<char>> byFirst;

    /// <summary>Builds a table.</summary>
    /// <param name="phrases">Phrases, and what they stand for; the first of several that are the same counts.</param>
    public PhraseTable(IEnumerable<(string Phrase, T Meaning)> phrases) =>
        byFirst = phrases
            .Select(entry => Cut(entry.Phrase, entry.Meaning))
            .GroupBy(phrase => phrase.Tokens[0], StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(
                group => group.Key, group => group.OrderByDescending(phrase => phrase.Tokens.Length).ToArray(), StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();

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
            if (phrase.StandsAt(tokens, at))
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
        var tight = new bool[tokens.Count];
        for (var i = 0; i < cut.Length; i++)
        {
            cut[i] = tokens.Span(i).ToString();
            tight[i] = i > 0 && !tokens.Gap(i);
        }

        return new Phrase(cut, tight, meaning);
    }

    private sealed record Phrase(string[] Tokens, bool[] Tight, T Meaning)
    {
        // White space belongs where the phrase has it and nowhere else: "m2" is not "m 2".
        public bool StandsAt(TokenList tokens, int at)
        {
            for (var i = 0; i < Tokens.Length; i++)
            {
                if (!tokens.Is(at + i, Tokens[i]) || (i > 0 && tokens.Gap(at + i) == Tight[i]))
                {
                    return false;
                }
            }

            return true;
        }
    }
}
