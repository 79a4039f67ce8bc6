namespace Microsoft.Recognizers.Text.DateTime;

internal sealed partial class Reader
{
    /// <summary>"Labor Day weekend", "Easter weekend 2027".</summary>
    private SpanNode? HolidayWeekend(int i)
    {
        if (HolidayDate(i) is not { } date || WordAt(date.Next).Unit != Unit.Weekend || Has(date.Next, Role.Plural))
        {
            return null;
        }

        var after = date.Next + 1;
        return date.Holiday is { } holiday && (YearSuffix(after, out var next, out var year) || RelativeYear(after, out next, out year)) && holiday.In(year) is { } day
            ? At(WeekendTo(OnDay(day)), i, next)
            : At(WeekendTo(date), i, after);
    }
}
