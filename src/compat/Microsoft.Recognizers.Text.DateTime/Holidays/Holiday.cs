using System.Globalization;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>A day of the year that has a name: on a fixed date, on the nth weekday of a month, counted from Easter, or by the Islamic or Chinese calendar.</summary>
internal sealed class Holiday
{
    private static readonly UmAlQuraCalendar Islamic = new();
    private static readonly ChineseLunisolarCalendar Chinese = new();

    private readonly Rule rule;
    private readonly int a;
    private readonly int b;
    private readonly int c;

    private Holiday(Rule rule, int a, int b, int c) => (this.rule, this.a, this.b, this.c) = (rule, a, b, c);

    private enum Rule
    {
        Fixed,
        Nth,
        Last,
        Easter,
        Islamic,
        Chinese,
    }

    /// <summary>Reads "Fixed month day", "Nth month weekday n [days after]", "Last month weekday", "Easter days", "Islamic month day", "Chinese month day".</summary>
    public static Holiday Parse(ReadOnlySpan<char> value)
    {
        Span<int> numbers = [0, 0, 0];
        var rule = Rule.Fixed;
        var field = -1;
        foreach (var range in value.Split(' '))
        {
            if (field < 0)
            {
                rule = Enum.Parse<Rule>(value[range]);
            }
            else
            {
                numbers[field] = int.Parse(value[range], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
            }

            field++;
        }

        return new Holiday(rule, numbers[0], numbers[1], numbers[2]);
    }

    /// <summary>The day in <paramref name="year"/>; null where its calendar does not reach.</summary>
    public Moment? In(int year) => rule switch
    {
        _ when year is < 1 or > 9998 => null,
        Rule.Fixed => new Moment(year, a, b),
        Rule.Nth => Days.NthWeekday(year, a, b, c),
        Rule.Last => Days.LastWeekday(year, a, b),
        Rule.Easter => Easter(year).AddDays(a),
        Rule.Islamic => IslamicDay(year),
        _ => ChineseDay(year),
    };

    /// <summary>The year-free timex.</summary>
    public string Timex(int year) => rule switch
    {
        Rule.Nth => $"XXXX-{a:00}-WXX-{b}-{c}",
        Rule.Last => $"XXXX-{a:00}-WXX-{b}-4",
        _ => In(year) is { } day ? $"XXXX-{day.Month:00}-{day.Day:00}" : "XXXX",
    };

    // The anonymous Gregorian algorithm (Meeus, Jones, Butcher).
    private static Moment Easter(int year)
    {
        int golden = year % 19, century = year / 100, rest = year % 100;
        int epact = ((19 * golden) + century - (century / 4) - ((century - ((century + 8) / 25) + 1) / 3) + 15) % 30;
        int weekday = (32 + (2 * (century % 4)) + (2 * (rest / 4)) - epact - (rest % 4)) % 7;
        int late = (golden + (11 * epact) + (22 * weekday)) / 451;
        int day = epact + weekday - (7 * late) + 114;
        return new Moment(year, day / 31, (day % 31) + 1);
    }

    private Moment? IslamicDay(int year)
    {
        if (year is < 1902 or > 2075)
        {
            return null;
        }

        var islamicYear = Islamic.GetYear(new Moment(year, 1, 1));
        for (var candidate = islamicYear; candidate <= islamicYear + 2; candidate++)
        {
            var day = Islamic.ToDateTime(candidate, a, b, 0, 0, 0, 0);
            if (day.Year == year)
            {
                return day;
            }
        }

        return null;
    }

    private Moment? ChineseDay(int year)
    {
        if (year is < 1902 or > 2099)
        {
            return null;
        }

        // A leap month before the wanted one moves its number up.
        var leap = Chinese.GetLeapMonth(year);
        var month = leap > 0 && leap <= a ? a + 1 : a;
        return Chinese.ToDateTime(year, month, b, 0, 0, 0, 0);
    }
}
