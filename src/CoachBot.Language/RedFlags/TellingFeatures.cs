using System.Collections.Frozen;
using System.Numerics;
using CoachBot.Language.Entities;
using CoachBot.Language.Intents;
using CoachBot.Language.Text;

namespace CoachBot.Language.RedFlags;

/// <summary>
/// How a message tells, whatever it tells of, as numbers for a model: each run of words that a sign could be made of is one gap, and only the
/// words around it count: whose it is, when it was, whether it is asked, supposed or denied. So what was learned about one sign holds for all.
/// </summary>
internal sealed class TellingFeatures(Concepts concepts) : IFeatures
{
    /// <summary>Features are hashed into this many places; a power of two.</summary>
    public const int Places = 1 << 16;

    private const int MostWords = 160;
    private const int Most = 20 * MostWords;
    /// <summary>The last letters of a word longer than <see cref="ShortestInflected"/>.</summary>
    private const int Ending = 2;
    private const int ShortestInflected = 4;

    /// <summary>Bits behind those of the concepts.</summary>
    private const int OwnAt = 60;
    private const int OthersAt = 61;

    private static readonly FrozenSet<string> Own = FrozenSet.ToFrozenSet(
        ["i", "my", "me", "mine", "myself", "am", "mi", "mis", "tengo", "siento", "noto", "estoy", "yo", "llevo", "mio", "mía", "puedo", "ando", "desperté", "tuve", "sentí", "noté"]);

    private static readonly FrozenSet<string> Others = FrozenSet.ToFrozenSet(
        ["he", "she", "they", "his", "her", "their", "them", "him", "hers", "su", "sus", "le", "les", "él", "ella", "ellos"]);

    private const uint Seed = 2166136261;
    private const uint Gap = 0x51ed270bu;
    private const uint DeniedGap = 0x2545f491u;

    private readonly int[] at = new int[Most];
    private readonly float[] value = new float[Most];
    private readonly uint[] words = new uint[MostWords];
    private readonly string?[] stems = new string?[MostWords];

    /// <summary>The ways of telling that were heard, a bit for each concept of the kind, and for whose it is.</summary>
    private ulong ways;

    public int Count { get; private set; }

    public ReadOnlySpan<int> At => at.AsSpan(0, Count);

    public ReadOnlySpan<float> Value => value.AsSpan(0, Count);

    /// <param name="from">The first word.</param>
    /// <param name="to">The last one, inclusive.</param>
    /// <returns>Whether there is anything that a sign could be made of.</returns>
    public bool Read(IReadOnlyList<Unit> message, bool[] denied, int from, int to)
    {
        var length = Mask(message, denied, from, to);
        var first = Array.FindIndex(words, 0, length, IsGap);
        if (first < 0)
        {
            return false;
        }

        Count = 0;
        var last = Array.FindLastIndex(words, length - 1, length, IsGap);
        for (var i = 0; i < length; i++)
        {
            var place = i < first ? 1u : i > last ? 2u : 3u;
            Add(words[i], 1);
            Add(Features.Combine(place, words[i]), 0.6f);
            if (i > 0)
            {
                Add(Features.Combine(words[i - 1], words[i]), 0.8f);
            }

            if (i > 1)
            {
                Add(Features.Combine(Features.Combine(words[i - 2], words[i - 1]), words[i]), 0.6f);
                Add(Features.Combine(words[i - 2] ^ 0x9e37u, words[i]), 0.5f);
            }

            if (i is > 0 and < 4)
            {
                Add(Features.Combine(4, words[i]), 0.5f);
            }

            foreach (var concept in stems[i] is { } stem ? concepts.Of(stem) : default)
            {
                if (concept >= concepts.OfTheSign)
                {
                    Add((uint)(concept * 7919 + 13), 0.8f);
                    Add((uint)(concept * 7919 + 13) ^ place << 20, 0.5f);
                    ways |= 1ul << (concept - concepts.OfTheSign);
                }
            }
        }

        Pairs();
        Endings(message, from, to);

        var scale = 2.6f / MathF.Sqrt(Math.Max(8, Count));
        for (var i = 0; i < Count; i++)
        {
            value[i] *= scale;
        }

        Add(Features.Hash(Seed, "bias"), 0.6f);
        return true;
    }

    /// <summary>Which ways of telling stand together, in whatever order: another's and long ago, the runner's own and now.</summary>
    private void Pairs()
    {
        for (var left = ways; left != 0; left &= left - 1)
        {
            for (var right = left & (left - 1); right != 0; right &= right - 1)
            {
                Add((uint)((BitOperations.TrailingZeroCount(left) * 64 + BitOperations.TrailingZeroCount(right)) * 2654435 + 11), 0.4f);
            }
        }
    }

    /// <summary>Tense and person, which Spanish tells by endings, of what a sign is made of too: "dolía", "se me hinchaba".</summary>
    private void Endings(IReadOnlyList<Unit> message, int from, int to)
    {
        for (var i = from; i <= to && i - from < MostWords; i++)
        {
            var word = message[i].Word;
            if (word.Length > ShortestInflected)
            {
                Add(Features.Hash(Seed ^ (MakesSigns(Stem(word)) ? 0x33u : 0x44u), word.AsSpan(word.Length - Ending)), 0.4f);
            }
        }
    }

    private static bool IsGap(uint word) => word is Gap or DeniedGap;

    private int Mask(IReadOnlyList<Unit> message, bool[] denied, int from, int to)
    {
        var length = 0;
        ways = 0;
        Put(Features.Hash(Seed, "^"), null);
        for (var i = from; i <= to && length < MostWords - 3; i++)
        {
            if (i > from && message[i].Before >= Boundary.Comma)
            {
                Put(Features.Hash(Seed, message[i].Before >= Boundary.Stop ? "." : ","), null);
            }

            var stem = Stem(message[i].Word);
            ways |= Own.Contains(message[i].Word) ? 1ul << OwnAt : Others.Contains(message[i].Word) ? 1ul << OthersAt : 0;
            var gap = denied[i] ? DeniedGap : Gap;
            if (!MakesSigns(stem))
            {
                Put(Features.Hash(Seed, stem), stem.ToString());
            }
            else if (words[length - 1] != gap)
            {
                Put(gap, null);
            }
        }

        Put(Features.Hash(Seed, "$"), null);
        return length;

        void Put(uint word, string? stem) => (words[length], stems[length++]) = (word, stem);
    }

    private static ReadOnlySpan<char> Stem(string word)
    {
        var form = SignFeatures.Form(word);
        return form[0] == '#' ? form : Concepts.Stem(form);
    }

    /// <summary>Of a sign, and of nothing that tells about it.</summary>
    private bool MakesSigns(ReadOnlySpan<char> stem)
    {
        var any = false;
        foreach (var concept in concepts.Of(stem))
        {
            if (concept >= concepts.OfTheSign)
            {
                return false;
            }

            any = true;
        }

        return any;
    }

    private void Add(uint hash, float weight)
    {
        if (Count < Most)
        {
            at[Count] = (int)((hash ^ (hash >> 15)) & (Places - 1));
            value[Count++] = weight;
        }
    }
}
