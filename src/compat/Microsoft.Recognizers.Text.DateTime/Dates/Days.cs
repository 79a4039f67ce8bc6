namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Calendar arithmetic: weeks begin on Monday and are numbered as in ISO 8601.</summary>
internal static class Days
{
    /// <summary>1 (Monday) – 7.</summary>
    public static int Weekday(Moment day) => day.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)day.DayOfWeek;

    public static Moment Monday(Moment day) => Add(day.Date, 1 - Weekday(day));

    public static bool Exists(int year, int month, int day) =>
        year is >= 1 and <= 9998 && month is >= 1 and <= 12 && day >= 1 && day <= Moment.DaysInMonth(year, month);

    public static Moment NthWeekday(int year, int month, int weekday, int n)
    {
        var first = new Moment(year, month, 1);
        return first.AddDays(((weekday - Weekday(first) + 7) % 7) + (7 * (n - 1)));
    }

    public static Moment LastWeekday(int year, int month, int weekday)
    {
        var last = new Moment(year, month, Moment.DaysInMonth(year, month));
        return last.AddDays(-((Weekday(last) - weekday + 7) % 7));
    }

    /// <summary>The Monday of the nth week of a month; a week belongs to the month that has its Thursday.</summary>
    public static Moment WeekOfMonth(int year, int month, int n)
    {
        var thursday = n < 0 ? LastWeekday(year, month, 4) : NthWeekday(year, month, 4, n);
        return thursday.AddDays(-3);
    }

    /// <summary>The Monday of an ISO week; −1 is the year's last.</summary>
    public static Moment WeekOfYear(int year, int n) => n < 0
        ? Monday(new Moment(year, 12, 28))
        : Monday(new Moment(year, 1, 4)).AddDays(7 * (n - 1));

    public static int IsoWeek(Moment day) => System.Globalization.ISOWeek.GetWeekOfYear(day);

    public static int IsoYear(Moment day) => System.Globalization.ISOWeek.GetYear(day);

    public static int Quarter(Moment day) => (day.Month + 2) / 3;

    /// <summary>Adds days, staying within the calendar.</summary>
    public static Moment Add(Moment day, double days) =>
        days > 3_650_000 || days < -3_650_000 ? (days > 0 ? Moment.MaxValue.Date : Moment.MinValue)
        : days >= 0 ? (Moment.MaxValue - day).TotalDays <= days ? Moment.MaxValue.Date : day.AddDays(days)
        : (day - Moment.MinValue).TotalDays <= -days ? Moment.MinValue : day.AddDays(days);

    /// <summary>Adds months, staying within the calendar.</summary>
    public static Moment AddMonths(Moment day, int months)
    {
        var total = (day.Year * 12L) + day.Month - 1 + months;
        return total < 12 ? Moment.MinValue : total >= 9999L * 12 ? Moment.MaxValue.Date : day.AddMonths(months);
    }

    public static Moment AddYears(Moment day, int years) =>
        Math.Abs((long)years) > 9999 ? AddMonths(day, Math.Sign(years) * 9999 * 12) : AddMonths(day, years * 12);

    /// <summary>The next working day after (or before, with −1) a day.</summary>
    public static Moment NextBusinessDay(Moment day, int step)
    {
        do
        {
            day = Add(day, step);
        }
        while (Weekday(day) > 5 && day > Moment.MinValue && day < Moment.MaxValue.Date);
        return day;
    }
}
