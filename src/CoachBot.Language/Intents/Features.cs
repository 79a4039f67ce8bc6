using System.Runtime.CompilerServices;
using CoachBot.Language.Cues;
using CoachBot.Language.Entities;
using CoachBot.Language.Spanish;
using CoachBot.Language.Text;

namespace CoachBot.Language.Intents;

/// <summary>A stretch of a message as numbers for the model: its words, pairs of words, word beginnings, classes, and the cues in it.</summary>
/// <param name="known">The words that the lexicon and the cues know.</param>
/// <param name="spanish">What Spanish words have in common.</param>
internal sealed class Features(IReadOnlySet<string> known, SpanishWords spanish) : IFeatures
{
    /// <summary>Features are hashed into this many places; a power of two.</summary>
    public const int Places = 1 << 15;

    private const int Most = 480;
    private const int LongestWord = 40;
    private const uint Seed = 2166136261;
    private const uint Prime = 16777619;

    private readonly int[] at = new int[Most];
    private readonly float[] value = new float[Most];

    public int Count { get; private set; }

    /// <summary>Whether the stretch is in Spanish and has no word that talk of training does not know: what it most likely means it means.</summary>
    public bool Familiar { get; private set; }

    public ReadOnlySpan<int> At => at.AsSpan(0, Count);

    public ReadOnlySpan<float> Value => value.AsSpan(0, Count);

    /// <param name="from">The first unit.</param>
    /// <param name="to">The last one, inclusive.</param>
    public void Read(IReadOnlyList<Unit> units, int from, int to, IReadOnlyList<CueHit> hits)
    {
        Count = 0;
        var before = Hash(Seed, "^");
        var classBefore = 0u;
        var inSpanish = Familiar = IsSpanish(units, from, to);
        for (var i = from; i <= to && Count < Most - 200; i++)
        {
            before = Read(units[i], before);
            if (inSpanish)
            {
                Classes(units[i].Word, ref classBefore);
            }
        }

        Add(Combine(before, Hash(Seed, "$")), 1);
        Strangers(units, from, to, inSpanish);
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
        var form = unit.Word.Length > 0 && unit.Kind is UnitKind.Word or UnitKind.Name ? Plain(Seed, unit.Word) : 0;
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
            Add(Plain(Seed, unit.Word), 1);
            if (unit.Word.Length >= 5)
            {
                Add(Plain(Seed ^ 79, unit.Word.AsSpan(0, 4)), 0.6f);
            }
        }

        if (before != 0)
        {
            Add(Combine(before, form), 1);
        }

        return form == 0 ? 1 : form;
    }

    /// <summary>Whether half of the words are listed as Spanish, or sound so beside one that is: some mean something in English too.</summary>
    private bool IsSpanish(IReadOnlyList<Unit> units, int from, int to)
    {
        var listed = 0;
        var others = 0;
        for (var i = from; i <= to; i++)
        {
            listed += spanish.Of(units[i].Word).IsEmpty ? 0 : 1;
            others += units[i].Kind is UnitKind.Word or UnitKind.Name ? 1 : 0;
        }

        if (listed == 0 || others <= 2 * listed)
        {
            return listed > 0;
        }

        for (var i = from; i <= to; i++)
        {
            listed += spanish.Of(units[i].Word).IsEmpty && !spanish.Like(units[i].Word).IsEmpty ? 1 : 0;
        }

        return others <= 2 * listed;
    }

    /// <summary>The classes of a Spanish word, each with the class that was said last before it.</summary>
    private void Classes(string word, ref uint before)
    {
        var first = 0u;
        foreach (var one in spanish.Like(word))
        {
            var here = Hash(Seed ^ 80, [(char)one]);
            first = first == 0 ? here : first;
            Add(here, 0.8f);
            Add(Combine(before, here), 0.6f);
        }

        before = first == 0 ? before : first;
    }

    /// <summary>Words that neither the lexicon nor any cue knows speak for another subject.</summary>
    private void Strangers(IReadOnlyList<Unit> units, int from, int to, bool inSpanish)
    {
        var strangers = 0;
        for (var i = from; i <= to; i++)
        {
            strangers += units[i].Kind == UnitKind.Word && units[i].Word.Length > 2 && !known.Contains(units[i].Word) && !(inSpanish && !spanish.Like(units[i].Word).IsEmpty) ? 1 : 0;
        }

        if (strangers > 0)
        {
            Familiar = false;
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

    /// <summary>Half of all Spanish is typed without its accents.</summary>
    private static uint Plain(uint seed, ReadOnlySpan<char> word)
    {
        Span<char> plain = stackalloc char[Math.Min(word.Length, LongestWord)];
        for (var i = 0; i < plain.Length; i++)
        {
            plain[i] = PlainText.Unaccented(word[i]);
        }

        return Hash(seed, plain);
    }

    public static uint Combine(uint left, uint right) => ((left * 31) ^ right) * Prime ^ (left >> 11);
}
