namespace Microsoft.Recognizers.Text.DateTime;

internal sealed partial class Reader
{
    /// <summary>"today", "the day after tomorrow", "the day", "next day".</summary>
    private DateNode? SpecialDay(int i)
    {
        var j = Skip(i, Role.The);
        if (Has(i, Role.DayBeside) && SimpleDate(i + 1) is { Real: true } beside)
        {
            return At(OnDay(Days.Add(beside.Future, WordAt(i).Shift)), i, beside.Next);
        }

        if (Has(i, Role.Indefinite) && Has(i + 1, Role.SpecialDay) && WordAt(i + 1).Shift is 2 or -2 && !Order.RelativeFollows)
        {
            // "a day after tomorrow".
            return At(OnDay(Days.Add(Today, WordAt(i + 1).Shift)), i, i + 2);
        }

        if (Has(j, Role.SpecialDay) && !(IsTomorrowOrMorning(j) && j > 0 && Has(j - 1, Role.The)))
        {
            return At(OnDay(Days.Add(Today, WordAt(j).Shift)), i, j + 1);
        }

        if (IsDayBeforeYesterday(i))
        {
            return At(OnDay(Days.Add(Today, -2)), i, i + 2);
        }

        if (Order.RelativeFollows && IsDayWord(j) && RelativeAt(j + 1, out var following, out var after))
        {
            return At(OnDay(Days.Add(Today, Step(after))), i, following);
        }

        if (Order.RelativeFollows && Has(i, Role.Of) && tokens[i].End - tokens[i].Start == 3 && IsDayWord(i + 1) && !BelongsToWhole(i + 2) && !IsNumber(i + 2))
        {
            // "socio del día": the article is in the preposition.
            return At(OnDay(Today), i, i + 2);
        }

        if (!Order.RelativeFollows && Has(i, Role.Mine) && IsDayWord(i + 1))
        {
            return At(OnDay(Today), i, i + 2);
        }

        if (IsDayWord(j))
        {
            return j > i && !BelongsToWhole(j + 1) ? At(OnDay(Today), i, j + 1) : null;
        }

        if (RelativeAt(j, out var next, out var relative) && IsDayWord(next) && !Has(next, Role.Plural))
        {
            return At(OnDay(Days.Add(Today, Step(relative))), i, next + 1);
        }

        return null;
    }

    // "mañana" is tomorrow, "la mañana" the morning.
    private bool IsTomorrowOrMorning(int i) => Has(i, Role.SpecialDay) && WordAt(i).Part != DayPart.None && WordAt(i).Shift > 0;

    private bool IsDayWord(int i) => WordAt(i).Unit == Unit.Day && !WordAt(i).Is(Role.Plural | Role.Abbreviation);

    private bool BelongsToWhole(int i) => Has(i, Role.Of) && !Has(i + 1, Role.The | Role.Indefinite);

    private static int Step(Relative relative) => relative switch
    {
        Relative.Next or Relative.Upcoming => 1,
        Relative.Last or Relative.Passed => -1,
        _ => 0,
    };

    /// <summary>"the 21st", "the 15th day of next month", "21st this month".</summary>
    private DateNode? DayOfMonth(int i)
    {
        var j = Skip(Skip(i, Role.The), Role.DayPrefix);
        // In Spanish "el 21" could be anything, "el día 21" is a day.
        var announced = Order.RelativeFollows ? (j > i && Has(j - 1, Role.DayPrefix)) || (i > 0 && WordAt(i - 1).Is(Role.Of) && IsOrdinal(i)) : DayAnnounced(i);
        if (NumberOfMonth(j) is { } inMonth)
        {
            return inMonth;
        }

        var isOrdinal = Ordinal(j, out var next, out var day);
        if ((!isOrdinal && !(announced && (IsNumber(j) || Order.RelativeFollows) && DayNumber(j, out next, out day))) || day is < 1 or > 31 || AfterCurrency(j))
        {
            return null;
        }

        var after = next;
        if (WordAt(after).Unit == Unit.Day && !WordAt(after).Is(Role.Plural | Role.Abbreviation))
        {
            after++;
        }

        if (OfMonth(after, out var end, out var month))
        {
            var first = Days.AddMonths(new Moment(now.Year, now.Month, 1), Step(month));
            return At(FullDate(first.Year, first.Month, day), i, end);
        }

        // A number is followed by what it counts: "the 15 people", "the first time".
        var word = WordAt(next);
        var closed = !IsWord(next) || (word.Roles != Role.None && word.Weekday == 0) || word.Part != DayPart.None || word.Mod != Mod.None || (isOrdinal && word.Relative != Relative.None);
        closed &= isOrdinal || word.Relative == Relative.None;
        closed |= StartsLine(next) || (Order.RelativeFollows && Has(j - 1, Role.DayPrefix) && word == Word.Unknown);
        if (Has(next, Role.And) && Ordinal(Skip(next + 1, Role.The), out _, out _))
        {
            return null;
        }

        return announced && closed && Bare(j, next) ? At(OnDayOfMonth(day), i, next) : null;
    }

