namespace Microsoft.Recognizers.Text.DateTime;

internal sealed partial class Reader
{
    /// <summary>"two weeks ago", "in 3 days", "two days after tomorrow", "a fortnight later", "2 weeks from January 15".</summary>
    private DateNode? ByDuration(int i)
    {
        if (Has(i, Role.In | Role.Ago) && !Has(i, Role.For))
        {
            return DurationAhead(i);
        }

        if (CountedWeekdays(i) is { } counted)
        {
            return counted;
        }

        if (Duration(i) is not { Mod: null, HasDays: true, HasClock: false } duration)
        {
            return null;
        }

        var j = duration.Next;
        if (Has(j, Role.Ago | Role.Earlier) && !duration.Whole)
        {
            return At(OnDay(duration.From(now, -1).Date), i, j + 1);
        }

        if ((Has(j, Role.Later) || (Has(j, Role.Hence) && Order.RelativeFollows)) && !duration.Whole)
        {
            return At(OnDay(duration.From(now, 1).Date), i, j + 1);
        }

        var sign = WordAt(j).Mod == Mod.Before ? -1 : WordAt(j).Mod == Mod.After || (Has(j, Role.From) && !Has(j, Role.Of)) || (Order.RelativeFollows && WordAt(j).Mod == Mod.Since) ? 1 : 0;
        if (sign == 0 || duration.Whole)
        {
            return null;
        }

        if (Has(j + 1, Role.Now))
        {
            return At(OnDay(duration.From(now, sign).Date), i, j + 2);
        }

        return Date(j + 1) is { Real: true } anchor && anchor.First == j + 1 ? At(OnDay(duration.From(anchor.Future, sign)), i, anchor.Next) : null;
    }

    private DateNode? DurationAhead(int i)
    {
        // "in two weeks"; "hace dos semanas" where the word for ago comes first.
        var j = i + 1;
        var ago = Has(i, Role.Ago);
        if (ago && !Order.RelativeFollows)
        {
            return null;
        }

        if (!ago && Duration(j) is { HasDays: true, HasClock: false, Whole: false } fromYear && WordAt(fromYear.Next).Mod is Mod.Since or Mod.After && YearRange(fromYear.Next + 1) is { Stated: true } since)
        {
            // "in two years since 2011".
            return At(OnDay(fromYear.From(since.FutureStart, 1)), i, since.Next);
        }

        if (Duration(j) is { } counted && (WordAt(counted.Next).Mod is Mod.Since && Order.RelativeFollows || (Has(counted.Next, Role.From) && !Has(counted.Next, Role.Of))) && Date(counted.Next + 1) is not null)
        {
            // "in two days from today", "en dos días a partir de hoy": it begins with the days.
            return null;
        }

        return Duration(j) is { HasDays: true, HasClock: false, Whole: false } duration && !Has(duration.Next, Role.Ago)
            ? At(OnDay(duration.From(now, ago ? -1 : 1).Date), i, Has(duration.Next, Role.Hence) ? duration.Next + 1 : duration.Next)
            : null;
    }

    /// <summary>"two Sundays from now", "two Fridays ago".</summary>
    private DateNode? CountedWeekdays(int i)
    {
        if (!Cardinal(i, out var j, out var n) || n is < 1 or > 500 || WordAt(j).Weekday == 0 || !(Has(j + 1, Role.Hence | Role.Ago) || (Has(j + 1, Role.From) && Has(j + 2, Role.Now))))
        {
            return null;
        }

        var nearest = OnRelativeWeekday(Has(j + 1, Role.Ago) ? Relative.Passed : Relative.Upcoming, WordAt(j).Weekday).Future;
        return At(OnDay(Days.Add(nearest, (Has(j + 1, Role.Ago) ? -7 : 7) * (n - 1))), i, Has(j + 1, Role.From) ? j + 3 : j + 2);
    }

    /// <summary>"two months from today on Tuesday"; and "Thursday, two years from now" the other way round.</summary>
    private DateNode ThenWeekday(DateNode date)
    {
        var counted = Has(date.First, Role.In) ? date.First + 1 : date.First;
        if (Duration(counted) is { } duration && duration.Next <= date.Next && (counted > date.First || duration.Next < date.Next) && Has(date.Next, Role.On) && Weekday(date.Next + 1, out var next, out var weekday))
        {
            return At(OnDay(InWeek(date.Future, weekday, duration)), date.First, next);
        }

        if (date.Form == DateForm.Weekday && Duration(SkipSign(date.Next, ',')) is { } ahead && ByDuration(ahead.First) is { } reached && reached.Next > ahead.Next)
        {
            return At(OnDay(InWeek(reached.Future, date.Weekday, ahead)), date.First, reached.Next);
        }

        return date;
    }

    // Counted in weeks, the weekday lies in the week reached (from Sunday on); else it is the first one from that day on.
    private static Moment InWeek(Moment day, int weekday, DurationNode duration) => duration.Unit is Unit.Week or Unit.Fortnight
        ? Days.Add(day, (weekday % 7) - (Days.Weekday(day) % 7))
        : Days.Add(day, (weekday - Days.Weekday(day) + 7) % 7);
}
