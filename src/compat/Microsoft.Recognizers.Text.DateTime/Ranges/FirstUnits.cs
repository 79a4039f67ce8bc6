namespace Microsoft.Recognizers.Text.DateTime;

internal sealed partial class Reader
{
    /// <summary>"the first 2 weeks of 2021", "last ten days of May": so many units at one end of a month or year.</summary>
    private SpanNode? FirstUnits(int i)
    {
        var j = Skip(i, Role.The);
        if (!Nth(j, out var k, out var nth) || nth is not (1 or -1) || !Cardinal(k, out var l, out var n) || !UnitAt(l, k, out var unit, out var of)
            || unit is not (Unit.Day or Unit.Week or Unit.Month or Unit.Quarter) || !Has(of, Role.Of | Role.In) || n > 366)
        {
            return null;
        }

        var whole = YearSuffix(of, out var next, out var year) || RelativeYear(of, out next, out year) ? YearOf(year) : null;
        if (whole is null)
        {
            whole = OfMonth(of, out next, out var relative) ? Around(Unit.Month, relative)
                : MonthRange(Skip(of + 1, Role.The)) is { Yearless: false } month && (next = month.Next) > 0 ? month
                : null;
        }

        if (whole is null)
        {
            return null;
        }

        var (start, end) = (whole.FutureStart, whole.FutureEnd);
        if (unit == Unit.Week)
        {
            // Weeks belong to the period that has their Thursday.
            start = Days.Monday(Days.Add(start, 3));
            end = Days.Monday(Days.Add(end, 3));
        }

        var length = Amounting(n, unit);
        (start, end) = nth > 0 ? (start, length.From(start, 1)) : (length.From(end, -1), end);
        return At(SpanNode.Definite($"({Write.Day(start)},{Write.Day(end)},{length.Timex()})", start, end, Grain.Day), i, next);
    }
}
