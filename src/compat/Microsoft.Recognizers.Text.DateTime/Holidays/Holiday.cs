using System.Globalization;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>A day of the year that has a name: on a fixed date, on the nth weekday of a month, counted from Easter, or by the Islamic or Chinese calendar.</summary>
internal sealed class Holiday
{
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

    public static Holiday Fixed(int month, int day) => new(Rule.Fixed, month, day, 0);

    /// <summary>The nth weekday (1 is Monday) of a month.</summary>
    public static Holiday Nth(int month, int weekday, int n) => new(Rule.Nth, month, weekday, n);

    /// <summary>The last weekday of a month.</summary>
    public static Holiday Last(int month, int weekday) => new(Rule.Last, month, weekday, 0);

    /// <summary>Days from Easter Sunday.</summary>
    public static Holiday Easter(int days) => new(Rule.Easter, days, 0, 0);

    /// <summary>A day of the Umm al-Qura calendar.</summary>
    public static Holiday Islamic(int month, int day) => new(Rule.Islamic, month, day, 0);

    /// <summary>A day of the Chinese calendar.</summary>
    public static Holiday Chinese(int month, int day) => new(Rule.Chinese, month, day, 0);

    /// <summary>The day in <paramref name="year"/>; null where its calendar does not reach.</summary>
    public Moment? In(int year) => rule switch
    {
        _ when year is < 1 or > 9998 => null,
        Rule.Fixed => new Moment(year, a, b),
        Rule.Nth => Days.NthWeekday(year, a, b, c),
        Rule.Last => Days.LastWeekday(year, a, b),
        Rule.Easter => EasterSunday(year).AddDays(a),
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
    private static Moment EasterSunday(int year)
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

        var calendar = new UmAlQuraCalendar();
        var islamicYear = calendar.GetYear(new Moment(year, 1, 1));
        for (var candidate = islamicYear; candidate <= islamicYear + 2; candidate++)
        {
            var day = calendar.ToDateTime(candidate, a, b, 0, 0, 0, 0);
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
        var calendar = new ChineseLunisolarCalendar();
        var leap = calendar.GetLeapMonth(year);
        var month = leap > 0 && leap <= a ? a + 1 : a;
        return calendar.ToDateTime(year, month, b, 0, 0, 0, 0);
    }
}
