namespace Microsoft.Recognizers.Text.DateTime;

internal sealed partial class Reader
{
    /// <summary>"first Monday 1pm to 3pm of next month": the hours stand inside the date.</summary>
    private SpanNode? HoursInsideDate(int i)
    {
        if (!Nth(i, out var j, out var nth) || !Weekday(j, out var k, out var weekday) || TimeRange(k) is not { Part: DayPart.None } range)
        {
            return null;
        }

        if (OfMonth(range.Next, out var next, out var relative))
        {
            var first = Days.AddMonths(new Moment(now.Year, now.Month, 1), Step(relative));
            return At(OnDate(InMonth(first.Year, first.Month, weekday, nth, true), range), i, next);
        }

        if (!Has(range.Next, Role.Of | Role.In) || !Month(range.Next + 1, out next, out var month))
        {
            return null;
        }

        return YearSuffix(next, out var end, out var year)
            ? At(OnDate(InMonth(year, month, weekday, nth, true), range), i, end)
            : At(OnDate(InMonth(now.Year, month, weekday, nth, false), range), i, next);
    }
}