    /// <summary>"el 5 del próximo mes", "el 5 del mes que viene"; an English number there counts something.</summary>
    private DateNode? NumberOfMonth(int i)
    {
        if (!Order.RelativeFollows || !IsNumber(i) || !(i > 0 && Has(i - 1, Role.The)) || !Has(i + 1, Role.Of) || !DayNumber(i, out var next, out var day) || day > 31
            || !OfMonth(next, out var end, out var month) || (WordAt(Skip(next + 1, Role.The)).Relative == Relative.None && WordAt(end - 1).Relative == Relative.None))
        {
            return null;
        }

        var first = Days.AddMonths(new Moment(now.Year, now.Month, 1), Step(month));
        return At(FullDate(first.Year, first.Month, day), i, end);
    }

    // "on the 17th", "by the 15th"; without such a word it could be the 17th of anything.
    private bool DayAnnounced(int i) =>
        i > 0 && (Has(i - 1, Role.On) || (Has(i - 1, Role.For) && Has(i, Role.The) && IsNumber(i + 1) && !IsWord(i + 2) && Closed(i + 2)) || (IsOrdinal(i) && (Has(i - 1, Role.Of | Role.For) || WordAt(i - 1).Mod != Mod.None)));

    private bool IsOrdinal(int i) => Ordinal(Skip(i, Role.The), out _, out _);

    private bool Bare(int first, int next) =>
        !Sign(next, '/') && !(Sign(next, '-') && Glued(next)) && !ClockSign(next) && !Sign(next, '%') && !Has(next, Role.Am | Role.Pm | Role.Oclock)
        && WordAt(next).Unit == Unit.None && !(IsWord(first) && WordAt(first).Unit != Unit.None);

    /// <summary>"of next month", "in this month", "this month", "of the month".</summary>
    private bool OfMonth(int i, out int next, out Relative relative)
    {
        var j = Has(i, Role.Of) || Has(i, Role.In) ? i + 1 : i;
        var the = Skip(j, Role.The);
        if (RelativeAt(the, out next, out relative) && WordAt(next).Unit == Unit.Month)
        {
            next++;
            return true;
        }

        relative = Relative.This;
        if (j > i && WordAt(the).Unit == Unit.Month && !Has(the, Role.Plural))
        {
            next = the + 1;
            return !Order.RelativeFollows || !RelativeAt(next, out var after, out var following) || ((next, relative) = (after, following)).next > 0;
        }

        return false;
    }

    /// <summary>"the first Monday of next month", "first Monday next month", "last Friday in July 2018".</summary>
    private DateNode? NthWeekday(int i)
    {
        var j = Skip(i, Role.The);
        if (!Nth(j, out var k, out var nth) || !Weekday(k, out var next, out var weekday))
        {
            return null;
        }

        if (OfMonth(next, out var end, out var relative))
        {
            var first = Days.AddMonths(new Moment(now.Year, now.Month, 1), Step(relative));
            return At(InMonth(first.Year, first.Month, weekday, nth, true), i, end);
        }

        if (!Has(next, Role.Of | Role.In) || !Month(Skip(next + 1, Role.The), out var afterMonth, out var month))
        {
            return null;
        }

        return YearSuffix(afterMonth, out var afterYear, out var year)
            ? At(InMonth(year, month, weekday, nth, true), i, afterYear)
            : At(InMonth(now.Year, month, weekday, nth, false), i, afterMonth);
    }

    /// <summary>1–5, or −1 for the last.</summary>
    private bool Nth(int i, out int next, out int nth)
    {
        if (WordAt(i).Relative == Relative.Last)
        {
            (next, nth) = (i + 1, -1);
            return true;
        }

        return Ordinal(i, out next, out nth) && nth <= 5;
    }

    private DateNode InMonth(int year, int month, int weekday, int nth, bool definite)
    {
        // The last one is named by its number, the fourth where there is no fifth.
        var day = On(year);
        var node = new DateNode { Form = DateForm.NthWeekday, Month = month, Weekday = weekday, Nth = nth < 0 ? ((day.Day - 1) / 7) + 1 : nth };
        node.Past = definite || day < Today ? day : On(year - 1);
        node.Future = definite || day >= Today ? day : On(year + 1);
        return node;

        Moment On(int y) => nth < 0 ? Days.LastWeekday(y, month, weekday) : Days.NthWeekday(y, month, weekday, nth);
    }
}
