using Microsoft.Recognizers.Text.Scanning;

namespace Microsoft.Recognizers.Text.Number.Scanning;

/// <summary>One number by another: "1 over 3", "two out of five", "2 in 5", "3/4", "1 1/2".</summary>
internal static class QuotientPhrase
{
    public static bool TryRead(NumberText text, int at, out NumberSpan span)
    {
        span = default;
        if (!IntegerPhrase.TryRead(text, at, text.Count, out var numerator))
        {
            return text.Tokens[at].Kind == TokenKind.Digits && TryReadSlash(text, at, at, out span);
        }

        var next = numerator.Next;
        var kind = text.Kind(next);
        var denominatorAt = kind switch
        {
            WordKind.Over or WordKind.In => next + 1,
            WordKind.Out when text.Kind(next + 1) == WordKind.Of => next + 2,
            _ => -1,
        };
        if (denominatorAt < 0)
        {
            return text.Tokens[at].Kind == TokenKind.Digits && (TryReadSlash(text, at, at, out span) || TryReadSlash(text, at, at + 1, out span));
        }

        // "2 in 5" is a share; "12 in six boxes" is not.
        if (!IntegerPhrase.TryRead(text, denominatorAt, text.Count, out var denominator)
            || denominator.Value == 0
            || (kind == WordKind.In && numerator.Value >= denominator.Value)
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

    private static bool TryReadSlash(NumberText text, int at, int numeratorAt, out NumberSpan span)
    {
        span = default;
        var tokens = text.Tokens;
        var (slash, denominatorAt) = (numeratorAt + 1, numeratorAt + 2);
        if (denominatorAt >= tokens.Count || !tokens.Is(slash, '/')
            || tokens[numeratorAt].Kind != TokenKind.Digits || tokens[denominatorAt].Kind != TokenKind.Digits
            || tokens[numeratorAt].End != tokens[slash].Start || tokens[slash].End != tokens[denominatorAt].Start
            || Touches(text, tokens[at].Start - 1) || Touches(text, tokens[denominatorAt].End)
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
    private static bool Touches(NumberText text, int position) =>
        position >= 0 && position < text.Text.Length && (text.Text[position] is '/' or '_' || char.IsLetterOrDigit(text.Text[position]));

    private static double Value(NumberText text, int token) => double.Parse(text.Tokens.Span(token), System.Globalization.CultureInfo.InvariantCulture);
}
