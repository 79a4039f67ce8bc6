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
    private const int Most = 12 * MostWords;
    private const uint Seed = 2166136261;
    private const uint Gap = 0x51ed270bu;
    private const uint DeniedGap = 0x2545f491u;

    private readonly int[] at = new int[Most];
    private readonly float[] value = new float[Most];
    private readonly uint[] words = new uint[MostWords];
    private readonly string?[] stems = new string?[MostWords];

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
                }
            }
        }

        var scale = 2.6f / MathF.Sqrt(Math.Max(8, Count));
        for (var i = 0; i < Count; i++)
        {
            value[i] *= scale;
        }

        Add(Features.Hash(Seed, "bias"), 0.6f);
        return true;
    }

    private static bool IsGap(uint word) => word is Gap or DeniedGap;

    private int Mask(IReadOnlyList<Unit> message, bool[] denied, int from, int to)
    {
        var length = 0;
        Put(Features.Hash(Seed, "^"), null);
        for (var i = from; i <= to && length < MostWords - 3; i++)
        {
            if (i > from && message[i].Before >= Boundary.Comma)
            {
                Put(Features.Hash(Seed, message[i].Before >= Boundary.Stop ? "." : ","), null);
            }

            var stem = SignFeatures.Form(message[i].Word);
            stem = stem[0] == '#' ? stem : Concepts.Stem(stem);
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
