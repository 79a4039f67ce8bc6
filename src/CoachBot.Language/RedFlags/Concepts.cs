using CoachBot.Language.Text;

namespace CoachBot.Language.RedFlags;

/// <summary>What words have in common ("hurts", "ached", "killing": pain), so that a sign said in new words still looks like one that was learned.</summary>
internal sealed class Concepts
{
    private static readonly int[] None = [];

    /// <summary>Endings that change nothing of what a word is about; the longest first.</summary>
    private static readonly string[] Endings = ["ing", "ed", "es", "ly", "s", "y"];

    /// <summary>A line of the file: the concepts before it are what a sign is made of, those behind it how it is told.</summary>
    private const string Divide = "=telling";

    private readonly Dictionary<string, int[]> byStem = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> bySpan;

    public Concepts(string file)
    {
        var collected = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        foreach (var line in ResourceLines.Of(file))
        {
            if (line == Divide)
            {
                OfTheSign = Count;
                continue;
            }

            var colon = line.IndexOf(':', StringComparison.Ordinal);
            foreach (var word in line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                var stem = Stem(word).ToString();
                if (!collected.TryGetValue(stem, out var ids))
                {
                    collected[stem] = ids = [];
                }

                if (!ids.Contains(Count))
                {
                    ids.Add(Count);
                }
            }

            Count++;
        }

        byStem = collected.ToDictionary(pair => pair.Key, pair => pair.Value.ToArray(), StringComparer.Ordinal);
        bySpan = byStem.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public int Count { get; }

    /// <summary>How many of them a sign is made of; they come first.</summary>
    public int OfTheSign { get; }

    public ReadOnlySpan<int> Of(ReadOnlySpan<char> stem) => bySpan.TryGetValue(stem, out var ids) ? ids : None;

    /// <summary>The word without its ending.</summary>
    public static ReadOnlySpan<char> Stem(ReadOnlySpan<char> word)
    {
        foreach (var ending in Endings)
        {
            if (word.Length >= ending.Length + 3 && word.EndsWith(ending))
            {
                return word[..^ending.Length];
            }
        }

        return word;
    }
}
