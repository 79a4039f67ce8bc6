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
        if (text.Language.Ranges is not { } words)
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
        if (TryReadPair(at, out var pair))
        {
            return Take(at, pair);
        }

        if (!TryReadSide(at, out var side))
        {
            return TryReadBound(at, out var bound) ? bound.Next : at + 1;
        }

        var join = side.Next;
        while (text.Tokens.Is(join, ',') || IsOneOf(words.Joins, join))
        {
            join++;
        }

        return join > side.Next && side.Range.IsOneSided && TryReadSide(join, out var other) && side.Range.Meet(other.Range) is { } both
            ? Take(at, other with { Range = both })
            : Take(at, side);
    }

    private int Take(int at, Reading reading)
    {
        if (!reading.Range.IsEmpty)
        {
            found.Add((text.Tokens[at].Start, reading.End, reading.Range));
        }

        return reading.Next;
    }

    private bool TryReadPair(int at, out Reading reading)
    {
        foreach (var (opening, middles) in words.Pairs)
        {
            if (text.Tokens.Is(at, opening) && TryReadTwo(at + 1, middles, out reading))
            {
                return true;
            }
        }

        return TryReadTwo(at, words.Till, out reading) && !ContinuesChain(at, reading.Next);
    }

    private bool TryReadTwo(int at, string[] middles, out Reading reading)
    {
        reading = default;
        if (!TryReadBound(at, out var low) || !IsOneOf(middles, low.Next) || !TryReadBound(low.Next + 1, out var high))
        {
            return false;
        }

        reading = new Reading(high.Next, high.End, NumberRange.FromTo(low.Value, high.Value));
        return true;
    }

    // A comparison on one side: "more than 5", "5 or more".
    private bool TryReadSide(int at, out Reading reading)
    {
        reading = default;
        if (words.Before.TryRead(text.Tokens, at, out var next, out var comparison) && !FollowsArrow(at))
        {
            if (!TryReadBound(next, out var bound))
            {
                return false;
            }

            reading = new Reading(bound.Next, bound.End, NumberRange.Compared(comparison, bound.Value));
            if (comparison is Comparison.More or Comparison.Less && words.OrEqual.TryRead(text.Tokens, bound.Next, out var end, out _)
                && !IsOneOf(words.NotAfter, end))
            {
                comparison = comparison == Comparison.More ? Comparison.AtLeast : Comparison.AtMost;
                reading = new Reading(end, text.Tokens[end - 1].End, NumberRange.Compared(comparison, bound.Value));
            }

            return true;
        }

        if (TryReadBound(at, out var first) && words.After.TryRead(text.Tokens, first.Next, out var after, out comparison)
            && !IsOneOf(words.NotAfter, after))
        {
            reading = new Reading(after, text.Tokens[after - 1].End, NumberRange.Compared(comparison, first.Value));
            return true;
        }

        return false;
    }

    // A number or a rank, after an article or not.
    private bool TryReadBound(int at, out (int Next, int End, double Value) bound)
    {
        bound = default;
        if (at >= text.Count)
        {
            return false;
        }

        var start = IsOneOf(words.Skipped, at) && at + 1 < text.Count ? at + 1 : at;
        if (NumberScanner.TryRead(text, start, out var number))
        {
            bound = (number.Next, number.End, number.Value);
        }

        if (OrdinalScanner.TryRead(text, start, out var ordinal) && ordinal.Origin == OrdinalOrigin.Start && ordinal.End > bound.End)
        {
            bound = (ordinal.Next, ordinal.End, ordinal.Offset);
        }

        return bound.End > 0;
    }

    // Telephone numbers and dates are chains of numbers, not ranges.
    private bool ContinuesChain(int at, int next) =>
        (at > 0 && text.IsHyphen(at - 1) && !text.Tokens.Gap(at)) || (text.IsHyphen(next) && !text.Tokens.Gap(next + 1));

    private bool FollowsArrow(int at) => at > 0 && !text.Tokens.Gap(at) && text.Tokens.Span(at - 1) is "-" or "=" or "<" or ">";

    private bool IsOneOf(string[] choices, int at)
    {
        foreach (var choice in choices)
        {
            if (text.Tokens.Is(at, choice))
            {
                return true;
            }
        }

        return false;
    }

    private readonly record struct Reading(int Next, int End, NumberRange Range);
}
