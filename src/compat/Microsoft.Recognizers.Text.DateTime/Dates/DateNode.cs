namespace Microsoft.Recognizers.Text.DateTime;

internal enum DateForm : byte
{
    /// <summary>One day, known in full.</summary>
    Fixed,

    /// <summary>Month and day without a year.</summary>
    MonthDay,

    /// <summary>A year of two digits that may lie in this century or the one before.</summary>
    ShortYear,

    /// <summary>A day of the month.</summary>
    DayOfMonth,

    /// <summary>A day of the week.</summary>
    Weekday,

    /// <summary>The nth weekday of a month.</summary>
    NthWeekday,

    /// <summary>A named day.</summary>
    Holiday,
}

/// <summary>A day, with its nearest past and future reading.</summary>
internal sealed class DateNode : Node
{
    public DateForm Form;
    public int Year;
    public int Month;
    public int Day;
    public int Weekday;
    public int Nth;
    public Holiday? Holiday;

    public Moment Past;
    public Moment Future;

    /// <summary>The date exists (30 February does not).</summary>
    public bool Real = true;

    /// <summary>The year was said.</summary>
    public bool Stated;

    /// <summary>It came by a name; published results never join a time of day to these.</summary>
    public bool Named;

    public string Timex() => Form switch
    {
        DateForm.MonthDay => $"XXXX-{Month:00}-{Day:00}",
        DateForm.ShortYear => $"XX{Year:00}-{Month:00}-{Day:00}",
        DateForm.DayOfMonth => $"XXXX-XX-{Day:00}",
        DateForm.Weekday => $"XXXX-WXX-{Weekday}",
        DateForm.NthWeekday => Month == 0 ? $"XXXX-WXX-{Weekday}-#{Nth}" : $"XXXX-{Month:00}-WXX-{Weekday}-#{Nth}",
        DateForm.Holiday => Holiday!.Timex(Year),
        _ when !Real => $"{Year:0000}-{Month:00}-{Day:00}",
        _ => Write.Day(Future),
    };
}
