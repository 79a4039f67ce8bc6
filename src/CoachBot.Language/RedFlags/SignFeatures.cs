using CoachBot.Language.Entities;
using CoachBot.Language.Intents;

namespace CoachBot.Language.RedFlags;

/// <summary>
/// A stretch of a message as numbers for the model of signs: its words without endings, pairs of them, the concepts that they stand for, and
/// which concepts stand together in any order. A denied word is another word.
/// </summary>
internal sealed class SignFeatures(Concepts concepts) : IFeatures
{
    /// <summary>Features are hashed into this many places; a power of two.</summary>
    public const int Places = 1 << 17;

    private const int Most = 1024;
    private const uint Seed = 2166136261;

    private readonly int[] at = new int[Most];
    private readonly float[] value = new float[Most];
    private readonly int[] present = new int[64];
    private readonly bool[] isPresent = new bool[2 * 128];

    public int Count { get; private set; }

    public ReadOnlySpan<int> At => at.AsSpan(0, Count);

    public ReadOnlySpan<float> Value => value.AsSpan(0, Count);

    /// <param name="from">The first word.</param>
    /// <param name="to">The last one, inclusive.</param>
    public void Read(IReadOnlyList<Unit> words, bool[] denied, int from, int to)
    {
        Count = 0;
        var together = 0;
        var one = Features.Hash(Seed, "^");
        var two = 0u;
        var conceptBefore = -1;
        for (var i = from; i <= to; i++)
        {
            var stem = Concepts.Stem(Form(words[i].Word));
            var here = Features.Hash(denied[i] ? Seed ^ 0x5bd1u : Seed, stem);
            Add(here, 1);
            Add(Combine(one, here), 0.7f);
            Pieces(stem, denied[i]);
            if (two != 0)
            {
                Add(Combine(two ^ 0x9e37u, here), 0.5f);
            }

            (two, one) = (one, here);
            var first = -1;
            foreach (var concept in concepts.Of(stem))
            {
                var id = concept + (denied[i] ? 128 : 0);
                first = first < 0 ? id : first;
                Add((uint)(id * 7919 + 13), isPresent[id] ? 0 : 0.8f);
                if (!isPresent[id] && together < present.Length)
                {
                    isPresent[id] = true;
                    present[together++] = id;
                }

                Add(Combine((uint)(id * 31 + 7), two), 0.4f);
            }

            if (first >= 0)
            {
                if (conceptBefore >= 0)
                {
                    Add((uint)((conceptBefore * 613 + first) * 104729 + 5), 0.5f);
                }

                conceptBefore = first;
            }
        }

        Pairs(together);
        Add(Features.Hash(Seed, to - from < 5 ? "few" : to - from < 14 ? "some" : "many"), 0.5f);
        var scale = 2.6f / MathF.Sqrt(Math.Max(8, Count));
        for (var i = 0; i < Count; i++)
        {
            value[i] *= scale;
        }

        Add(Features.Hash(Seed, "bias"), 0.6f);
    }

    private void Pieces(ReadOnlySpan<char> stem, bool denied)
    {
        for (var i = 0; stem.Length > 4 && i + 4 <= stem.Length; i++)
        {
            Add(Features.Hash(denied ? Seed ^ 0x77d1u : Seed ^ 0x1234u, stem.Slice(i, 4)), 0.3f);
        }
    }

    private void Pairs(int together)
    {
        Array.Sort(present, 0, together);
        for (var i = 0; i < together; i++)
        {
            isPresent[present[i]] = false;
            for (var j = i + 1; j < together; j++)
            {
                Add((uint)((present[i] * 256 + present[j]) * 2654435 + 11), 0.5f);
            }
        }
    }

    /// <summary>Numbers are alike but for what a thermometer shows, what may be degrees as well as years or kilos, and a year, which tells of what is over.</summary>
    public static ReadOnlySpan<char> Form(string word) => !char.IsAsciiDigit(word[0]) ? word
        : word.Length > 3 && word[2] == '.' && (word[..2] is "38" or "39" or "40" || word[..2] is "37" && word[3] >= '5') ? "#fever"
        : word is "38" or "39" or "100" or "101" or "102" or "103" or "104" ? "#degrees"
        : word is "1" or "2" or "3" or "4" or "5" ? "#few"
        : word.Length == 4 && word[..2] is "19" or "20" && char.IsAsciiDigit(word[2]) && char.IsAsciiDigit(word[3]) ? "#year" : "#";

    private void Add(uint hash, float weight)
    {
        if (Count < Most && weight > 0)
        {
            at[Count] = (int)((hash ^ (hash >> 16)) & (Places - 1));
            value[Count++] = weight;
        }
    }

    private static uint Combine(uint left, uint right) => ((left * 31) ^ right) * 16777619u ^ (left >> 11);
}
