namespace Microsoft.Recognizers.Text.DateTime;

internal sealed partial class Reader
{
    private const int LongestList = 60;

    /// <summary>"next five days", "past 4 business days", "2 next days", "last 2 quarters", "13 last minutes".</summary>
    private SpanNode? CountedUnits(int i)
    {
        if (RelativeAt(i, out var j, out var relative) && relative != Relative.This)
        {
            if (Duration(j) is not { Whole: false } length || (Has(j, Role.Indefinite | Role.Another) && !Order.RelativeFollows))
            {
                return null;
            }

            if (length.Next < count && PointsBack(length.Next) && ReadDuration(j, 1) is { } first && first.Next < length.Next)
            {
                // "the last 3 months and 2 weeks and 2 days ago": what is counted back is another matter.
                (singleFrom, singleUntil) = (first.Next, length.Next);
                length = first;
            }

            return Counted(length, relative, i, length.Next);
        }

        if (!Order.RelativeFollows && Duration(i) is { Whole: false } ahead && Has(ahead.Next, Role.Hence))
        {
            // "three days hence", "2 hours in the future".
            return Counted(ahead, Relative.Next, i, ahead.Next + 1);
        }

        if (!Cardinal(i, out j, out var value) || value > MostUnits)
        {
            return null;
        }

        if (RelativeAt(j, out var k, out relative) && relative != Relative.This && UnitAt(k, i, out var unit, out var next) && (value == 1 || Has(next - 1, Role.Plural)))
        {
            return Counted(Amounting(value, unit), relative, i, next);
        }

        return Order.RelativeFollows && Duration(i) is { } said && RelativeAt(said.Next, out next, out relative) && relative != Relative.This
            ? Counted(said, relative, i, next)
            : null;
    }

    private bool PointsBack(int i) => Has(i, Role.Ago) || (WordAt(i).Mod is Mod.Before or Mod.After && Date(i + 1) is not null);

    private static DurationNode Amounting(double value, Unit unit)
    {
        var duration = new DurationNode();
        duration.Add(value, unit);
        return duration;
    }

    private SpanNode? Counted(DurationNode length, Relative relative, int first, int next)
    {
        var sign = Step(relative);
        if (length.Unit == Unit.Quarter && length.Years + length.Days + length.Weeks == 0)
        {
            return At(Quarters((int)(length.Months / 3), sign), first, next);
        }

        if (length.Unit == Unit.Decade && length.Months + length.Weeks + length.Days == 0)
        {
            var decades = (int)Math.Min(length.Years / 10, 100);
            var from = Math.Clamp((now.Year / 10 * 10) + (sign > 0 ? 10 : -10 * decades), 1, 8990);
            return At(MonthsFrom(new Moment(from, 1, 1), 120 * decades), first > 0 && Has(first - 1, Role.The) ? first - 1 : first, next);
        }

        return At(Span(length, sign, sign > 0 && !length.HasClock ? Days.Add(Today, 1) : now), first, next);
    }

    private SpanNode Quarters(int n, int sign)
    {
        var running = new Moment(now.Year, ((Days.Quarter(now) - 1) * 3) + 1, 1);
        var start = Days.AddMonths(running, sign > 0 ? 3 : -3 * Math.Min(n, 4000));
        var end = Days.AddMonths(start, 3 * Math.Min(n, 4000));
        return SpanNode.Definite($"({Write.Day(start)},{Write.Day(end)},P{3 * n}M)", start, end, Grain.Month);
    }

    /// <summary>The stretch of a length before or after an instant.</summary>
    private static SpanNode Span(DurationNode length, int sign, Moment at)
    {
        if (length.HasClock)
        {
            var (from, to) = sign > 0 ? (at, length.From(at, 1)) : (length.From(at, -1), at);
            var clocked = SpanNode.Definite($"({Write.InstantTimex(from)},{Write.InstantTimex(to)},{length.Timex()})", from, to, Grain.Day);
            clocked.Clocked = true;
            return clocked;
        }

        if (length.BusinessDays > 0)
        {
            return BusinessDays(length, sign, at.Date);
        }

        var day = at.Date;
        var (start, end) = sign > 0 ? (day, length.From(day, 1)) : (length.From(day, -1), day);
        return SpanNode.Definite($"({Write.Day(start)},{Write.Day(end)},{length.Timex()})", start, end, Grain.Day);
    }

    private static SpanNode BusinessDays(DurationNode length, int sign, Moment from)
    {
        var day = sign > 0 ? Days.Add(from, -1) : from;
        var list = new List<Moment>();
        for (var k = 0; k < Math.Min(length.BusinessDays, LongestList); k++)
        {
            list.Add(day = Days.NextBusinessDay(day, sign));
        }

        list.Sort();
        var (start, end) = sign > 0 ? (list[0], Days.Add(list[^1], 1)) : (list[0], from);
        var node = SpanNode.Definite($"({Write.Day(start)},{Write.Day(end)},{length.Timex()})", start, end, Grain.Day);
        node.List = string.Join(',', list.ConvertAll(Write.Day));
        return node;
    }

    /// <summary>"within 9 months", "within the next day and 5 hours".</summary>
    private SpanNode? WithinRange(int i)
    {
        if (!Has(i, Role.Within))
        {
            return null;
        }

        var j = Skip(i + 1, Role.The);
        var sign = 1;
        if (RelativeAt(j, out var k, out var relative))
        {
            sign = Step(relative);
            j = k;
        }

        var length = Duration(j) ?? OneUnit(j, relative);
        if (length is not { Whole: false } || sign == 0)
        {
            return null;
        }

        // "within two weeks from today" begins today as well.
        var next = length.Next;
        var anchored = !Order.RelativeFollows && (Has(next, Role.From) || WordAt(next).Mod == Mod.After) && (Has(next + 1, Role.Now) || (Has(next + 1, Role.SpecialDay) && WordAt(next + 1).Shift == 0 && WordAt(next + 1).Part == DayPart.None));
        return At(Span(length, sign, now), i, anchored ? next + 2 : next);
    }

    /// <summary>"the next day and 5 hours": the one is left unsaid.</summary>
    private DurationNode? OneUnit(int i, Relative relative)
    {
        if (relative == Relative.None || WordAt(i).Is(Role.Plural | Role.Abbreviation) || !UnitAt(i, i, out var unit, out var next))
        {
            return null;
        }

        var length = Amounting(1, unit);
        if (Has(next, Role.And) && Duration(next + 1) is { } rest && rest.Unit < unit)
        {
            length.Hours = rest.Hours;
            length.Minutes = rest.Minutes;
            length.Seconds = rest.Seconds;
            length.Days += rest.Days;
            next = rest.Next;
        }

        return At(length, i, next);
    }

    /// <summary>"for 3 days from today".</summary>
    private SpanNode? FromDateOn(int i)
    {
        var announced = Has(i, Role.For);
        if (Duration(announced ? i + 1 : i) is not { HasDays: true, HasClock: false, Whole: false } length)
        {
            return null;
        }

        // "3 days from today" alone is the day that is reached.
        var j = announced ? SkipSign(length.Next, ',') : length.Next;
        var since = WordAt(j).Mod == Mod.Since || Has(j, Role.Starting);
        if (since == announced || (since && Order.RelativeFollows) || !(since || Has(j, Role.From)) || SimpleDate(Skip(j + 1, Role.On)) is not { Real: true } start)
        {
            return null;
        }

        return At(Span(length, 1, start.Future), i, start.Next);
    }
}
