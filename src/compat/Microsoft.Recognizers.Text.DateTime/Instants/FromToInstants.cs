namespace Microsoft.Recognizers.Text.DateTime;

internal sealed partial class Reader
{
    /// <summary>"between 2:00 tomorrow and 4:00", "from today at 5 to tomorrow 3pm".</summary>
    private SpanNode? FromToInstant(int i)
    {
        var between = Has(i, Role.Between);
        var prefixed = between || Has(i, Role.From);
        var j = prefixed ? SkipAt(Skip(i + 1, Role.The)) : i;
        if (!InstantEnd(j, out var a) || !Connector(a.Next, between, out var k) || !InstantEnd(SkipAt(k), out var b) || (a.Date is null && b.Date is null))
        {
            // "from today 4pm to 5pm tomorrow": each time has a day of its own; "from tomorrow 8am to 10am": the second has none.
            if (DateThenTime(j, inRange: true) is not { Date: { } day } first || !Connector(first.Next, between, out k) || !InstantEnd(SkipAt(k), out b) || (b.Date is null && !prefixed))
            {
                return null;
            }

            a = new InstantEndpoint(day, first.Time, first.Next);
        }

        if (a.Date is null && BeginsDates(b.Next))
        {
            return null;
        }

        // A date at one end only serves the other as well.
        a = a with { Date = a.Date ?? b.Date };
        b = b with { Date = b.Date ?? a.Date };
        if (a.Time is null || b.Time is null || a.Date is null || b.Date is null)
        {
            return null;
        }

        var sameDay = ReferenceEquals(a.Date, b.Date);
        if (sameDay)
        {
            var sameDayRange = OnDate(a.Date, Between(a.Time, b.Time));
            for (var half = a.Present ? sameDayRange : null; half is not null; half = half.Other)
            {
                half.Timex = "(PRESENT_REF" + half.Timex[half.Timex.IndexOf(',')..];
            }

            return At(sameDayRange, i, b.Next);
        }

        var node = FromTo(a.Date, a.Time.Clock, b.Date, b.Time.Clock);
        if (node.FutureEnd < node.FutureStart)
        {
            return null;
        }

        if (a.Time.Ambiguous && b.Time.Ambiguous && a.Date.Future + a.Time.Clock.OtherHalf.Offset < b.Date.Future + b.Time.Clock.OtherHalf.Offset)
        {
            node.Other = FromTo(a.Date, a.Time.Clock.OtherHalf, b.Date, b.Time.Clock.OtherHalf);
        }

        if (a.Present)
        {
            node.Timex = "(PRESENT_REF" + node.Timex[node.Timex.IndexOf(',')..];
        }

        return At(node, i, b.Next);
    }

    private readonly record struct InstantEndpoint(DateNode? Date, TimeNode? Time, int Next, bool Present = false);

    private bool InstantEnd(int i, out InstantEndpoint end)
    {
        end = default;
        if (Instant(i) is { } instant)
        {
            if (instant.Date is { } date)
            {
                end = new InstantEndpoint(date, instant.Time, instant.Next);
                return true;
            }

            end = new InstantEndpoint(OnDay(instant.At.Date), new TimeNode { Clock = Clock.From(instant.At) }, instant.Next, instant.Present);
            return true;
        }

        if ((Time(i) ?? Military(i)) is { } time)
        {
            end = new InstantEndpoint(null, time, time.Next);
            return true;
        }

        return false;
    }

    private static SpanNode FromTo(DateNode from, Clock start, DateNode to, Clock end)
    {
        var node = new SpanNode
        {
            PastStart = from.Past + start.Offset,
            PastEnd = to.Past + end.Offset,
            FutureStart = from.Future + start.Offset,
            FutureEnd = to.Future + end.Offset,
            Clocked = true,
        };
        if (node.FutureEnd < node.FutureStart)
        {
            node.FutureStart = node.PastStart;
        }

        if (node.PastEnd < node.PastStart)
        {
            node.PastEnd = node.FutureEnd;
        }

        node.Timex = $"({from.Timex()}{start.Timex()},{to.Timex()}{end.Timex()},{Write.Stretch(node.FutureEnd - node.FutureStart)})";
        return node;
    }
}
