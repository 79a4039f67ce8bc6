namespace Microsoft.Recognizers.Text.Number.Scanning;

/// <summary>A fraction in words: "two thirds", "one and a half", "3 million and a half", "two thirds of a million".</summary>
internal static class FractionPhrase
{
    private const double Dozen = 12;

    public static bool TryRead(NumberText text, int at, out NumberSpan span)
    {
        span = default;
        var kind = text.Kind(at);
        if (kind == WordKind.Article && TryReadPart(text, text.Joined(at + 1), out var one))
        {
            return Finish(text, at, 0, 0, 1, one, out span);
        }

        if (kind == WordKind.Part && !text.Plural(at))
        {
            return TryReadHalf(text, at, out span);
        }

        return IntegerPhrase.TryRead(text, at, text.Count, out var whole)
            && (TryReadNumerator(text, at, whole, out span) || TryReadMixed(text, at, whole, out span));
    }

    // "half a million", "half a dozen"; a bare "half" is a half, too.
    private static bool TryReadHalf(NumberText text, int at, out NumberSpan span)
    {
        var part = new OrdinalPhrase(at + 1, text.Tokens[at].End, text.Value(at), false);
        return Finish(text, at, 0, 0, 1, part, out span) && (span.Next > at + 1 || text.Value(at) == 2);
    }

    // "one hundred thirty two fifths" is 132/5, but "one hundred and two thirds" is 100 and 2/3.
    private static bool TryReadNumerator(NumberText text, int at, IntegerPhrase numerator, out NumberSpan span)
    {
        span = default;
        if (!TryReadPart(text, text.Joined(numerator.Next), out var part))
        {
            return false;
        }

        // "one hundred twenty-fifths": the hyphen binds closer than the numerator.
        if (numerator is { EndsInTen: true, Parts: > 1, LastAnd: < 0 } && text.IsHyphen(numerator.Next)
            && IntegerPhrase.TryRead(text, at, numerator.Next - 1, out var head) && OrdinalPhrase.TryRead(text, head.Next, out var tight))
        {
            (numerator, part) = (head, tight);
        }

        if (numerator.LastAnd > 0
            && IntegerPhrase.TryRead(text, at, numerator.LastAnd, out var whole)
            && IntegerPhrase.TryRead(text, numerator.LastAnd + 1, numerator.Next, out var rest))
        {
            return Finish(text, at, whole.Value, whole.LastRound, rest.Value, part, out span);
        }

        return (part.Plural || numerator.Value == 1) && Finish(text, at, 0, 0, numerator.Value, part, out span);
    }

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

        if (text.Kind(next) == WordKind.Article && TryReadPart(text, text.Joined(next + 1), out var one))
        {
            return Finish(text, at, whole.Value, whole.LastRound, 1, one, out span);
        }

        return IntegerPhrase.TryRead(text, next, text.Count, out var numerator)
            && TryReadPart(text, text.Joined(numerator.Next), out var part)
            && (part.Plural || numerator.Value == 1)
            && Finish(text, at, whole.Value, whole.LastRound, numerator.Value, part, out span);
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

    private static bool Finish(
        NumberText text, int at, double whole, double wholeRound, double numerator, OrdinalPhrase part, out NumberSpan span)
    {
        // After "three million", "and a half" means half a million.
        var fraction = numerator / part.Value * (wholeRound is > 0 and not Dozen ? wholeRound : 1);
        var (next, end, factor) = Multiplier(text, part.Next, part.End);
        var value = (whole + fraction) * factor;
        span = new NumberSpan(text.Tokens[at].Start, end, next, value, NumberKind.Fraction);
        return true;
    }

    // "half a million", "two thirds of a million", "five and a half million".
    private static (int Next, int End, double Factor) Multiplier(NumberText text, int next, int end)
    {
        var round = next;
        if (text.Kind(round) == WordKind.Of)
        {
            round++;
        }

        if (text.Kind(round) == WordKind.Article)
        {
            round++;
        }
        else if (round > next)
        {
            return (next, end, 1);
        }

        if (text.Kind(round) != WordKind.Round || !text.Tokens.Gap(round))
        {
            return (next, end, 1);
        }

        var factor = 1d;
        while (text.Kind(round) == WordKind.Round)
        {
            factor *= text.Value(round);
            end = text.Tokens[round++].End;
        }

        return (round, end, factor);
    }
}
