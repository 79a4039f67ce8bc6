namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>One end of "from … to …": a day, or the first day of a month or year, or where a part of one turns ("the end of 2008").</summary>
internal struct RangeEndpoint
{
    public Moment Past;
    public Moment Future;
    public Grain Grain;
    public int Next;

    /// <summary>A month or day whose year was left open.</summary>
    public bool Yearless;

    /// <summary>Its year was said and serves the other end as well.</summary>
    public bool Stated;

    public bool Weekday;

    /// <summary>The day exists.</summary>
    public bool Real;

    private readonly int month;
    private readonly int day;
    private readonly string? open;

    public RangeEndpoint(DateNode date, int next)
    {
        (Past, Future, Grain, Next) = (date.Past, date.Future, Grain.Day, next);
        (month, day, Real, Stated) = (date.Month, date.Day, date.Real, date.Stated);
        Yearless = date.Form == DateForm.MonthDay;
        Weekday = date.Form == DateForm.Weekday;
        open = date.Form == DateForm.Fixed && Real ? null : date.Timex();
    }

    public RangeEndpoint(SpanNode range)
    {
        var whole = range.Whole ?? range;
        (Past, Future) = range.Mod switch
        {
            "end" => (whole.PastEnd, whole.FutureEnd),
            "mid" => (Middle(whole.PastStart, whole.PastEnd), Middle(whole.FutureStart, whole.FutureEnd)),
            _ => (whole.PastStart, whole.FutureStart),
        };
        (Grain, Yearless, Next) = (range.Grain, range.Yearless, range.Next);
        Grain = range.Mod is null || Grain == Grain.Week ? Grain : Grain.Month;
        (month, day, Real, Stated) = (Future.Month, Future.Day, true, !Yearless);
    }

    public readonly string Timex(Moment at) => open ?? (Yearless ? $"XXXX-{at.Month:00}-{at.Day:00}" : Write.Day(at));

    /// <summary>Names one day whatever was left open.</summary>
    public readonly bool Fixed => open is null && !Yearless && Grain == Grain.Day;

    public readonly RangeEndpoint On(Moment at) => new(new DateNode { Past = at, Future = at, Real = true }, Next);

    public readonly RangeEndpoint InYear(int year)
    {
        var exists = Days.Exists(year, month, day);
        var at = exists ? new Moment(year, month, day) : Future;
        return new RangeEndpoint(new DateNode { Year = year, Month = month, Day = day, Past = at, Future = at, Real = exists, Stated = true }, Next) { Grain = Grain };
    }

    private static Moment Middle(Moment start, Moment end) => Days.Add(start, Math.Floor((end - start).TotalDays / 2));
}
