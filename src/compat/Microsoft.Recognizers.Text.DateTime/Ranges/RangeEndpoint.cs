namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>One end of "from … to …": a day, or the first day of a month or year, or where a part of one turns ("the end of 2008").</summary>
internal struct RangeEndpoint
{
    public Moment Past;
    public Moment Future;
    public Grain Grain;
    public bool Yearless;
    public bool Weekday;
    public int Next;

    private readonly string? open;

    public RangeEndpoint(DateNode date, int next)
    {
        (Past, Future, Grain, Next) = (date.Past, date.Future, Grain.Day, next);
        Yearless = date.Form is DateForm.MonthDay or DateForm.Holiday;
        Weekday = date.Form == DateForm.Weekday;
        open = date.Form is DateForm.Fixed ? null : date.Timex();
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
        Weekday = false;
        open = null;
    }

    /// <summary>Names one day whatever the reference time.</summary>
    public readonly bool Fixed => open is null && !Yearless;

    public readonly string Timex => open ?? (Yearless ? $"XXXX-{Future.Month:00}-{Future.Day:00}" : Write.Day(Future));

    public readonly RangeEndpoint InYear(int year)
    {
        var day = Days.Exists(year, Future.Month, Future.Day) ? new Moment(year, Future.Month, Future.Day) : Future;
        return new RangeEndpoint(new DateNode { Form = DateForm.Fixed, Past = day, Future = day }, Next) { Grain = Grain };
    }

    private static Moment Middle(Moment start, Moment end) => Days.Add(start, Math.Floor((end - start).TotalDays / 2));
}
