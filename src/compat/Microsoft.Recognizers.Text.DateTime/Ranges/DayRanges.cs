namespace Microsoft.Recognizers.Text.DateTime;

internal sealed partial class Reader
{
    /// <summary>"from 4-23 in next month", "April 9th through 17th", "between the ninth and the seventeenth of April".</summary>
    private SpanNode? DayRange(int i)
    {
        var relative = Relative.None;
        var month = 0;
        var j = i;
        if (RelativeAt(i, out var k, out relative) && WordAt(k).Unit == Unit.Month)
        {
            j = k + 1;
        }
        else if (Month(i, out k, out month))
        {
            (j, relative) = (k, Relative.None);
        }
        else
        {
            relative = Relative.None;
        }

        var between = Has(j, Role.Between);
        var prefixed = between || Has(j, Role.From);
        j = prefixed ? j + 1 : j;
        if (month == 0 && relative == Relative.None && Month(j, out k, out month))
        {
            j = k;
        }

        j = Skip(Skip(j, Role.The), Role.DayPrefix);
        if (!DayNumber(j, out k, out var from) || from > 31 || !Connector(k, between, out var second))
        {
            return null;
        }

        second = Skip(Skip(second, Role.The), Role.DayPrefix);
        if (!DayNumber(second, out var next, out var to) || to > 31 || to <= from || IsClock(second, next) || (Sign(next, '/') && Glued(next)) || (Sign(next, '-') && Glued(next)))
        {
            return null;
        }

        if (month == 0 && relative == Relative.None)
        {
            if (OfMonth(next, out var end, out var named))
            {
                return DaysIn(named, from, to) is { } days ? At(days, i, end) : null;
            }

            if (!Month(Order.RelativeFollows ? Skip(next, Role.Of | Role.On) : Skip(next, Role.Of), out end, out month))
            {
                return null;
            }

            next = end;
        }
        else if (month > 0 && Month(Skip(next, Role.Of), out _, out _))
        {
            return null;
        }

        if (relative != Relative.None)
        {
            return DaysIn(relative, from, to) is { } days ? At(days, i, next) : null;
        }

        if (YearSuffix(next, out var afterYear, out var year))
        {
            return Days.Exists(year, month, from) && Days.Exists(year, month, to)
                ? At(Joined(new RangeEndpoint(FullDate(year, month, from), 0), new RangeEndpoint(FullDate(year, month, to), 0)), i, afterYear)
                : null;
        }

        var (a, b) = (MonthDay(month, from), MonthDay(month, to));
        if (!a.Real || !b.Real)
        {
            return null;
        }

        var (start, last) = (new RangeEndpoint(a, 0), new RangeEndpoint(b, 0));
        Align(ref start, ref last);
        return At(Joined(start, last), i, WithoutStop(next));
    }

    private SpanNode? DaysIn(Relative relative, int from, int to)
    {
        var first = Days.AddMonths(new Moment(now.Year, now.Month, 1), Step(relative));
        return Days.Exists(first.Year, first.Month, to)
            ? Joined(new RangeEndpoint(FullDate(first.Year, first.Month, from), 0), new RangeEndpoint(FullDate(first.Year, first.Month, to), 0))
            : null;
    }
}
