namespace Microsoft.Recognizers.Text.Number.Scanning;

/// <summary>A whole number or a decimal in words: "two hundred point zero three", "one point five million"; also "1.5 million".</summary>
internal static class DecimalPhrase
{
    public static NumberSpan Read(NumberText text, int at, IntegerPhrase whole)
    {
        var start = text.Tokens[at].Start;
        if (text.Kind(whole.Next) == WordKind.Point && !whole.HasDigits && TryReadPoint(text, whole.Next + 1, out var point))
        {
            var value = (whole.Value + point.Value) * point.Factor;
            return new NumberSpan(start, point.End, point.Next, value, NumberKind.Decimal);
        }

        return new NumberSpan(start, whole.End, whole.Next, whole.Value, NumeralPhrase.KindOf(whole.Value))
        {
            HasDigits = whole.HasDigits,
            HasPoint = whole.HasPoint,
            Merged = whole.HasDigits && whole.Parts > 1,
            LastRound = whole.LastRound,
        };
    }

    // Digits one by one, "zero three", or a number read as digits, "twenty-five"; then perhaps a multiplier.
    private static bool TryReadPoint(NumberText text, int at, out (int Next, int End, double Value, double Factor) point)
    {
        point = (at, 0, 0, 1);
        var scale = 0.1;
        var next = at;
        for (; text.Kind(next) == WordKind.Unit && text.Tokens.Gap(next); next++, scale /= 10)
        {
            point = (next + 1, text.Tokens[next].End, point.Value + (text.Value(next) * scale), 1);
        }

        if (next == at)
        {
            if (!IntegerPart.TryRead(text, at, text.Count, out var part) || part.IsNumeral || part.Rounds > 0)
            {
                return false;
            }

            point = (part.Next, part.End, part.Value / 100, 1);
        }

        while (text.Kind(point.Next) == WordKind.Round && text.Tokens.Gap(point.Next))
        {
            point = (point.Next + 1, text.Tokens[point.Next].End, point.Value, point.Factor * text.Value(point.Next));
        }

        return point.End > 0;
    }
}
