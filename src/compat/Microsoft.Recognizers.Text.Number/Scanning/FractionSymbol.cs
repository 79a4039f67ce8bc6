namespace Microsoft.Recognizers.Text.Number.Scanning;

/// <summary>A fraction as one character, with a whole number before it or not: "½", "1¾", "2 ½".</summary>
internal static class FractionSymbol
{
    public static bool Is(NumberText text, int at) => at < text.Count && text.Tokens.Span(at) is [var c] && IsVulgarFraction(c);

    public static bool TryRead(NumberText text, int at, out NumberSpan span)
    {
        span = default;
        var whole = 0d;
        var symbol = at;
        if (Numeral.TryRead(text, at, text.Form, out var numeral) && numeral.IsInteger)
        {
            whole = numeral.Value;
            symbol = numeral.Next;
        }

        if (!Is(text, symbol))
        {
            return false;
        }

        var token = text.Tokens[symbol];
        span = new NumberSpan(text.Tokens[at].Start, token.End, symbol + 1, whole + char.GetNumericValue(text.Text[token.Start]), NumberKind.Fraction) { HasDigits = true };
        return true;
    }

    private static bool IsVulgarFraction(char c) => c is >= '\u00bc' and <= '\u00be' or >= '\u2150' and <= '\u215e';
}
