using Microsoft.Recognizers.Text.Scanning;

namespace Microsoft.Recognizers.Text.Number.Scanning;

internal enum NumeralForm : byte
{
    /// <summary>A number that stands for itself: no letter may touch it.</summary>
    Plain,

    /// <summary>A unit may touch it: "5km".</summary>
    Attached,
}

/// <summary>A number in digits, with separators: "1,500", "1 500", "0.25", ".5", "1.111,11".</summary>
/// <param name="Next">The token after it.</param>
/// <param name="End">Index after its last UTF-16 unit.</param>
/// <param name="Value">Its value.</param>
/// <param name="IsInteger">Whether it has no decimals.</param>
internal readonly record struct Numeral(int Next, int End, double Value, bool IsInteger)
{
    public static bool TryRead(NumberText text, int at, NumeralForm form, out Numeral numeral)
    {
        numeral = default;
        if (at >= text.Count)
        {
            return false;
        }

        var source = text.Text;
        var first = text.Tokens[at];
        var startsWithPoint = first.Kind == TokenKind.Symbol && source[first.Start] == '.' && Digits(source, first.End) > first.End;
        if ((first.Kind != TokenKind.Digits && !startsWithPoint) || !MayStart(source, first.Start, startsWithPoint))
        {
            return false;
        }

        var reader = new NumeralReader(source, first.Start, form, text.Language.DecimalComma);
        var (end, value, isInteger) = startsWithPoint ? reader.ReadPointFirst() : reader.Read(first.End);
        if (end < 0)
        {
            return false;
        }

        var touchesLetter = end < source.Length && (char.IsLetter(source[end]) || source[end] == '_');
        numeral = new Numeral(text.Tokens.IndexFrom(at + 1, end), end, value, isInteger);
        if (touchesLetter && form == NumeralForm.Plain && !text.IsAttachedRound(numeral.Next))
        {
            return false;
        }

        return true;
    }

    public static int Digits(string source, int at)
    {
        while (at < source.Length && char.IsAsciiDigit(source[at]))
        {
            at++;
        }

        return at;
    }

    private static bool MayStart(string source, int at, bool startsWithPoint)
    {
        if (at == 0)
        {
            return true;
        }

        var before = source[at - 1];
        return startsWithPoint
            ? !char.IsLetterOrDigit(before) && before is not ('.' or '_' or ',')
            : !char.IsLetter(before) && before != '_';
    }
}
