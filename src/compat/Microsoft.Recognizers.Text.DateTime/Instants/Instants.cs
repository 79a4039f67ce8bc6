namespace Microsoft.Recognizers.Text.DateTime;

internal sealed partial class Reader
{
    /// <summary>A time on a day, or an instant counted from now.</summary>
    private InstantNode? Instant(int i) => Once(Phrase.Instant, i, static (reader, i) => reader.ReadInstant(i));

    private InstantNode? ReadInstant(int i)
    {
        var best = Present(i);
        if (Any(Seen.Unit))
        {
            best = Longer(best, CountedInstant(i));
        }

        if (Any(Seen.EndOfDay))
        {
            best = Longer(best, EndOfDay(i));
        }

        best = Longer(best, DateThenTime(i));
        return Longer(best, TimeThenDate(i));
    }

    private const string PresentTimex = "PRESENT_REF";

    private InstantNode? Present(int i) =>
        (WordAt(i).Instant ?? (Has(i, Role.Now) ? PresentTimex : null)) is { } timex && !IsMovedAway(i) && !IsNoTime(i)
            ? At(new InstantNode { Timex = timex, At = now }, i, i + 1)
            : null;

    // "For now, …" and "Now, …" only lead in; "is now" tells of a change, not of a time.
    private bool IsNoTime(int i) =>
        !Order.RelativeFollows && tokens[i].End - tokens[i].Start == 3 && (i > 0 ? Has(i - 1, Role.For) || Said(i - 1) is "is" or "are" : Sign(1, ','));

    // "at this time last week" is no time of today.
    private bool IsMovedAway(int i) => Has(i, Role.Now) && tokens[i].End - tokens[i].Start > 4 && WordAt(i + 1).Relative is not (Relative.None or Relative.This);

    /// <summary>"in 5 minutes", "30 minutes later", "half an hour from now", "2 hours ago".</summary>
    private InstantNode? CountedInstant(int i)
    {
        var ahead = (Has(i, Role.In) && !Has(i, Role.For)) || (Order.RelativeFollows && Has(i, Role.Ago));
        if (Duration(ahead ? i + 1 : i) is not { HasClock: true, Whole: false } length)
        {
            return null;
        }

        var j = length.Next;
        if (ahead)
        {
            return Counted(length, Has(i, Role.Ago) ? -1 : 1, i, Has(j, Role.Hence) ? j + 1 : j);
        }

        if (Has(j, Role.Ago | Role.Earlier))
        {
            return Counted(length, -1, i, j + 1);
        }

        if (Has(j, Role.Later) || (Has(j, Role.Hence) && Order.RelativeFollows))
        {
            return Counted(length, 1, i, j + 1);
        }

        var sign = WordAt(j).Mod == Mod.Before ? -1 : WordAt(j).Mod == Mod.After || Has(j, Role.From) ? 1 : 0;
        return sign != 0 && Has(j + 1, Role.Now) ? Counted(length, sign, i, j + 2) : null;
    }

    private InstantNode Counted(DurationNode length, int sign, int first, int next)
    {
        var at = length.From(now, sign);
        return At(new InstantNode { Timex = Write.InstantTimex(at), At = at }, first, next);
    }

    /// <summary>"end of day", "the eod", "end of the Sunday": the day's last second.</summary>
    private InstantNode? EndOfDay(int i)
    {
        var last = new TimeNode { Clock = new Clock(23, 59, 59), Marked = true };
        var j = Skip(i, Role.The);
        if (WordAt(j).EndOf == Unit.Day)
        {
            return OfDay(j + 1);
        }

        if (Date(i) is { Real: true, Named: false } before && WordAt(SkipSign(before.Next, ',')) is { EndOf: Unit.Day })
        {
            // "Friday eod".
            return At(new InstantNode { Date = before, Time = last }, i, SkipSign(before.Next, ',') + 1);
        }

        if (WordAt(j).Mod != Mod.End || Has(j, Role.Later) || !Has(j + 1, Role.Of))
        {
            return null;
        }

        var k = Skip(j + 2, Role.The);
        if (IsDayWord(k))
        {
            return OfDay(k + 1);
        }

        return WordAt(k).Is(Role.SpecialDay) || WordAt(k).Weekday > 0 || WordAt(k).Relative != Relative.None
            ? SimpleDate(k) is { } date ? At(new InstantNode { Date = date, Time = last }, i, date.Next) : null
            : null;

        // "end of day tomorrow", "eod on Friday"; today's when no day is said.
        InstantNode OfDay(int next) => !Order.RelativeFollows && Date(Skip(next, Role.On)) is { Real: true, Named: false } day
            ? At(new InstantNode { Date = day, Time = last }, i, day.Next)
            : At(new InstantNode { Date = OnDay(Today), Time = last }, i, next);
    }

