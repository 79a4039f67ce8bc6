using System.Runtime.CompilerServices;
using CoachBot.Language.Cues;
using CoachBot.Language.Entities;
using CoachBot.Language.Text;

namespace CoachBot.Language.Intents;

/// <summary>A stretch of a message as numbers for the model: its words, pairs of words, word beginnings, classes, and the cues in it.</summary>
/// <param name="known">The words that the lexicon and the cues know.</param>
internal sealed class Features(IReadOnlySet<string> known) : IFeatures
{
    /// <summary>Features are hashed into this many places; a power of two.</summary>
    public const int Places = 1 << 15;

    private const int Most = 480;
    private const uint Seed = 2166136261;
    private const uint Prime = 16777619;

    private readonly int[] at = new int[Most];
    private readonly float[] value = new float[Most];

    public int Count { get; private set; }

    public ReadOnlySpan<int> At => at.AsSpan(0, Count);

    public ReadOnlySpan<float> Value => value.AsSpan(0, Count);

    /// <param name="from">The first unit.</param>
    /// <param name="to">The last one, inclusive.</param>
    public void Read(IReadOnlyList<Unit> units, int from, int to, IReadOnlyList<CueHit> hits)
    {
        Count = 0;
        var before = Hash(Seed, "^");
        for (var i = from; i <= to && Count < Most - 200; i++)
        {
            before = Read(units[i], before);
        }

        Add(Combine(before, Hash(Seed, "$")), 1);
        Strangers(units, from, to);
        var scale = 2.2f / MathF.Sqrt(Math.Max(4, Count));
        for (var i = 0; i < Count; i++)
        {
            value[i] *= scale;
        }

        Add(Hash(Seed, "bias"), 0.5f);
        Cues(from, to, hits);
    }

    private uint Read(Unit unit, uint before)
    {
        var form = unit.Word.Length > 0 && unit.Kind is UnitKind.Word or UnitKind.Name ? Hash(Seed, unit.Word) : 0;
        foreach (var name in UnitClasses.Of(unit))
        {
            form = Hash(Seed ^ 77, name);
            Add(form, 1);
            break;
        }

        if (unit.Kind == UnitKind.Day && unit.Word.EndsWith("days", StringComparison.Ordinal))
        {
            // Every Thursday, not this one.
            Add(Hash(Seed ^ 77, "days"), 0.4f);
        }

        if (unit.Meanings is { } meanings)
        {
            foreach (var meaning in meanings)
            {
                Add(Hash(Seed ^ 78, meaning.Category), 0.7f);
            }

            form = form == 0 ? Hash(Seed ^ 78, meanings[0].Category) : form;
        }

        if (unit.Word.Length > 0 && unit.Kind is UnitKind.Word or UnitKind.Name or UnitKind.Date)
        {
            Add(Hash(Seed, unit.Word), 1);
            if (unit.Word.Length >= 5)
            {
                Add(Hash(Seed ^ 79, unit.Word.AsSpan(0, 4)), 0.6f);
            }
        }

        if (before != 0)
        {
            Add(Combine(before, form), 1);
        }

        return form == 0 ? 1 : form;
    }

    /// <summary>Words that neither the lexicon nor any cue knows speak for another subject.</summary>
    private void Strangers(IReadOnlyList<Unit> units, int from, int to)
    {
        var strangers = 0;
        for (var i = from; i <= to; i++)
        {
            strangers += units[i].Kind == UnitKind.Word && units[i].Word.Length > 2 && !known.Contains(units[i].Word) ? 1 : 0;
        }

        if (strangers > 0)
        {
            Add(Hash(Seed, "strangers"), Math.Min(3, strangers));
            Add(Hash(Seed, strangers * 2 > to - from + 1 ? "mostly strangers" : "some strangers"), 1);
        }
    }

    private void Cues(int from, int to, IReadOnlyList<CueHit> hits)
    {
        var start = Count;
        foreach (var hit in hits)
        {
            if (hit.From < from || hit.To > to)
            {
                continue;
            }

            var key = (int)(hit.Cue.Key % Places);
            var strength = 0.25f * (float)hit.Cue.Strength;
            var known = at.AsSpan(start, Count - start).IndexOf(key);
            if (known >= 0)
            {
                value[start + known] = Math.Max(value[start + known], strength);
            }
            else
            {
                AddAt(key, strength);
            }
        }
    }

    private void Add(uint hash, float weight) => AddAt((int)(hash & (Places - 1)), weight);

    private void AddAt(int place, float weight)
    {
        if (Count < Most)
        {
            at[Count] = place;
            value[Count++] = weight;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static uint Hash(uint seed, ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            seed = (seed ^ c) * Prime;
        }

        return seed ^ (seed >> 15);
    }

    public static uint Combine(uint left, uint right) => ((left * 31) ^ right) * Prime ^ (left >> 11);
}
