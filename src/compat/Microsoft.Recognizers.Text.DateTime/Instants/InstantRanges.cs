namespace Microsoft.Recognizers.Text.DateTime;

internal sealed partial class Reader
{
    /// <summary>A range of the clock on a day, or from one instant to another.</summary>
    private SpanNode? InstantRange(int i) => Once(Phrase.InstantSpan, i, static (reader, i) => reader.ReadInstantRange(i));

    private SpanNode? ReadInstantRange(int i)
    {
        SpanNode? best = null;
        if (Any(Seen.Part | Seen.HalfDay) && DayWithPart(i, out var parted))
        {
            best = At(OnPart(parted), Order.RelativeFollows && Has(i, Role.The) && WordAt(i + 1).Part != DayPart.None ? i + 1 : i, parted.Next);
            if (RangeAfter(parted.Next) is { Part: DayPart.None } inPart)
            {
                best = At(OnDate(parted.Date, Deciding(inPart, parted.Part)), i, inPart.Next);
            }
        }

        if (Date(i) is { Real: true, Named: false } date && RangeAfter(date.Next) is { Part: DayPart.None } range)
        {
            best = Longer(best, At(OnDate(date, range), i, range.Next));
        }

        best = Longer(best, RangeThenDate(i));
        if (All(Seen.Weekday | Seen.Connector))
        {
            best = Longer(best, HoursInsideDate(i));
        }

        if (Any(Seen.Unit))
        {
            best = Longer(best, ClockUnit(i));
            best = Longer(best, RestOfDay(i));
        }

        if (Any(Seen.Mod))
        {
            best = Longer(best, PartOfDate(i));
        }

        return Any(Seen.Connector) ? Longer(FromToInstant(i), best) : best;
    }

    private TimeSpanNode? RangeAfter(int i)
    {
        var j = SkipSign(i, ',');
        return TimeRange(j) is { } range ? j > i && range.Weak ? null : range : Has(j, Role.At) ? TimeRange(j + 1) : null;
    }

    private SpanNode? RangeThenDate(int i)
    {
        if (TimeRange(i) is not { Part: DayPart.None } range)
        {
            return null;
        }

        var j = SkipSign(range.Next, ',');
        j = Has(j, Role.On | Role.Of | Role.In) ? j + 1 : j;
        if (DayWithPart(j, out var parted))
        {
            return At(OnDate(parted.Date, Deciding(range, parted.Part)), i, parted.Next);
        }

        // "9am to 5pm Monday to Friday" are two ranges.
        return Date(j) is { Real: true, Named: false } date && (j > range.Next || date.Form != DateForm.DayOfMonth)
            && !BeginsDates(date.Next)
            ? At(OnDate(date, range), i, date.Next)
            : null;
    }

    private bool BeginsDates(int i) => Connector(i, false, out var second) && Date(second) is not null;

    private static TimeSpanNode Deciding(TimeSpanNode range, DayPart part)
    {
        var decided = range.Copy();
        if (!range.Ambiguous)
        {
            return decided;
        }

        var late = part is DayPart.Afternoon or DayPart.Evening or DayPart.Dinner || (part == DayPart.Night && range.Start.Hour >= 5);
        if (late)
        {
            decided = range.Turned();
        }

        decided.Ambiguous = false;
        return decided;
    }

    private static SpanNode OnPart(PartedDay parted)
    {
        var (start, end) = DayParts.Hours(parted.Part, parted.Mod);
        return new SpanNode
        {
            Timex = parted.Date.Timex() + DayParts.Timex(parted.Part),
            PastStart = parted.Date.Past + start,
            PastEnd = parted.Date.Past + end,
            FutureStart = parted.Date.Future + start,
            FutureEnd = parted.Date.Future + end,
            Clocked = true,
            Mod = parted.Mod switch { Mod.Start => "start", Mod.Mid => "mid", Mod.End => "end", _ => null },
        };
    }

    private SpanNode OnDate(DateNode date, TimeSpanNode range)
    {
        var node = OneHalf(date, range);
        var turned = range.Ambiguous ? range.Turned() : null;

        // "miércoles de las 10 a las 4": in Spanish the other half is not given where it runs into the next day.
        var stays = turned is not null && (!Order.RelativeFollows || turned.Start.Offset + turned.Length < TimeSpan.FromDays(1));
        node.Other = stays ? OneHalf(date, turned!) : null;
        return node;
    }

    private static SpanNode OneHalf(DateNode date, TimeSpanNode range)
    {
        var end = range.Start.Offset + range.Length;
        var padded = !range.Unpadded;
        return new SpanNode
        {
            Timex = $"({date.Timex()}{range.Start.Timex(padded)},{DayOf(date, end)}{range.End.Timex(padded)},{Write.Stretch(range.Length)})",
            PastStart = date.Past + range.Start.Offset,
            PastEnd = date.Past + end,
            FutureStart = date.Future + range.Start.Offset,
            FutureEnd = date.Future + end,
            Clocked = true,
        };
    }

    // A range over midnight ends on the next day, in the timex too.
    private static string DayOf(DateNode date, TimeSpan end)
    {
        if (end.Days == 0)
        {
            return date.Timex();
        }

        var next = Days.Add(date.Future, 1);
        return date.Form switch
        {
            DateForm.Weekday => $"XXXX-WXX-{Days.Weekday(next)}",
            DateForm.DayOfMonth => $"XXXX-XX-{next.Day:00}",
            DateForm.MonthDay => $"XXXX-{next.Month:00}-{next.Day:00}",
            DateForm.Fixed => Write.Day(next),
            _ => date.Timex(),
        };
    }
}
