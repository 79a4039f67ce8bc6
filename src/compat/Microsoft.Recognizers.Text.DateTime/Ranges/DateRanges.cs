namespace Microsoft.Recognizers.Text.DateTime;

internal sealed partial class Reader
{
    /// <summary>Any range of whole days.</summary>
    private SpanNode? DateRange(int i) => Once(Phrase.DateSpan, i, static (reader, i) => reader.ReadDateRange(i));

    private SpanNode? ReadDateRange(int i)
    {
        var best = PlainRange(i);
        if (Any(Seen.Mod))
        {
            best = Longer(best, PartOfRange(i));
        }

        if (Any(Seen.Unit))
        {
            best = Longer(best, CountedUnits(i));
            best = Longer(best, WithinRange(i));
            best = Longer(best, RestOfRange(i));
            best = Longer(best, FirstUnits(i));
            best = Longer(best, FromDateOn(i));
        }

        if (Any(Seen.Connector))
        {
            best = Longer(FromToDate(i), best);
            best = Longer(DayRange(i), best);
            best = All(Seen.Weekday | Seen.Relative) ? Longer(WeekdaysOfWeek(i), best) : best;
        }

        return best;
    }

    /// <summary>A month, year, quarter, season or week by name.</summary>
    private SpanNode? PlainRange(int i)
    {
        var best = Any(Seen.Month | Seen.LongNumber | Seen.Unit) ? MonthRange(i) : null;
        if (Any(Seen.LongNumber | Seen.Spelled | Seen.Year))
        {
            best = Longer(best, YearRange(i));
        }

        if (Any(Seen.Quarter))
        {
            best = Longer(best, QuarterRange(i));
        }

        if (Any(Seen.Season))
        {
            best = Longer(best, SeasonRange(i));
        }

        if (Any(Seen.Unit))
        {
            best = Longer(best, WeekRange(i));
            best = Longer(best, UnitRange(i));
        }

        return Any(Seen.Decade) ? Longer(best, DecadeRange(i)) : best;
    }

    private static SpanNode MonthOf(int year, int month)
    {
        var start = new Moment(year, month, 1);
        return SpanNode.Definite($"{year:0000}-{month:00}", start, Days.AddMonths(start, 1), Grain.Month);
    }

    private static SpanNode YearOf(int year)
    {
        var start = new Moment(year, 1, 1);
        return SpanNode.Definite($"{year:0000}", start, Days.AddYears(start, 1), Grain.Year);
    }

    private static SpanNode WeekOf(Moment monday) =>
        SpanNode.Definite($"{Days.IsoYear(monday):0000}-W{Days.IsoWeek(monday):00}", monday, Days.Add(monday, 7), Grain.Week);

    private static SpanNode WeekendOf(Moment monday) =>
        SpanNode.Definite($"{Days.IsoYear(monday):0000}-W{Days.IsoWeek(monday):00}-WE", Days.Add(monday, 5), Days.Add(monday, 7), Grain.Day);

    /// <summary>A range counted in months, as quarters, halves and decades are written.</summary>
    private static SpanNode MonthsFrom(Moment start, int months)
    {
        var end = Days.AddMonths(start, months);
        var length = months % 12 == 0 && months > 12 ? $"P{months / 12}Y" : $"P{months}M";
        return SpanNode.Definite($"({Write.Day(start)},{Write.Day(end)},{length})", start, end, Grain.Month);
    }

    private SpanNode OpenMonth(int month)
    {
        var future = new Moment(month >= now.Month ? now.Year : now.Year + 1, month, 1);
        var past = new Moment(month >= now.Month ? now.Year - 1 : now.Year, month, 1);
        return new SpanNode
        {
            Timex = $"XXXX-{month:00}",
            PastStart = past,
            PastEnd = Days.AddMonths(past, 1),
            FutureStart = future,
            FutureEnd = Days.AddMonths(future, 1),
            Yearless = true,
            Grain = Grain.Month,
        };
    }

    /// <summary>The range around now (or the one before or after it) of a unit.</summary>
    private SpanNode? Around(Unit unit, Relative relative) => Stepped(unit, Step(relative));

    private SpanNode? Stepped(Unit unit, int step)
    {
        switch (unit)
        {
            case Unit.Week:
                return WeekOf(Days.Add(Days.Monday(now), 7 * step));
            case Unit.Weekend:
                return WeekendOf(Days.Add(Days.Monday(now), 7 * step));
            case Unit.Fortnight:
                return null;
            case Unit.Month:
                var month = Days.AddMonths(Today, step);
                return MonthOf(month.Year, month.Month);
            case Unit.Quarter:
                return MonthsFrom(Days.AddMonths(new Moment(now.Year, ((Days.Quarter(now) - 1) * 3) + 1, 1), 3 * step), 3);
            case Unit.Semester:
                return MonthsFrom(Days.AddMonths(new Moment(now.Year, now.Month <= 6 ? 1 : 7, 1), 6 * step), 6);
            case Unit.Year:
                return YearOf(Math.Clamp(now.Year + step, 1, 9997));
            case Unit.Decade:
                return MonthsFrom(new Moment((now.Year / 10 * 10) + (10 * step), 1, 1), 120);
            case Unit.Century:
                return MonthsFrom(new Moment((now.Year / 100 * 100) + (100 * step), 1, 1), 1200);
            default:
                return null;
        }
    }
}
