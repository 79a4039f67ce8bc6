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
        else if (a.Past is { Month: 2, Day: 29 } && a.Yearless && b.Yearless && b.InYear(a.Past.Year) is { Real: true } near && near.Past > a.Past)
        {
            // From 29 February on, the end lies in the same leap year.
            b.Past = near.Past;
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
        var months = ((end.Year - start.Year) * 12) + end.Month - start.Month;
        if (a.Grain == Grain.Day || b.Grain == Grain.Day || (months == 0 && a.Grain != Grain.Week && b.Grain != Grain.Week))
        {
            return $"P{(end - start).Days}D";
        }

        if (a.Grain == Grain.Week || b.Grain == Grain.Week)
        {
            return $"P{(end - start).Days / 7}W";
        }

        return a.Grain == Grain.Year && b.Grain == Grain.Year ? $"P{months / 12}Y" : $"P{months}M";
    }

    private bool RangeEnd(int i, out RangeEndpoint end)
    {
        var j = Skip(i, Role.The);
        var date = Date(i) ?? (j > i ? Date(j) : null);
        var range = Longer(PlainRange(i), PartOfRange(j));
        end = default;
        if (Has(i, Role.Now) || (Said(j) is "present" && WordAt(j + 1).Unit == Unit.None))
        {
            end = new RangeEndpoint(OnDay(Today), Has(i, Role.Now) ? i + 1 : j + 1);
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
}