    /// <summary>"tomorrow at 8:45a", "Friday 4pm", "last night at 8", "2016-11-07T08:00".</summary>
    private InstantNode? DateThenTime(int i, bool inRange = false)
    {
        if (Any(Seen.Part | Seen.HalfDay) && DayWithPart(i, out var parted))
        {
            var j = SkipAt(SkipSign(parted.Next, ','));
            j = WordAt(j).Mod == Mod.Approx ? j + 1 : j;
            var at = j > parted.Next;
            if (Time(j) is { } partTime && (at || !partTime.Bare) && !FollowedByRange(partTime))
            {
                return At(new InstantNode { Date = parted.Date, Time = partTime.In(parted.Part) }, i, partTime.Next);
            }
        }

        if (Date(i) is not { Named: false } date)
        {
            return null;
        }

        var k = TimeConnector(date.Next, out var announced);
        if (Time(k) is not { } time || (time.Bare && !announced) || (!inRange && FollowedByRange(time)) || (time.Bare && WordAt(time.Next).Unit != Unit.None))
        {
            return null;
        }

        if (date.Form == DateForm.MonthDay && DigitYear(time.Next, out var next, out var year))
        {
            return At(new InstantNode { Date = FullDate(year, date.Month, date.Day), Time = time }, i, next);
        }

        if (Letter(date.Next) == 't' && time.Clock.Minute >= 0)
        {
            // The ISO form counts 24 hours and may end with Z.
            var iso = time.Copy();
            iso.Ambiguous = false;
            return At(new InstantNode { Date = date, Time = iso }, i, Letter(time.Next) == 'z' && Glued(time.Next) ? time.Next + 1 : time.Next);
        }

        return At(new InstantNode { Date = date, Time = time }, i, time.Next);
    }

    // "Friday 3 to 5" is a range, not Friday at three.
    private bool FollowedByRange(TimeNode time) =>
        (Has(time.Next, Role.To) || (Sign(time.Next, '-') && !(Sign(time.Next + 1, '-')))) && RangeTime(time.Next + 1) is not null;

    private int TimeConnector(int i, out bool announced)
    {
        var j = SkipSign(i, ',');
        announced = Has(j, Role.At) || Sign(j, '@');
        if (announced)
        {
            j = Sign(j, '@') ? j + 1 : SkipAt(j);

            // "noviembre 19 a 20" has no hour: that would be "a las 20".
            announced = !Order.RelativeFollows || Has(j - 1, Role.The) || Sign(j - 1, '@');
            return WordAt(j).Mod == Mod.Approx ? SkipAt(j + 1) : j;
        }

        if (WordAt(j).Mod == Mod.Approx)
        {
            announced = true;
            return SkipAt(j + 1);
        }

        if (Letter(j) == 't' && Glued(j) && Glued(j + 1))
        {
            return j + 1;
        }

        if (Has(j, Role.For) || (Sign(j, '-') && j == i) || (Order.RelativeFollows && Has(j, Role.The)))
        {
            return j + 1;
        }

        return j;
    }

    /// <summary>"9am on Tuesday", "13:00 February 28, 2013", "five-thirty tomorrow evening", "8am this morning".</summary>
    private InstantNode? TimeThenDate(int i)
    {
        if ((Time(i) ?? MarkedHour(i)) is not { } time)
        {
            return null;
        }

        // "10, tonight" needs no "at".
        var j = SkipSign(time.Next, ',');
        var tonight = Has(j, Role.SpecialDay) && WordAt(j).Part != DayPart.None && !IsTomorrowOrMorning(j) && (j > time.Next || time.Bare);
        if (time.Bare && !tonight && !AfterAt(i) && !(i > 0 && WordAt(i - 1).Mod == Mod.Approx))
        {
            return null;
        }

        j = Has(j, Role.On | Role.Of) ? j + 1 : j;
        if (Any(Seen.Part | Seen.HalfDay) && DayWithPart(j, out var parted))
        {
            return At(new InstantNode { Date = parted.Date, Time = time.In(parted.Part) }, time.First, parted.Next);
        }

        if (Order.RelativeFollows && Has(time.Next, Role.Of) && IsNumber(j) && DayNumber(j, out var afterDay, out var day) && WordAt(afterDay).Unit == Unit.None && Date(j) is null)
        {
            // "a las siete del 15".
            return At(new InstantNode { Date = OnDayOfMonth(day), Time = time }, time.First, afterDay);
        }

        var date = Date(j) ?? (j > time.Next ? Date(Skip(j, Role.The)) : null);
        if (date is not { Real: true, Named: false } || (date.Form == DateForm.DayOfMonth && j == time.Next))
        {
            return null;
        }

        return At(new InstantNode { Date = date, Time = time }, time.First, date.Next);
    }

    // "7h del domingo"; elsewhere "7h" is a length of time.
    private TimeNode? MarkedHour(int i) =>
        Order.RelativeFollows && IsNumber(i) && tokens[i].Value is >= 0 and <= 24 && Letter(i + 1) == 'h' && Glued(i + 1) && Has(i + 2, Role.Of)
            ? Marked(new Clock(tokens[i].Value), i, i + 2)
            : null;
}
