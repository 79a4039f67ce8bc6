namespace Microsoft.Recognizers.Text.DateTime;

internal sealed partial class Reader
{
    /// <summary>"from March to May", "10/1/2018-10/7/2018", "between 2007 and the end of 2008", "2014 through May 2018".</summary>
    private SpanNode? FromToDate(int i)
    {
        var between = Has(i, Role.Between);
        var prefixed = between || Has(i, Role.From);
        if (!RangeEnd(prefixed ? i + 1 : i, out var a) || !Connector(a.Next, between, out var j) || !RangeEnd(j, out var b))
        {
            return null;
        }

        if (!a.Weekday && b.Weekday && MonthRange(j) is { } month && month.Next == b.Next)
        {
            // "de enero a mar": the short form is both March and Tuesday.
            b = new RangeEndpoint(month);
        }

        if (!prefixed && a.Weekday && b.Weekday && !Has(a.Next, Role.To) && !Glued(a.Next))
        {
            return null;
        }

        var years = !prefixed && a.Grain == Grain.Year && b.Grain == Grain.Year && Has(i - 1, Role.In);
        ShareYear(ref a, ref b);
        Align(ref a, ref b);
        return a.Real && b.Real && a.Future > b.Future ? null : At(Joined(a, b), years ? i - 1 : i, b.Next);
    }

    /// <summary>The start that belongs to the end: "from August to October" said in September has one reading.</summary>
    private static void Align(ref RangeEndpoint a, ref RangeEndpoint b)
    {
        if (b.Future < a.Future)
        {
            a.Future = a.Past;
        }

        if (b.Past < a.Past)
        {
            b.Past = b.Future;
        }
    }

    private static SpanNode Joined(RangeEndpoint a, RangeEndpoint b)
    {
        if (!a.Real || !b.Real)
        {
            return new SpanNode { Timex = $"({a.Timex(a.Future)},{b.Timex(b.Future)},PXD)", Unresolved = true };
        }

        var past = $"({a.Timex(a.Past)},{b.Timex(b.Past)},{Length(a, b, a.Past, b.Past)})";
        var future = $"({a.Timex(a.Future)},{b.Timex(b.Future)},{Length(a, b, a.Future, b.Future)})";
        return new SpanNode
        {
            Timex = past,
            FutureTimex = future,
            PastStart = a.Past,
            PastEnd = b.Past,
            FutureStart = a.Future,
            FutureEnd = b.Future,
            Grain = Grain.Day,
        };
    }

    private static string Length(in RangeEndpoint a, in RangeEndpoint b, Moment start, Moment end)
    {
        if (a.Grain == Grain.Day || b.Grain == Grain.Day)
        {
            return $"P{(end - start).Days}D";
        }

        if (a.Grain == Grain.Week || b.Grain == Grain.Week)
        {
            return $"P{(end - start).Days / 7}W";
        }

        var months = ((end.Year - start.Year) * 12) + end.Month - start.Month;
        return a.Grain == Grain.Year && b.Grain == Grain.Year ? $"P{months / 12}Y" : $"P{months}M";
    }

    private bool RangeEnd(int i, out RangeEndpoint end)
    {
        var j = Skip(i, Role.The);
        var date = Date(i) ?? (j > i ? Date(j) : null);
        var range = Longer(PlainRange(i), PartOfRange(j));
        end = default;
        if (Has(i, Role.Now))
        {
            end = new RangeEndpoint(OnDay(Today), i + 1);
            return true;
        }

        if (range is { Unresolved: false, Clocked: false } && (date is null || range.Next > date.Next))
        {
            end = new RangeEndpoint(range);
            return true;
        }

        if (date is null)
        {
            return false;
        }

        end = new RangeEndpoint(date, date.Next);
        return true;
    }

    /// <summary>"Nov 18-Dec 19, 2015": one year for both, the one before for a start that would come after the end.</summary>
    private static void ShareYear(ref RangeEndpoint a, ref RangeEndpoint b)
    {
        if (b.Weekday && a.Fixed)
        {
            // "from next Monday to Friday".
            b = b.On(Days.Add(a.Future, (Days.Weekday(b.Future) - Days.Weekday(a.Future) + 7) % 7));
        }
        else if (a.Weekday && b.Fixed)
        {
            a = a.On(Days.Add(b.Future, -((Days.Weekday(b.Future) - Days.Weekday(a.Future) + 7) % 7)));
        }
        else if (a.Yearless && b.Stated)
        {
            var year = b.Future.Year;
            a = a.InYear(year);
            a = a.Real && a.Future > b.Future ? a.InYear(year - 1) : a;
        }
        else if (b.Yearless && a.Stated)
        {
            var year = a.Future.Year;
            b = b.InYear(year);
            b = b.Real && b.Future < a.Future ? b.InYear(year + 1) : b;
        }
    }

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

            if (!Month(Skip(next, Role.Of), out end, out month))
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
