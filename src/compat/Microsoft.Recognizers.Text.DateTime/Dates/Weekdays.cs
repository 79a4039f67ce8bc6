namespace Microsoft.Recognizers.Text.DateTime;

internal sealed partial class Reader
{
    private bool Weekday(int i, out int next, out int weekday)
    {
        weekday = Has(i, Role.Plural) ? 0 : WordAt(i).Weekday;
        next = i + 1;
        if (weekday > 0 && Has(i, Role.Abbreviation) && Sign(next, '.') && Glued(next) && (IsNumber(next + 1) || WordAt(next + 1).Month > 0 || Has(next + 1, Role.The | Role.At)))
        {
            next++;
        }

        return weekday > 0;
    }

    /// <summary>"next", "this past", "the coming".</summary>
    private bool RelativeAt(int i, out int next, out Relative relative)
    {
        relative = WordAt(i).Relative;
        next = i + 1;
        if (relative == Relative.Last && i > 0 && Has(i - 1, Role.Auxiliary) && (WordAt(next).Unit == Unit.None || Has(next, Role.Plural)))
        {
            // "It should last two hours": a verb, but not in "May last year".
            relative = Relative.None;
            return false;
        }

        if (relative == Relative.This && WordAt(next).Relative is var second and not (Relative.None or Relative.This))
        {
            // "this next Friday" is the nearest one.
            relative = second == Relative.Last ? Relative.Passed : second == Relative.Next ? Relative.Upcoming : second;
            next++;
        }

        return relative != Relative.None;
    }

    /// <summary>"Friday", "next Friday", "Friday next week", "next week on Tuesday", "Tuesday of next week", "Friday 7/6", "Tues the 4th".</summary>
    private DateNode? WeekdayDate(int i)
    {
        if ((WeekThenWeekday(i) ?? WeekOfMonthThenWeekday(i)) is { } inWeek)
        {
            return inWeek;
        }

        var j = i;
        if (RelativeAt(i, out var afterRelative, out var relative))
        {
            j = afterRelative;
        }

        if (!Weekday(j, out var next, out var weekday))
        {
            return null;
        }

        if (Order.RelativeFollows && relative == Relative.None && RelativeAt(next, out var after, out var following))
        {
            (relative, next) = (following, after);
        }
        else if (Order.RelativeFollows && relative == Relative.This && RelativeAt(next, out after, out following) && following == Relative.Last)
        {
            // "este miércoles pasado" is the nearest one.
            (relative, next) = (Relative.Passed, after);
        }

        if (DateAfterWeekday(i, next, weekday, relative) is { } named)
        {
            return named;
        }

        if (relative != Relative.None)
        {
            return At(OnRelativeWeekday(relative, weekday), i, next);
        }

        if (WeekdayThenWeek(i, next, weekday) is { } inNamedWeek)
        {
            return inNamedWeek;
        }

        var open = OnWeekday(weekday);
        open.Weak = !WeekdayCanStand(j);
        return At(open, i, next);
    }

    private DateNode? WeekThenWeekday(int i)
    {
        var start = Skip(i, Role.The);
        if (!RelativeWeek(start, out var j, out var relative))
        {
            return null;
        }

        j = Skip(SkipSign(SkipSign(j, '-'), ','), Role.On);
        return Weekday(j, out var next, out var weekday) ? At(OnRelativeWeekday(ByWeek(relative), weekday), Order.RelativeFollows ? i : start, next) : null;
    }

    /// <summary>"1st week of Oct. on Friday".</summary>
    private DateNode? WeekOfMonthThenWeekday(int i)
    {
        var j = Skip(i, Role.The);
        if (!Nth(j, out var k, out var nth) || WordAt(k).Unit != Unit.Week || !Has(k + 1, Role.Of | Role.In) || !Month(k + 2, out var l, out var month))
        {
            return null;
        }

        var stated = YearSuffix(l, out var afterYear, out var year);
        l = Skip(SkipSign(stated ? afterYear : l, ','), Role.On);
        return Weekday(l, out var next, out var weekday) ? At(InMonth(stated ? year : now.Year, month, weekday, nth, stated), i, next) : null;
    }

