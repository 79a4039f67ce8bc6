namespace Microsoft.Recognizers.Text.Number.Scanning;

/// <summary>One number by another: "1 over 3", "two out of five", "2 in 5".</summary>
internal static class QuotientPhrase
{
    public static bool TryRead(NumberText text, int at, IntegerPhrase numerator, out NumberSpan span)
    {
        span = default;
        var next = numerator.Next;
        var kind = text.Kind(next);
        var denominatorAt = kind switch
        {
            WordKind.Over or WordKind.In => next + 1,
            WordKind.Out when text.Kind(next + 1) == WordKind.Of => next + 2,
            _ => -1,
        };

        // "2 in 5" is a share; "12 in six boxes" is not.
        if (denominatorAt < 0
            || !IntegerPhrase.TryRead(text, denominatorAt, text.Count, out var denominator)
            || denominator.Value == 0
            || (kind != WordKind.Over && numerator.Value > denominator.Value)
            || IsPeriod(text, at, kind, denominator.Next))
        {
            return false;
        }

        span = new NumberSpan(
            text.Tokens[at].Start, denominator.End, denominator.Next, numerator.Value / denominator.Value, NumberKind.Fraction);
        return true;
    }

    // "$2000 over 3 years" divides nothing.
    private static bool IsPeriod(NumberText text, int at, WordKind kind, int after) =>
        kind == WordKind.Over && ((at > 0 && text.Tokens.Span(at - 1) is "$" or "€" or "£") || text.Kind(after) == WordKind.Period);
}
