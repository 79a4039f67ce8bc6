namespace Microsoft.Recognizers.Text.Number.Scanning;

/// <summary>A fraction in words: "two thirds", "one and a half", "3 million and a half", "two thirds of a million".</summary>
internal static class FractionPhrase
{
    private const double Dozen = 12;
    private const double Hundred = 100;

    /// <summary>Reads a fraction that starts with no count: "a third", "half a million".</summary>
    public static bool TryReadUncounted(NumberText text, int at, out NumberSpan span)
    {
        span = default;
        var kind = text.Kind(at);
        if (kind == WordKind.Article && TryReadPart(text, text.Joined(at + 1), out var one))
        {
            span = Finish(text, at, default, 1, one);
            return true;
        }

        return kind == WordKind.Part && !text.Plural(at) && TryReadHalf(text, at, out span);
    }

    /// <summary>"3/4 of a million", "½ million": a fraction in digits or as one character, with what it is a part of.</summary>
    public static NumberSpan WithMultiplier(NumberText text, NumberSpan fraction)
    {
        var (next, end, factor) = Multiplier(text, fraction.Next, fraction.End);
        return fraction with { Next = next, End = end, Value = fraction.Value * factor };
    }

    /// <summary>Reads a fraction that starts with a whole number.</summary>
    public static bool TryRead(NumberText text, int at, IntegerPhrase whole, out NumberSpan span) =>
        TryReadNumerator(text, at, whole, out span) || TryReadMixed(text, at, whole, out span);

    // "half a million", "half a dozen"; a bare "half" is a half, too.
    private static bool TryReadHalf(NumberText text, int at, out NumberSpan span)
    {
        var part = new OrdinalPhrase(at + 1, text.Tokens[at].End, text.Value(at), false);
        span = Finish(text, at, default, 1, part);
        return span.Next > at + 1 || text.Value(at) == 2;
    }

    // "one hundred thirty two fifths" is 132/5, but "one hundred and two thirds" is 100 and 2/3.
    private static bool TryReadNumerator(NumberText text, int at, IntegerPhrase numerator, out NumberSpan span)
    {
        span = default;
        if (!TryReadPart(text, text.Joined(numerator.Next), out var part))
        {
            return false;
        }

        if (BindsCloser(text, numerator) is var head and > 0
            && IntegerPhrase.TryRead(text, at, head, out var shorter) && OrdinalPhrase.TryRead(text, head, out var tight))
        {
            (numerator, part) = (shorter, tight);
        }
        else if (numerator.LastAnd > 0
            && IntegerPhrase.TryRead(text, at, numerator.LastAnd, out var whole)
            && IntegerPhrase.TryRead(text, numerator.LastAnd + 1, numerator.Next, out var rest)
            && !(rest.EndsInTen && text.Kind(part.Next - 1) == WordKind.OrdinalUnit))
        {
            span = Finish(text, at, whole, rest.Value, part);
            return true;
        }

        span = Finish(text, at, default, numerator.Value, part);
        return part.Plural || numerator.Value == 1 || (span.Next > part.Next && text.Kind(part.Next - 1) == WordKind.Part);
    }

    // Where the name of the part begins inside what reads as a whole number: "one hundred | twenty-fifths", since the hyphen binds
    // closer, and "one hundred | one thousand fifths", since larger multipliers come first.
    private static int BindsCloser(NumberText text, IntegerPhrase numerator) =>
        numerator.RisesAt > 0 ? numerator.RisesAt
        : numerator is { EndsInTen: true, Parts: > 1, LastAnd: < 0 } && text.IsHyphen(numerator.Next) ? numerator.Next - 1
        : -1;

    private static bool TryReadMixed(NumberText text, int at, IntegerPhrase whole, out NumberSpan span)
    {
        span = default;
        if (!text.Tokens.Gap(whole.Next))
        {
            return false;
        }

        var next = whole.Next;
        if (text.Kind(next) == WordKind.And)
        {
            next++;
        }

        if (next > whole.Next && text.Kind(next) == WordKind.Article && TryReadPart(text, text.Joined(next + 1), out var one))
        {
            span = Finish(text, at, whole, 1, one);
            return true;
        }

        if (next > whole.Next && text.Kind(next) == WordKind.Part && !text.Plural(next) && text.Value(next) == 2)
        {
            span = Finish(text, at, whole, 1, new OrdinalPhrase(next + 1, text.Tokens[next].End, 2, false));
            return true;
        }

        if (!IntegerPhrase.TryRead(text, next, text.Count, out var numerator)
            || !TryReadPart(text, text.Joined(numerator.Next), out var part)
            || !(part.Plural || numerator.Value == 1))
        {
            return false;
        }

        span = Finish(text, at, whole, numerator.Value, part);
        return true;
    }

    // The name of a part. "First" and "second" name none.
    private static bool TryReadPart(NumberText text, int at, out OrdinalPhrase part)
    {
        if (at > 0 && text.Kind(at) == WordKind.Part)
        {
            part = new OrdinalPhrase(at + 1, text.Tokens[at].End, text.Value(at), text.Plural(at));
            return true;
        }

        return OrdinalPhrase.TryRead(text, at, out part) && part.Value > 2;
    }

    private static NumberSpan Finish(NumberText text, int at, IntegerPhrase whole, double numerator, OrdinalPhrase part)
    {
        var fraction = numerator / part.Value;
        var (next, end, factor) = Multiplier(text, part.Next, part.End);

        // "Five and a half million" multiplies all; "one billion and a half million" only the half, which after "three million" is
        // half a million without being told so.
        var grouped = whole.LastRound > Hundred;
        var value = grouped ? whole.Value + (fraction * (factor > 1 ? factor : whole.LastRound)) : (whole.Value + fraction) * factor;
        var kind = factor == Dozen ? NumberKind.Integer : NumberKind.Fraction;
        return new NumberSpan(text.Tokens[at].Start, end, next, value, kind) { HasDigits = whole.HasDigits };
    }

    // "half a million", "two thirds of a million", "five and a half million", "half-dozen".
    private static (int Next, int End, double Factor) Multiplier(NumberText text, int next, int end)
    {
        var first = Math.Max(next, text.Joined(next));
        var round = first;
        if (text.Kind(round) == WordKind.Of)
        {
            round++;
        }

        if (text.Kind(round) == WordKind.Article)
        {
            round++;
        }
        else if (round > first)
        {
            return (next, end, 1);
        }

        if (!text.IsRound(round) || !(text.Tokens.Gap(round) || text.IsHyphen(round - 1)))
        {
            return (next, end, 1);
        }

        var factor = 1d;
        while (text.IsRound(round))
        {
            factor *= text.Value(round);
            end = text.Tokens[round++].End;
        }

        return (round, end, factor);
    }
}
