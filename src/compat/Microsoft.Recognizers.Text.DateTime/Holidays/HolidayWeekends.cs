namespace Microsoft.Recognizers.Text.DateTime;

internal sealed partial class Reader
{
    /// <summary>"Labor Day weekend".</summary>
    private SpanNode? HolidayWeekend(int i) =>
        HolidayDate(i) is { } date && WordAt(date.Next).Unit == Unit.Weekend && !Has(date.Next, Role.Plural)
            ? At(WeekendTo(date), i, date.Next + 1)
            : null;
}
