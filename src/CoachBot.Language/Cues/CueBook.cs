using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using CoachBot.Language.Entities;
using CoachBot.Language.Text;

namespace CoachBot.Language.Cues;

/// <summary>Where a cue was found: from and to are unit indices, both inside.</summary>
internal readonly record struct CueHit(Cue Cue, int From, int To);

/// <summary>
/// Finds patterns of words in a message. All elements of all patterns are looked up once a word, as one bit a position;
/// a pattern is then a handful of shifts and ands, so there is nothing to backtrack and cost is linear in the message.
/// </summary>
internal sealed class CueBook
{
    /// <summary>Positions of one machine word; longer sentences are read in stretches that overlap.</summary>
    private const int Stretch = 64;
    private const int Overlap = 16;

    private readonly Cue[] cues;
    private readonly Cue[][] byFirst;
    private readonly int elementCount;
    private readonly Dictionary<string, int[]> byWord;
    private readonly Dictionary<string, int[]> byClass;
    private readonly Dictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> byStem;
    private readonly int longestStem;
    private readonly bool overCommas;

    /// <param name="overCommas">Whether a pattern may go on behind a comma.</param>
    public CueBook(string file, bool overCommas)
    {
        this.overCommas = overCommas;
        var parsed = CueFile.Read(file);
        cues = [.. parsed.Cues];
        Vocabulary = parsed.Vocabulary;
        elementCount = parsed.ElementCount;
        byFirst = new Cue[elementCount][];
        Array.Fill(byFirst, []);
        foreach (var group in parsed.Cues.GroupBy(cue => cue.FirstElement))
        {
            byFirst[group.Key] = [.. group];
        }

        byWord = parsed.Words.ToDictionary(pair => pair.Key, pair => pair.Value.ToArray(), StringComparer.Ordinal);
        byClass = parsed.Classes.ToDictionary(pair => pair.Key, pair => pair.Value.ToArray(), StringComparer.Ordinal);
        byStem = parsed.Stems.ToDictionary(pair => pair.Key, pair => pair.Value.ToArray(), StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        longestStem = parsed.Stems.Count == 0 ? 0 : parsed.Stems.Keys.Max(stem => stem.Length);
    }

    public IEnumerable<string> Words => byWord.Keys;

    /// <summary>What a typo may stand for.</summary>
    public IReadOnlySet<string> Vocabulary { get; }

    public IEnumerable<Cue> Cues => cues;

    public List<CueHit> Find(IReadOnlyList<Unit> units)
    {
        var hits = new List<CueHit>();
        var masks = ArrayPool<ulong>.Shared.Rent(elementCount);
        var touched = ArrayPool<int>.Shared.Rent(elementCount);
        masks.AsSpan(0, elementCount).Clear();
        var board = new Board(masks, touched);
        var before = 0; // where the hits of the stretch before begin: of those alone may one be found again
        for (var from = 0; from < units.Count; from += Stretch - Overlap)
        {
            var count = Math.Min(Stretch, units.Count - from);
            var now = hits.Count;
            Find(units, from, count, ref board, hits, before);
            before = now;
            board.Wipe();
            if (from + count == units.Count)
            {
                break;
            }
        }

        ArrayPool<int>.Shared.Return(touched);
        ArrayPool<ulong>.Shared.Return(masks);
        return hits;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Find(IReadOnlyList<Unit> units, int from, int count, ref Board board, List<CueHit> hits, int before)
    {
        ulong sentence = 0;
        ulong clause = 0;
        for (var i = 0; i < count; i++)
        {
            var unit = units[from + i];
            var bit = 1UL << i;
            sentence |= i == 0 || unit.Before >= Boundary.Stop ? bit : 0;
            clause |= i == 0 || unit.Before >= Boundary.Comma ? bit : 0;
            Mark(unit, bit, ref board);
        }

        var breaks = overCommas ? sentence : clause;
        var ends = (clause >> 1) | (1UL << (count - 1));
        foreach (var element in board.Touched)
        {
            foreach (var cue in byFirst[element])
            {
                var starts = board.Masks[element] & (cue.AtStart ? clause : ulong.MaxValue);
                if (cue.Run(board.Masks, starts, breaks, ends) == 0)
                {
                    continue;
                }

                var after = -1;
                while (starts != 0)
                {
                    var start = BitOperations.TrailingZeroCount(starts);
                    starts &= starts - 1;
                    if (start <= after)
                    {
                        continue;
                    }

                    var found = cue.Run(board.Masks, 1UL << start, breaks, ends);
                    if (found != 0)
                    {
                        after = BitOperations.TrailingZeroCount(found);
                        Keep(hits, new CueHit(cue, from + start, from + after), before);
                    }
                }
            }
        }
    }

    private static void Keep(List<CueHit> hits, CueHit hit, int before)
    {
        if (hit.From < Stretch || hits.IndexOf(hit, before) < 0)
        {
            hits.Add(hit);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Mark(Unit unit, ulong bit, ref Board board)
    {
        if (unit.Word.Length > 0)
        {
            board.Set(byWord, unit.Word, bit);
            var word = unit.Word.AsSpan();
            for (var length = Math.Min(word.Length, longestStem); length >= 2; length--)
            {
                if (byStem.TryGetValue(word[..length], out var elements))
                {
                    board.Set(elements, bit);
                }
            }
        }

        foreach (var name in UnitClasses.Of(unit))
        {
            board.Set(byClass, name, bit);
        }

        if (unit.Meanings is { } meanings)
        {
            foreach (var meaning in meanings)
            {
                board.Set(byClass, meaning.Category, bit);
                board.Set(byClass, meaning.Class, bit);
            }
        }
    }

    /// <summary>For each element the positions at which it stands, and which elements stand anywhere.</summary>
    private ref struct Board(Span<ulong> masks, Span<int> touched)
    {
        private readonly Span<int> touched = touched;
        private int count;

        public readonly Span<ulong> Masks { get; } = masks;

        public readonly ReadOnlySpan<int> Touched => touched[..count];

        public void Set(Dictionary<string, int[]> elementsOf, string key, ulong bit)
        {
            if (elementsOf.TryGetValue(key, out var elements))
            {
                Set(elements, bit);
            }
        }

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public void Set(int[] elements, ulong bit)
        {
            foreach (var element in elements)
            {
                if (Masks[element] == 0)
                {
                    touched[count++] = element;
                }

                Masks[element] |= bit;
            }
        }

        public void Wipe()
        {
            foreach (var element in Touched)
            {
                Masks[element] = 0;
            }

            count = 0;
        }
    }
}
