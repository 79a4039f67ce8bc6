using Microsoft.Recognizers.Text.Number.Scanning;

namespace Microsoft.Recognizers.Text.Number.Ranges;

/// <summary>Finds ranges: "between 5 and 10", "more than 3 and less than 8", "20 or more", "5-10".</summary>
internal sealed class RangeScanner
{
    private readonly NumberText text;
    private readonly RangeWords words;
    private readonly List<(int Start, int End, NumberRange Range)> found = [];

    private RangeScanner(NumberText text, RangeWords words) => (this.text, this.words) = (text, words);

    public static List<(int Start, int End, NumberRange Range)> Scan(NumberText text)
    {
        if (text.Language.Ranges?.Value is not { } words)
        {
            return [];
        }

        var scanner = new RangeScanner(text, words);
        for (var at = 0; at < text.Count;)
        {
            at = scanner.Step(at);
        }

        return scanner.found;
    }

    // Takes what starts at a token and says where to go on.
    private int Step(int at)
    {
        if (TryReadOpened(at, out var reading))
        {
            return Take(at, reading);
        }

        if (TryReadComparison(at, out reading))
        {
            return Take(at, Join(reading));
        }

        if (!RangeBound.TryRead(text, words, at, true, out var bound))
        {
            return at + 1;
        }

        if (TryReadTill(at, bound, out reading))
        {
            return Take(at, reading);
        }

        return TryReadAfter(bound, out reading) ? Take(at, Join(reading)) : bound.Next;
    }

    private int Take(int at, RangeReading reading)
    {
        if (!reading.Range.IsEmpty)
        {
            found.Add((text.Tokens[at].Start, reading.End, reading.Range));
        }

        return reading.Next;
    }

    // "more than 3 and less than 8" is one range; "more than 8 and less than 3" are two.
    private RangeReading Join(RangeReading side)
    {
        var join = side.Next;
        if (text.Tokens.Is(join, ','))
        {
            join++;
        }

        if (text.IsOneOf(words.Joins, join))
        {
            join++;
        }

        if (join == side.Next || !side.Range.IsOneSided)
        {
            return side;
        }

        var hasOther = TryReadComparison(join, out var other)
            || (RangeBound.TryRead(text, words, join, true, out var bound) && TryReadAfter(bound, out other));
        return hasOther && side.Range.Meet(other.Range) is { } both ? other with { Range = both } : side;
    }

    // "between 5 and 10", "from 5 to 10".
    private bool TryReadOpened(int at, out RangeReading reading)
    {
        reading = default;
        foreach (var (opening, middles) in words.Pairs)
        {
            if (text.Tokens.Is(at, opening) && RangeBound.TryRead(text, words, at + 1, true, out var low))
            {
                return TryReadHigh(low, middles, out reading)
                    || TryReadSplit(at + 1, middles, out reading);
            }
        }

        return false;
    }

    // "between one hundred | and | two hundred and five": both ends read as one number; they part where
    // the rest reads furthest, and the ends lie closest.
    private bool TryReadSplit(int at, string[] middles, out RangeReading reading)
    {
        reading = default;
        if (!IntegerPhrase.TryRead(text, at, text.Count, out var both))
        {
            return false;
        }

        for (var middle = at + 1; middle < both.Next; middle++)
        {
            if (text.IsOneOf(middles, middle) && IntegerPhrase.TryRead(text, at, middle, out var low) && low.Next == middle
                && TryReadHigh(new RangeBound(low.Next, low.End, low.Value), middles, out var candidate) && !candidate.Range.IsEmpty
                && (candidate.Next > reading.Next || (candidate.Next == reading.Next && Width(candidate) < Width(reading))))
            {
                reading = candidate;
            }
        }

        return reading.Next > 0;

        static double? Width(RangeReading reading) => reading.Range.High - reading.Range.Low;
    }

    // "5 to 10", "5-10".
    private bool TryReadTill(int at, RangeBound low, out RangeReading reading) =>
        TryReadHigh(low, words.Till, out reading) && !ContinuesChain(at, reading.Next);

    private bool TryReadHigh(RangeBound low, string[] middles, out RangeReading reading)
    {
        reading = default;
        var next = low.Next + 1;
        if (text.IsHyphen(low.Next) && text.IsHyphen(next) && !text.Tokens.Gap(next))
        {
            next++;
        }

        if (!text.IsOneOf(middles, low.Next) || !RangeBound.TryRead(text, words, next, true, out var high))
        {
            return false;
        }

        reading = new RangeReading(high.Next, high.End, NumberRange.FromTo(low.Value, high.Value));
        return true;
    }

    // "more than 5", "more than 5 or equal", "equal to 5 or more".
    private bool TryReadComparison(int at, out RangeReading reading)
    {
        reading = default;
        if (!words.Before.TryRead(text.Tokens, at, out var next, out var comparison) || FollowsArrow(at)
            || !RangeBound.TryRead(text, words, next, false, out var bound))
        {
            return false;
        }

        reading = new RangeReading(bound.Next, bound.End, NumberRange.Compared(comparison, bound.Value));
        if (comparison == Comparison.Equal)
        {
            return !TryReadAfter(bound, out var after) || (reading = after).Next > 0;
        }

        if (comparison is Comparison.More or Comparison.Less && words.OrEqual.TryRead(text.Tokens, bound.Next, out var end, out _)
            && !RangeBound.TryRead(text, words, end, true, out _))
        {
            comparison = comparison == Comparison.More ? Comparison.AtLeast : Comparison.AtMost;
            reading = new RangeReading(end, text.Tokens[end - 1].End, NumberRange.Compared(comparison, bound.Value));
        }

        return true;
    }

    // "5 or more", but not the start of "5 or more than 8" or "5 and more than $8".
    private bool TryReadAfter(RangeBound bound, out RangeReading reading)
    {
        reading = default;
        if (!words.After.TryRead(text.Tokens, bound.Next, out var next, out var comparison) || RangeBound.TryRead(text, words, next, true, out _)
            || (next < text.Count && text.Tokens.Span(next) is "$" or "€" or "£"))
        {
            return false;
        }

        reading = new RangeReading(next, text.Tokens[next - 1].End, NumberRange.Compared(comparison, bound.Value));
        return true;
    }

    // Telephone numbers, dates and times of day are chains of numbers, not ranges.
    private bool ContinuesChain(int at, int next) =>
        (at > 0 && (text.IsHyphen(at - 1) || text.Tokens.Is(at - 1, ':')) && !text.Tokens.Gap(at)) || (text.IsHyphen(next) && !text.Tokens.Gap(next) && !text.Tokens.Gap(next + 1));

    private bool FollowsArrow(int at) => at > 0 && !text.Tokens.Gap(at) && text.Tokens.Span(at - 1) is "-" or "=" or "<" or ">";

    private readonly record struct RangeReading(int Next, int End, NumberRange Range);
}
