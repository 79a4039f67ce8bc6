using System.Text;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>A length of time, kept in the units it was said in: a month is not a number of days until it is counted.</summary>
internal sealed class DurationNode : Node
{
    private const double DaySeconds = 86400;

    public double Years;
    public double Months;
    public double Weeks;
    public double Days;
    public double Weekends;
    public double BusinessDays;
    public double Hours;
    public double Minutes;
    public double Seconds;

    /// <summary>"more" or "less".</summary>
    public string? Mod;

    /// <summary>The last unit that was said.</summary>
    public Unit Unit;

    /// <summary>No number was said: "all month", "the hour".</summary>
    public bool Whole;

    /// <summary>The number was vague: "a few", "several".</summary>
    public bool Vague;

    public bool HasClock => Hours + Minutes + Seconds > 0;

    public bool HasDays => Years + Months + Weeks + Days + BusinessDays + Weekends > 0;

    /// <summary>Seconds, with months of 30 and years of 365 days.</summary>
    public double Total =>
        (((Years * 365) + (Months * 30) + (Weeks * 7) + Days + BusinessDays + (Weekends * 2)) * DaySeconds)
        + (Hours * 3600) + (Minutes * 60) + Seconds;

    public void Add(double amount, Unit unit)
    {
        Unit = unit;
        switch (unit)
        {
            case Unit.Second: Seconds += amount; break;
            case Unit.Minute: Minutes += amount; break;
            case Unit.Hour: Hours += amount; break;
            case Unit.Day: Days += amount; break;
            case Unit.BusinessDay: BusinessDays += amount; break;
            case Unit.Weekend: Weekends += amount; break;
            case Unit.Week: Weeks += amount; break;
            case Unit.Fortnight: Weeks += 2 * amount; break;
            case Unit.Month: Months += amount; break;
            case Unit.Quarter: Months += 3 * amount; break;
            case Unit.Semester: Months += 6 * amount; break;
            case Unit.Year: Years += amount; break;
            case Unit.Decade: Years += 10 * amount; break;
            case Unit.Century: Years += 100 * amount; break;
        }
    }

    /// <summary>The instant this long after (or, with −1, before) another.</summary>
    public Moment From(Moment at, int sign)
    {
        var whole = AfterMonths(at, sign);
        var days = (Weeks * 7) + Days + (Weekends * 7);
        var result = DateTime.Days.Add(whole, sign * (days + (((Hours * 3600) + (Minutes * 60) + Seconds) / DaySeconds)));
        for (var left = BusinessDays; left >= 1; left--)
        {
            result = DateTime.Days.NextBusinessDay(result, sign);
        }

        // Fractions of a day may lose a tick.
        return result.Ticks > Moment.MaxValue.Ticks - TimeSpan.TicksPerSecond ? result : new Moment((result.Ticks + (TimeSpan.TicksPerSecond / 2)) / TimeSpan.TicksPerSecond * TimeSpan.TicksPerSecond);
    }

    public string Timex()
    {
        var timex = new StringBuilder("P", 16);
        Part(timex, Years, "Y");
        Part(timex, Months, "M");
        Part(timex, Weeks, "W");
        Part(timex, Weekends, "WE");
        Part(timex, Days, "D");
        Part(timex, BusinessDays, "BD");
        if (HasClock)
        {
            timex.Append('T');
            Part(timex, Hours, "H");
            Part(timex, Minutes, "M");
            Part(timex, Seconds, "S");
        }

        return timex.ToString();
    }

    private Moment AfterMonths(Moment at, int sign)
    {
        var months = (Years * 12) + Months;
        var wholeMonths = Math.Clamp(Math.Floor(months), 0, 200_000);
        var moved = DateTime.Days.AddMonths(at, sign * (int)wholeMonths);
        return DateTime.Days.Add(moved, sign * (months - Math.Floor(months)) * 30);
    }

    private static void Part(StringBuilder timex, double amount, string unit)
    {
        if (amount > 0)
        {
            timex.Append(Write.Amount(amount)).Append(unit);
        }
    }
}
