namespace Microsoft.Recognizers.Text.DateTime;

internal sealed partial class Reader
{
    /// <summary>A range of the clock on a day, or from one instant to another.</summary>
    private SpanNode? InstantRange(int i) => Once(Phrase.InstantSpan, i, static (reader, i) => reader.ReadInstantRange(i));

    private SpanNode? ReadInstantRange(int i)
    {
        SpanNode? best = null;
        if (DayWithPart(i, out var parted))
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
        best = Longer(best, HoursInsideDate(i));
        best = Longer(best, ClockUnit(i));
        best = Longer(best, RestOfDay(i));
        best = Longer(best, PartOfDate(i));
        return Longer(FromToInstant(i), best);
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

        return Date(j) is { Real: true, Named: false } date && (j > range.Next || date.Form != DateForm.DayOfMonth)
            ? At(OnDate(date, range), i, date.Next)
            : null;
    }

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

    private static SpanNode OnDate(DateNode date, TimeSpanNode range)
    {
        var node = OneHalf(date, range);
        node.Other = range.Ambiguous ? OneHalf(date, range.Turned()) : null;
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

    /// <summary>"next hour", "the last minute".</summary>
    private SpanNode? ClockUnit(int i)
    {
        if (!RelativeAt(i, out var j, out var relative) || WordAt(j).Unit is not (Unit.Hour or Unit.Minute or Unit.Second) || WordAt(j).Is(Role.Plural | Role.Abbreviation | Role.Weak))
        {
            if (!Order.RelativeFollows || WordAt(i).Unit is not (Unit.Hour or Unit.Minute) || !RelativeAt(i + 1, out var next, out relative))
            {
                return null;
            }

            return Step(relative) == 0 ? null : At(Span(Amounting(1, WordAt(i).Unit), Step(relative), now), i, next);
        }

        return Step(relative) == 0 ? null : At(Span(Amounting(1, WordAt(j).Unit), Step(relative), now), i, j + 1);
    }

    /// <summary>"rest of the day".</summary>
    private SpanNode? RestOfDay(int i)
    {
        if (!Has(i, Role.Rest))
        {
            return null;
        }

        var j = Skip(Skip(i + 1, Role.Of), Role.The | Role.Mine);
        j = RelativeAt(j, out var k, out var relative) && relative == Relative.This ? k : j;
        if (!IsDayWord(j) && !(Has(j, Role.SpecialDay) && WordAt(j).Shift == 0))
        {
            return null;
        }

        var end = Today.AddDays(1).AddSeconds(-1);
        var node = SpanNode.Definite($"({Write.InstantTimex(now)},{Write.InstantTimex(end)},PT{(end - now).TotalSeconds:0}S)", now, end, Grain.Day);
        node.Clocked = true;
        return At(node, i, j + 1);
    }

    /// <summary>"mid today", "early in the day Wednesday": the morning half, four hours around noon, the later half.</summary>
    private SpanNode? PartOfDate(int i)
    {
        var mod = WordAt(i).Mod;
        if (mod is not (Mod.Start or Mod.Mid or Mod.End))
        {
            return null;
        }

        var j = i + 1;
        if (Has(j, Role.In) && Has(j + 1, Role.The) && IsDayWord(j + 2))
        {
            j = Skip(SkipSign(j + 3, ','), Role.On);
        }
        else if (mod != Mod.Mid || !Has(j = Skip(j, Role.Of), Role.SpecialDay))
        {
            return null;
        }

        var date = SimpleDate(j) ?? (j > i + 1 ? At(OnDay(Today), i, Has(j - 1, Role.On) ? j - 1 : j) : null);
        if (date is not { Real: true })
        {
            return null;
        }

        var (start, end) = mod switch { Mod.Start => (0, 12), Mod.Mid => (10, 14), _ => (12, 24) };
        var node = SpanNode.Definite(date.Timex(), date.Future.AddHours(start), Days.Add(date.Future, end / 24.0), Grain.Day);
        (node.Clocked, node.Mod) = (true, mod switch { Mod.Start => "start", Mod.Mid => "mid", _ => "end" });
        return At(node, i, date.Next);
    }
}
