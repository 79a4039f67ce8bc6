using System.Globalization;

namespace Microsoft.Recognizers.Text.Number.Scanning;

/// <summary>A number in digits with what may follow it: a suffix ("10k"), an exponent ("1.5e3", "2^10", "1.3x10^6").</summary>
internal static class NumeralPhrase
{
    private const double LargestExponent = 400;
    private const int MostSigns = 4;

    public static bool TryRead(NumberText text, int at, out NumberSpan span)
    {
        span = default;
        if (!Numeral.TryRead(text, at, NumeralForm.Attached, out var numeral))
        {
            return false;
        }

        var start = text.Tokens[at].Start;
        if (TryReadPower(text.Text, numeral, out var end, out var power))
        {
            span = new NumberSpan(start, end, text.Tokens.IndexFrom(at, end), power, NumberKind.Power);
        }
        else if (TryReadSuffix(text, numeral, out var suffixed))
        {
            span = new NumberSpan(start, suffixed.End, numeral.Next + 1, suffixed.Value, KindOf(suffixed.Value));
        }
        else if (text.Form == NumeralForm.Attached || !TouchesLetter(text.Text, numeral.End))
        {
            span = new NumberSpan(start, numeral.End, numeral.Next, numeral.Value, numeral.IsInteger ? NumberKind.Integer : NumberKind.Decimal);
        }

        span = span with { HasDigits = true };
        return span.End > 0;
    }

    public static NumberKind KindOf(double value) => value == Math.Floor(value) ? NumberKind.Integer : NumberKind.Decimal;

    private static bool TryReadSuffix(NumberText text, Numeral numeral, out (int End, double Value) suffixed)
    {
        suffixed = default;
        var next = numeral.Next;
        if (next >= text.Count || text.Tokens[next].End is var end && end < text.Text.Length && char.IsAsciiDigit(text.Text[end]))
        {
            return false;
        }

        var factor = text.Tokens.Span(next) switch
        {
            "k" or "K" => 1e3,
            "M" or "MM" or "mil" or "Mil" or "MIL" => 1e6,
            "G" or "b" or "B" => 1e9,
            "T" => 1e12,
            _ => 0,
        };
        suffixed = (text.Tokens[next].End, numeral.Value * factor);
        return factor > 0;
    }

    private static bool TryReadPower(string source, Numeral numeral, out int end, out double value)
    {
        (end, value) = (-1, double.NaN);
        var at = numeral.End;
        if (at >= source.Length)
        {
            return false;
        }

        double exponent;
        if (source[at] is 'e' or 'E' && TryReadExponent(source, at + 1, out end, out exponent))
        {
            value = double.Parse($"{numeral.Value:R}E{exponent:F0}", CultureInfo.InvariantCulture);
        }
        else if (source[at] == '^' && TryReadExponent(source, at + 1, out end, out exponent))
        {
            value = Math.Pow(numeral.Value, exponent);
        }
        else if (at + 4 < source.Length && source[at] is 'x' or 'X' or '×' or '*' && source.AsSpan(at + 1, 3) is "10^"
            && TryReadExponent(source, at + 4, out end, out exponent))
        {
            value = numeral.Value * Math.Pow(10, exponent);
        }

        return double.IsFinite(value) && !TouchesLetter(source, end);
    }

    private static bool TryReadExponent(string source, int at, out int end, out double exponent)
    {
        var negative = false;
        var digits = at;
        for (; digits < source.Length && digits < at + MostSigns && source[digits] is '-' or '+'; digits++)
        {
            negative ^= source[digits] == '-';
        }

        end = Numeral.Digits(source, digits);
        exponent = end > digits ? double.Parse(source.AsSpan(digits, end - digits), CultureInfo.InvariantCulture) : 0;
        exponent = negative ? -exponent : exponent;
        return end > digits && Math.Abs(exponent) < LargestExponent;
    }

    private static bool TouchesLetter(string source, int end) => end < source.Length && (char.IsLetter(source[end]) || source[end] == '_');
}
