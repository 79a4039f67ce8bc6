using System.Globalization;

namespace Microsoft.Recognizers.Text.Number.Scanning;

/// <summary>Reads digits with their separators from one place of a text.</summary>
/// <param name="source">The text.</param>
/// <param name="start">Where the number starts.</param>
/// <param name="form">What may touch it.</param>
/// <param name="decimalComma">Whether commas come before decimals and points between thousands.</param>
internal readonly ref struct NumeralReader(string source, int start, NumeralForm form, bool decimalComma)
{
    private const int ShortNumeral = 64;

    // No number that anybody writes has very many groups.
    private const int MostGroups = 20;

    private readonly char point = decimalComma ? ',' : '.';
    private readonly char comma = decimalComma ? '.' : ',';

    public (int End, double Value, bool IsInteger) Read(int end)
    {
        if (IsInsideChain())
        {
            return (end, Parse(end), true);
        }

        if (end - start <= 3 && (ReadGroups(end, comma) ?? ReadGroups(end, ' ') ?? ReadGroups(end, point)) is { } grouped)
        {
            return grouped;
        }

        var decimals = ReadDecimals(end);
        return decimals.End > 0 ? decimals : (end, Parse(end), true);
    }

    /// <summary>Reads ".5".</summary>
    public (int End, double Value, bool IsInteger) ReadPointFirst()
    {
        var end = Numeral.Digits(source, start + 1);
        return IsFollowedByMore(end)
            ? (-1, 0, false)
            : (end, double.Parse(source.AsSpan(start, end - start), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture), false);
    }

    // Whether the digits continue an address such as 192.168.1.2 or a list such as 1,2,3.
    private bool IsInsideChain() => start > 1 && source[start - 1] is '.' or ',' && char.IsAsciiDigit(source[start - 2]);

    private bool IsFollowedByMore(int end) =>
        end + 1 < source.Length && source[end] is '.' or ',' && char.IsAsciiDigit(source[end + 1]);

    // Groups of digits, with decimals after them: behind the point, or, where the points stand between the groups, behind the comma.
    private (int End, double Value, bool IsInteger)? ReadGroups(int first, char separator)
    {
        var end = Math.Max(Groups(first, separator), separator == ',' ? IndianGroups(first) : -1);
        if (end <= first)
        {
            return null;
        }

        if (separator == point)
        {
            var last = end < source.Length && source[end] == comma ? Numeral.Digits(source, end + 1) : 0;
            return last > end + 1 ? (last, Parse(last), false) : null;
        }

        var decimals = ReadDecimals(end);
        return decimals.End > 0 ? decimals : (end, Parse(end), true);
    }

    // ".5" or ",5" after the digits that end at a position, unless more of the kind follows, as in an address or a list.
    private (int End, double Value, bool IsInteger) ReadDecimals(int at)
    {
        if (at >= source.Length || (source[at] != point && (source[at] != comma || source.AsSpan(start, at - start).Contains(comma))))
        {
            return (-1, 0, false);
        }

        var end = Numeral.Digits(source, at + 1);
        return end == at + 1 || IsFollowedByMore(end) ? (-1, 0, false) : (end, Parse(end), false);
    }

    // Extends past groups of exactly three digits.
    private int Groups(int end, char separator)
    {
        var farthest = end + (4 * MostGroups);
        while (end < farthest && end + 3 < source.Length && IsSeparator(source[end], separator) && Numeral.Digits(source, end + 1) == end + 4)
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
    private int IndianGroups(int end)
    {
        var farthest = end + (3 * MostGroups);
        var at = end;
        while (end - start <= 2 && at < farthest && at + 2 < source.Length && source[at] == ',' && Numeral.Digits(source, at + 1) == at + 3)
        {
            at += 3;
        }

        return at > end && at + 3 < source.Length && source[at] == ',' && Numeral.Digits(source, at + 1) == at + 4 ? at + 4 : -1;
    }

    private static bool IsSeparator(char c, char separator) =>
        c == separator || (separator == ' ' && c is '\u00a0' or '\u202f' or '\u2009');

    private double Parse(int end)
    {
        var length = 0;
        var decimals = DecimalSeparator(end);
        var plain = end - start <= ShortNumeral ? stackalloc char[ShortNumeral] : new char[end - start];
        for (var i = start; i < end; i++)
        {
            if (char.IsAsciiDigit(source[i]) || i == decimals)
            {
                plain[length++] = i == decimals ? '.' : source[i];
            }
        }

        return double.Parse(plain[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
    }

    // The last point; or the last comma, if it is the only one and neither it nor a point before it stands between groups.
    private int DecimalSeparator(int end)
    {
        var last = end - 1;
        while (last >= start && char.IsAsciiDigit(source[last]))
        {
            last--;
        }

        if (last < start || source[last] == point)
        {
            return last;
        }

        var before = source.AsSpan(start, last - start);
        var isGroup = end - last == 4 && last - start <= 3 && !before.Contains(point);
        return source[last] == comma && !before.Contains(comma) && !isGroup ? last : -1;
    }
}
