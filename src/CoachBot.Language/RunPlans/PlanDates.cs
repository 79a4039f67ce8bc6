using System.Globalization;
using NodaTime;

namespace CoachBot.Language.RunPlans;

/// <summary>Dates at the beginning of a line or in a cell: "2026-03-02", "02/03/2026", "2 March", "Mar 2".</summary>
internal static class PlanDates
{
    /// <summary>How they begin in English and in Spanish, where that is another way.</summary>
    private static readonly string[][] Months = [["jan", "ene"], ["feb"], ["mar"], ["apr", "abr"], ["may"], ["jun"], ["jul"], ["aug", "ago"], ["sep"], ["oct"], ["nov"], ["dec", "dic"]];

    /// <param name="dayFirst">How 02/03 is meant.</param>
    /// <param name="end">Where the rest of the text begins.</param>
    public static LocalDate? Leading(ReadOnlySpan<char> text, LocalDate today, bool dayFirst, out int end)
    {
        end = 0;
        var i = Skip(text, 0);
        var first = Number(text, ref i);
        if (first is { } number && i < text.Length && text[i] is '-' or '/' or '.')
        {
            var sign = text[i++];
            var second = Number(text, ref i);
            int? third = i < text.Length && text[i] == sign ? Third(text, ref i) : null;
            end = i;
            return (second, third) switch
            {
                ({ } month, { } day) when number > 1000 => Make(number, month, day),
                ({ } other, { } year) => dayFirst || number > 12 ? Make(Full(year), other, number) : Make(Full(year), number, other),
                ({ } other, null) when sign == '/' => dayFirst || number > 12 ? Near(today, other, number) : Near(today, number, other),
                _ => null,
            };
        }

        if (first is { } before && before <= 31)
        {
            i = Skip(text, Ordinal(text, i));
            if (Month(text, ref i) is { } month)
            {
                return WithYear(text, i, today, month, before, out end);
            }

            return null;
        }

        i = Skip(text, 0);
        if (Month(text, ref i) is { } named)
        {
            i = Skip(text, i);
            if (Number(text, ref i) is { } day and <= 31)
            {
                return WithYear(text, Ordinal(text, i), today, named, day, out end);
            }
        }

        return null;
    }

    private static int? Third(ReadOnlySpan<char> text, ref int i)
    {
        i++;
        return Number(text, ref i);
    }

    private static LocalDate? WithYear(ReadOnlySpan<char> text, int i, LocalDate today, int month, int day, out int end)
    {
        var at = Skip(text, i);
        if (at < text.Length && text[at] == ',')
        {
            at = Skip(text, at + 1);
        }

        var year = Number(text, ref at);
        end = year is > 2000 and < 2200 ? at : i;
        return year is > 2000 and < 2200 ? Make(year.Value, month, day) : Near(today, month, day);
    }

    private static int Skip(ReadOnlySpan<char> text, int i)
    {
        while (i < text.Length && (text[i] is ' ' or '\t' or '*' or '-' or '•' or '(' or '_'))
        {
            i++;
        }

        return i;
    }

    private static int Ordinal(ReadOnlySpan<char> text, int i) =>
        i + 2 <= text.Length && text.Slice(i, 2) is "st" or "nd" or "rd" or "th" ? i + 2 : i;

    private static int? Number(ReadOnlySpan<char> text, ref int i)
    {
        var start = i;
        while (i < text.Length && char.IsAsciiDigit(text[i]) && i - start < 4)
        {
            i++;
        }

        return i > start ? int.Parse(text[start..i], CultureInfo.InvariantCulture) : null;
    }

    private static int? Month(ReadOnlySpan<char> text, ref int i)
    {
        var start = i;
        while (i < text.Length && char.IsLetter(text[i]))
        {
            i++;
        }

        if (i - start >= 3)
        {
            for (var month = 0; month < Months.Length; month++)
            {
                foreach (var name in Months[month])
                {
                    if (text[start..].StartsWith(name, StringComparison.OrdinalIgnoreCase) && i - start <= LongestMonth)
                    {
                        return month + 1;
                    }
                }
            }
        }

        return null;
    }

    /// <summary>Letters of "septiembre".</summary>
    private const int LongestMonth = 10;

    private static int Full(int year) => year < 100 ? 2000 + year : year;

    private static LocalDate? Make(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && year is >= 1990 and <= 2200 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month) ? new LocalDate(year, month, day) : null;

    /// <summary>Without a year: the one nearest to today, since a plan may have begun.</summary>
    private static LocalDate? Near(LocalDate today, int month, int day) =>
        new[] { Make(today.Year, month, day), Make(today.Year + 1, month, day), Make(today.Year - 1, month, day) }
            .Where(date => date is not null).MinBy(date => Math.Abs(Period.DaysBetween(today, date!.Value) - 120));
}
