using System.Numerics;

namespace CoachBot.Language.Text;

/// <summary>
/// Mends typos: an unknown word that is one slip (two in a long word) away from exactly one kind of word that matters here becomes that
/// word. Swapped neighbours count as one slip. Real words that only look like a typo are listed and left alone.
/// </summary>
internal sealed class Spelling
{
    private const int ShortestWord = 4;
    private const int LongestWord = 16;

    private readonly HashSet<string> known;
    private readonly Dictionary<char, (string Word, uint Letters)[]> targets;

    /// <param name="known">Words that need no mending.</param>
    /// <param name="targets">Words that a typo may stand for.</param>
    public Spelling(IEnumerable<string> known, IEnumerable<string> targets)
    {
        this.known = new HashSet<string>(known, StringComparer.Ordinal);
        this.known.UnionWith(ResourceLines.Of("plain.en.txt").SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
        this.targets = targets.Where(word => word.Length >= ShortestWord).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .GroupBy(word => word[0]).ToDictionary(group => group.Key, group => group.Select(word => (word, Letters(word))).ToArray());
    }

    public void Mend(List<Token> tokens)
    {
        var left = 60;
        for (var i = 0; i < tokens.Count && left > 0; i++)
        {
            var word = tokens[i].Word;
            if (word.Length is > 2 and <= LongestWord && !known.Contains(word) && Squeezed(word) is { } shortened)
            {
                tokens[i] = tokens[i] with { Word = shortened };
                continue;
            }

            if (word.Length is < ShortestWord or > LongestWord || char.IsAsciiDigit(word[0]) || known.Contains(word))
            {
                continue;
            }

            left--;
            if (Nearest(word) is { } meant)
            {
                tokens[i] = tokens[i] with { Word = meant };
            }
        }
    }

    /// <summary>"Sooo", "nahh", "holaaa": a known word with letters held down; null where there is none.</summary>
    private string? Squeezed(string word)
    {
        if (!IsDrawnOut(word))
        {
            return null;
        }

        Span<char> one = stackalloc char[word.Length];
        var length = 0;
        for (var i = 0; i < word.Length; i++)
        {
            if (i == 0 || word[i] != word[i - 1])
            {
                one[length++] = word[i];
            }
        }

        return length > 1 && known.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(one[..length], out var meant) ? meant : null;
    }

    /// <summary>A letter three times, or twice at the end where it is one that is held: "steep" and "butt" are words of their own.</summary>
    private static bool IsDrawnOut(string word)
    {
        for (var i = 2; i < word.Length; i++)
        {
            if (word[i] == word[i - 1] && word[i] == word[i - 2] && char.IsLetter(word[i]))
            {
                return true;
            }
        }

        return word[^1] == word[^2] && (word[^1] is 'a' or 'e' or 'h' or 'i' or 'o' or 'u' or 'y');
    }

    private string? Nearest(string word)
    {
        if (!targets.TryGetValue(word[0], out var candidates))
        {
            return null;
        }

        var allowed = word.Length >= 8 ? 2 : 1;
        string? best = null;
        var least = allowed + 1;
        var letters = Letters(word);
        foreach (var (candidate, others) in candidates)
        {
            // A slip brings in one letter and takes out one at most.
            if (BitOperations.PopCount(letters & ~others) > allowed || BitOperations.PopCount(others & ~letters) > allowed)
            {
                continue;
            }

            if (Math.Abs(candidate.Length - word.Length) > allowed || candidate.Length == ShortestWord && word.Length == ShortestWord && candidate[^1] != word[^1])
            {
                continue;
            }

            var distance = Distance(word, candidate, least);
            // Of two as near, the longer: letters are dropped more often than added.
            if (distance < least && distance <= allowed || distance == least && best is not null && candidate.Length > best.Length)
            {
                (best, least) = (candidate, distance);
            }
        }

        return least <= allowed ? best : null;
    }

    /// <summary>Which letters a word has, a bit each; some of them share one.</summary>
    private static uint Letters(string word)
    {
        var letters = 0u;
        foreach (var letter in word)
        {
            letters |= 1u << (letter & 31);
        }

        return letters;
    }

    /// <summary>Slips between two words (insert, drop, replace, swap neighbours), or more than <paramref name="most"/> where it is more.</summary>
    private static int Distance(string left, string right, int most)
    {
        Span<int> two = stackalloc int[LongestWord + 4];
        Span<int> one = stackalloc int[LongestWord + 4];
        Span<int> row = stackalloc int[LongestWord + 4];
        if (right.Length > LongestWord + 2)
        {
            return most + 1;
        }

        for (var j = 0; j <= right.Length; j++)
        {
            one[j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            row[0] = i;
            var least = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var cost = left[i - 1] == right[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(row[j - 1], one[j]) + 1, one[j - 1] + cost);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    row[j] = Math.Min(row[j], two[j - 2] + 1);
                }

                least = Math.Min(least, row[j]);
            }

            if (least > most)
            {
                return most + 1;
            }

            var spare = two;
            two = one;
            one = row;
            row = spare;
        }

        return one[right.Length];
    }
}
