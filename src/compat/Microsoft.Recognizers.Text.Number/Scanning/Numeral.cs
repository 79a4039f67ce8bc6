using System.Globalization;
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
/// <param name="IsBare">Whether it is a single run of digits.</param>
internal readonly record struct Numeral(int Next, int End, double Value, bool IsInteger, bool IsBare)
{
    private const int ShortNumeral = 64;
    private const int MostGroups = 20;

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

        var (end, value, isInteger) = startsWithPoint ? ReadDecimals(source, first.Start, first.Start) : Read(source, first.Start, first.End, form);
        var touchesLetter = end < source.Length && (char.IsLetter(source[end]) || source[end] == '_');
        if (end < 0 || (touchesLetter && form == NumeralForm.Plain))
        {
            return false;
        }

        numeral = new Numeral(text.Tokens.IndexFrom(at + 1, end), end, value, isInteger, end == first.End);
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

    private static (int End, double Value, bool IsInteger) Read(string source, int start, int end, NumeralForm form)
    {
        if (AfterNumeral(source, start))
        {
            return (end, Parse(source, start, end), true);
        }

        if (end - start <= 3)
        {
            foreach (var separator in ", .")
            {
                var grouped = separator == ',' ? Math.Max(Groups(source, end, separator, form), IndianGroups(source, start, end))
                    : Groups(source, end, separator, form);
                if (grouped > end && Finish(source, start, grouped, separator) is { End: > 0 } found)
                {
                    return found;
                }
            }
        }

        var decimals = ReadDecimals(source, start, end);
        return decimals.End > 0 ? decimals : (end, Parse(source, start, end), true);
    }

    // What follows the groups: decimals after commas and spaces, a decimal comma after points.
    private static (int End, double Value, bool IsInteger) Finish(string source, int start, int end, char separator)
    {
        if (separator == '.')
        {
            var last = end < source.Length && source[end] == ',' ? Digits(source, end + 1) : 0;
            return last > end + 1 ? (last, Parse(source, start, last), false) : (-1, 0, false);
        }

        var decimals = ReadDecimals(source, start, end);
        return decimals.End > 0 ? decimals : (end, Parse(source, start, end), true);
    }

    // ".5" or ",5" after the digits that end at a position, unless more of the kind follows, as in an address or a list.
    private static (int End, double Value, bool IsInteger) ReadDecimals(string source, int start, int point)
    {
        if (point >= source.Length || source[point] is not ('.' or ',') || (source[point] == ',' && source.AsSpan(start, point - start).Contains(',')))
        {
            return (-1, 0, false);
        }

        var end = Digits(source, point + 1);
        var more = end + 1 < source.Length && source[end] is '.' or ',' && char.IsAsciiDigit(source[end + 1]);
        return end == point + 1 || more ? (-1, 0, false) : (end, Parse(source, start, end), false);
    }

    // Extends past groups of exactly three digits; no number that anybody writes has very many.
    private static int Groups(string source, int end, char separator, NumeralForm form)
    {
        var farthest = end + (4 * MostGroups);
        while (end < farthest && end + 3 < source.Length && IsSeparator(source[end], separator) && Digits(source, end + 1) == end + 4)
        {
            // "5 100m" is not 5,100 m run together: a group after a space must stand free.
            if (separator == ' ' && form == NumeralForm.Plain && end + 4 < source.Length && char.IsLetter(source[end + 4]))
            {
                break;
            }

            end += 4;
        }

        return end;
    }

    // Lakhs and crores: "12,34,567".
    private static int IndianGroups(string source, int start, int end)
    {
        var farthest = end + (3 * MostGroups);
        var at = end;
        while (end - start <= 2 && at < farthest && at + 2 < source.Length && source[at] == ',' && Digits(source, at + 1) == at + 3)
        {
            at += 3;
        }

        return at > end && at + 3 < source.Length && source[at] == ',' && Digits(source, at + 1) == at + 4 ? at + 4 : -1;
    }

    private static bool IsSeparator(char c, char separator) =>
        c == separator || (separator == ' ' && c is '\u00a0' or '\u202f' or '\u2009');

    // Whether the digits continue an address such as 192.168.1.2.
    private static bool AfterNumeral(string source, int start) =>
        start > 1 && source[start - 1] is '.' or ',' && char.IsAsciiDigit(source[start - 2]);

    private static double Parse(string source, int start, int end)
    {
        var length = 0;
        var point = LastSeparator(source, start, end);
        var plain = end - start <= ShortNumeral ? stackalloc char[ShortNumeral] : new char[end - start];
        for (var i = start; i < end; i++)
        {
            if (char.IsAsciiDigit(source[i]) || i == point)
            {
                plain[length++] = i == point ? '.' : source[i];
            }
        }

        return double.Parse(plain[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
    }

    // The decimal separator: the last point, or the last comma if it is the only one and no point stands before it as a separator of groups.
    private static int LastSeparator(string source, int start, int end)
    {
        var last = end - 1;
        while (last >= start && char.IsAsciiDigit(source[last]))
        {
            last--;
        }

        if (last < start || source[last] == '.')
        {
            return last;
        }

        var before = source.AsSpan(start, last - start);
        var isGroup = end - last == 4 && last - start <= 3 && !before.Contains('.');
        return source[last] == ',' && !before.Contains(',') && !isGroup ? last : -1;
    }
}