    private DateNode? WeekdayThenWeek(int i, int next, int weekday)
    {
        var j = Skip(SkipSign(next, ','), Role.Of);
        var belongs = j > next && Has(j - 1, Role.Of);
        j = Skip(j, Role.The);
        return RelativeWeek(j, out var end, out var relative)
            ? At(OnRelativeWeekday(ByWeek(relative), weekday), belongs && i > 0 && !Order.RelativeFollows && Has(i - 1, Role.On) && Step(relative) > 0 ? i - 1 : i, end)
            : null;
    }

    // "sun" and "sat" alone are days only where one is announced.
    private bool WeekdayCanStand(int i) => !Has(i, Role.Weak) || i == 0 || WordAt(i - 1).Is(Role.On | Role.From | Role.To | Role.And | Role.Or | Role.Between | Role.For) || WordAt(i - 1).Mod != Mod.None || Sign(i - 1, '&') || (Sign(i - 1, '/') && WordAt(i - 2).Weekday > 0);

    private bool RelativeWeek(int i, out int next, out Relative relative)
    {
        if (RelativeAt(i, out next, out relative))
        {
            return WordAt(next++).Unit == Unit.Week;
        }

        return Order.RelativeFollows && WordAt(i).Unit == Unit.Week && RelativeAt(i + 1, out next, out relative);
    }

    private static Relative ByWeek(Relative relative) => relative switch
    {
        Relative.Upcoming => Relative.Next,
        Relative.Passed => Relative.Last,
        _ => relative,
    };

    /// <summary>A date right after its weekday: the date decides, except for a mere day of the month.</summary>
    private DateNode? DateAfterWeekday(int i, int next, int weekday, Relative relative)
    {
        var j = Sign(next, ',') || Sign(next, '-') || (Sign(next, '(') && IsNumber(next + 1)) ? next + 1 : next;
        j = Skip(j, Role.On);
        if (CalendarDate(j) is { } date)
        {
            if (relative != Relative.None && date.Form == DateForm.MonthDay)
            {
                ThisYear(date);
            }

            return At(date, i, date.Next);
        }

        var the = Skip(j, Role.The);
        the = Skip(the, Role.DayPrefix);
        if (relative != Relative.None || !DayNumber(the, out var end, out var day) || (Sign(next, ',') && !Ordinal(the, out _, out _)) || day > 31 || IsClock(the, end) || (Has(end, Role.To) && !Has(end + 1, Role.At)) || Sign(end, '-') || Sign(end, '/')
            || WordAt(end).Unit != Unit.None)
        {
            return null;
        }

        // "Tues the 4th" means this month; "Thu 14th" the nearest months where it is true.
        var definite = the > j || (j > next && Has(j - 1, Role.The));
        if (definite && Days.Exists(now.Year, now.Month, day) && Days.Weekday(new Moment(now.Year, now.Month, day)) != weekday)
        {
            // "Sunday the 25th" in a month where it is a Monday: only the weekday is published.
            return null;
        }

        return (definite || day == now.Day) && Days.Exists(now.Year, now.Month, day) && (definite || Days.Weekday(now) == weekday)
            ? At(OnDay(new Moment(now.Year, now.Month, day)), i, end)
            : At(OnDayOfMonth(day, weekday), i, end);
    }

    private bool IsClock(int i, int next) =>
        Has(next, Role.Am | Role.Pm | Role.Oclock) || ClockSign(next) || (Letter(next) is 'a' or 'p' && (Glued(next) || !Order.RelativeFollows))
        || (Has(next, Role.In) && Has(next + 1, Role.The) && WordAt(next + 2).Part != DayPart.None && !Order.RelativeFollows)
        || (Spelled(i, out var spelled, out _) && spelled == next && SpelledMinutes(next));

    private bool SpelledMinutes(int i) => Spelled(i, out _, out var minutes) && minutes is >= 10 and < 60;

    private void ThisYear(DateNode date)
    {
        if (Days.Exists(now.Year, date.Month, date.Day))
        {
            date.Past = date.Future = new Moment(now.Year, date.Month, date.Day);
        }
    }
}
