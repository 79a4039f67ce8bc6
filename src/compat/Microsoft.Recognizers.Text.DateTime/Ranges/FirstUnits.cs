namespace Microsoft.Recognizers.Text.DateTime;

internal sealed partial class Reader
{
    /// <summary>"the first 2 weeks of 2021", "last ten days of May": so many units at one end of a month or year.</summary>
    private SpanNode? FirstUnits(int i)
    {
        var j = Skip(i, Role.The);
        if (!(FirstOrLast(j, out var k, out var last) && HowMany(k, out var l, out var n)) && !(Order.RelativeFollows && HowMany(j, out k, out n) && FirstOrLast(k, out l, out last)))
        {
            return null;
        }

        if (!UnitAt(l, k, out var unit, out var of)
            || unit is not (Unit.Day or Unit.Week or Unit.Month or Unit.Quarter) || !Has(of, Role.Of | Role.In) || n > 366)
        {
            return null;
        }

        var whole = YearSuffix(of, out var next, out var year) || RelativeYear(of, out next, out year) ? YearOf(year) : null;
        if (whole is null)
        {
            whole = OfMonth(of, out next, out var relative) ? Around(Unit.Month, relative)
                : MonthRange(Skip(of + 1, Role.The)) is { } month && (next = month.Next) > 0 ? month
                : null;
        }

        if (whole is null)
        {
            return null;
        }

        var length = Amounting(n, unit);
        var (start, end) = Cut(whole.FutureStart, whole.FutureEnd);
        var node = SpanNode.Definite(Timex(start, end), start, end, Grain.Day);
        if (whole.Yearless)
        {
            (node.FutureTimex, node.Yearless) = (node.Timex, true);
            (node.PastStart, node.PastEnd) = Cut(whole.PastStart, whole.PastEnd);
            node.Timex = Timex(node.PastStart, node.PastEnd);
        }

        return At(node, i, next);

        (Moment Start, Moment End) Cut(Moment from, Moment to)
        {
            if (unit == Unit.Week)
            {
                // Weeks belong to the period that has their Thursday.
                from = Days.Monday(Days.Add(from, 3));
                to = Days.Monday(Days.Add(to, 3));
            }

            return last ? (length.From(to, -1), to) : (from, length.From(from, 1));
        }

        string Timex(Moment from, Moment to) => whole.Yearless
            ? $"(XXXX{Write.Day(from)[4..]},XXXX{Write.Day(to)[4..]},{length.Timex()})"
            : $"({Write.Day(from)},{Write.Day(to)},{length.Timex()})";
    }

    // In Spanish the plural, which is no rank elsewhere: "los primeros de mes" are a part of it.
    private bool FirstOrLast(int i, out int next, out bool last)
    {
        last = WordAt(i).Relative == Relative.Last;
        next = i + 1;
        return last || (Order.RelativeFollows && Said(i) is "primeros" or "primeras") || (Ordinal(i, out next, out var nth) && nth == 1);
    }

    private bool HowMany(int i, out int next, out int n)
    {
        if (Cardinal(i, out next, out n))
        {
            return true;
        }

        (next, n) = (Skip(i + 1, Role.Of), Has(i, Role.Couple) ? 2 : 3);
        return Has(i, Role.Few | Role.Couple);
    }
}
