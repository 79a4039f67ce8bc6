using System.Globalization;
using Microsoft.Recognizers.Text.Scanning;

namespace Microsoft.Recognizers.Text.Number.Scanning;

/// <summary>A fraction in digits: "3/4", "1 1/2".</summary>
internal static class SlashFraction
{
    public static bool TryRead(NumberText text, int at, out NumberSpan span) => TryRead(text, at, at, out span) || TryRead(text, at, at + 1, out span);

    private static bool TryRead(NumberText text, int at, int numeratorAt, out NumberSpan span)
    {
        span = default;
        var tokens = text.Tokens;
        var (slash, denominatorAt) = (numeratorAt + 1, numeratorAt + 2);
        if (denominatorAt >= tokens.Count || !tokens.Is(slash, '/')
            || tokens[numeratorAt].Kind != TokenKind.Digits || tokens[denominatorAt].Kind != TokenKind.Digits
            || tokens[numeratorAt].End != tokens[slash].Start || tokens[slash].End != tokens[denominatorAt].Start
            || Touches(text.Text, tokens[at].Start - 1, true) || Touches(text.Text, tokens[denominatorAt].End, text.Form == NumeralForm.Plain)
            || (numeratorAt > at && (!tokens.Gap(numeratorAt) || tokens[at].Kind != TokenKind.Digits)))
        {
            return false;
        }

        var whole = numeratorAt > at ? Value(text, at) : 0;
        var denominator = Value(text, denominatorAt);
        if (denominator == 0)
        {
            return false;
        }

        var value = whole + (Value(text, numeratorAt) / denominator);
        span = new NumberSpan(tokens[at].Start, tokens[denominatorAt].End, denominatorAt + 1, value, NumberKind.Fraction) { HasDigits = true };
        return true;
    }

    // A date or a path goes on before or after.
    private static bool Touches(string source, int position, bool letters) =>
        position >= 0 && position < source.Length
        && (source[position] is '/' or '_' || char.IsDigit(source[position]) || (letters && char.IsLetter(source[position])));

    private static double Value(NumberText text, int token) => double.Parse(text.Tokens.Span(token), CultureInfo.InvariantCulture);
}
