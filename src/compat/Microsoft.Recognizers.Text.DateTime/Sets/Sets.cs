namespace Microsoft.Recognizers.Text.DateTime;

internal sealed partial class Reader
{
    /// <summary>"weekly", "every Monday at 4pm", "3pm each day", "Tuesday afternoons", "19th of every month", "once a week".</summary>
    private SetNode? Set(int i)
    {
        var best = Periodic(i);
        best = Longer(best, EachSomething(i));
        best = Longer(best, PluralDays(i));
        best = Longer(best, OnceA(i));
        best = Longer(best, DayOfEachMonth(i));
        return Longer(best, TimeThenSet(i));
    }

    private static SetNode Repeating(string timex, int first, int next) => At(new SetNode { Timex = timex }, first, next);

    private static string Period(double n, Unit unit) => Amounting(n, unit).Timex();

    /// <summary>"daily", "bi-weekly", "annual", "everyday".</summary>
    private SetNode? Periodic(int i)
    {
        var unit = WordAt(i).Every;
        if (unit == Unit.None)
        {
            return null;
        }

        var timex = Period(WordAt(i).Amount, unit);
        return unit == Unit.Day && timex == "P1D" && SetTime(i + 1) is { } time
            ? Repeating(time.Clock.Timex(), i, time.Next)
            : Repeating(timex, i, i + 1);
    }

    private TimeNode? SetTime(int i)
    {
        var j = SkipAt(SkipSign(i, ','));
        return Time(j) is { } time && (!time.Bare || j > i) ? time : null;
    }

    /// <summary>"every day", "each Monday at 4pm", "every other Friday", "every 2 weeks", "every morning", "every July 4th".</summary>
    private SetNode? EachSomething(int i)
    {
        if (!Has(i, Role.Each | Role.Any))
        {
            return null;
        }

        var j = Skip(i + 1, Role.The);
        var other = Has(j, Role.Other) || (WordAt(j).Ordinal == 2 && WordAt(j + 1).Weekday > 0);
        j = other ? j + 1 : j;
        if (CountedUnit(j, other ? 2 : 1, out var unit, out var n, out var next) && !(Has(next, Role.And) && Duration(j) is { } mixed && mixed.Next > next))
        {
            return unit switch
            {
                Unit.Day when n == 1 && SetTime(next) is { } time => Repeating(time.Clock.Timex(), i, time.Next),
                _ => Repeating(Period(n, unit), i, next),
            };
        }

        if (Has(i, Role.Any))
        {
            return null;
        }

        if (WordAt(j).Weekday is var weekday and > 0)
        {
            return OnWeekdays(weekday, i, j + 1);
        }

        if (PartWord(j, out next, out var part) || (Order.RelativeFollows && (part = WordAt(j).Part) != DayPart.None))
        {
            return SetTime(next) is { } time && WordAt(next).Is(Role.At) ? Repeating(time.In(part).Clock.Timex(), i, time.Next) : Repeating(DayParts.Timex(part), i, next);
        }

        if (Duration(j) is { Whole: false } length)
        {
            return Repeating(length.Timex(), i, length.Next);
        }

        if (CalendarDate(j) is { Form: DateForm.MonthDay } date)
        {
            return SetTime(date.Next) is { } at && !FollowedByRange(at) ? Repeating(date.Timex() + at.Clock.Timex(), i, at.Next) : Repeating(date.Timex(), i, date.Next);
        }

        if (HolidayDate(j) is { Form: DateForm.Holiday } holiday)
        {
            return Repeating(holiday.Timex(), i, holiday.Next);
        }

        if (IsNumber(j) && Ordinal(j, out next, out var day) && day <= 31 && (!IsWord(next) || OfMonth(next, out next, out _)))
        {
            // "every 15th", "every 15th of the month".
            return Repeating($"XXXX-XX-{day:00}", i, next);
        }

        return Month(j, out next, out var month) ? Repeating($"XXXX-{month:00}", i, next)
            : WordAt(j).Season is { } season ? Repeating("XXXX-" + season, i, j + 1)
            : null;
    }

    private bool CountedUnit(int i, int n, out Unit unit, out int count, out int next)
    {
        count = n;
        if ((Ordinal(i, out var j, out var said) && WordAt(j).Unit != Unit.None) || Cardinal(i, out j, out said))
        {
            count = said;
            i = j;
        }

        return UnitAt(i, i, out unit, out next) && !Has(i, Role.Weak);
    }

    private SetNode OnWeekdays(int weekday, int first, int next)
    {
        var timex = $"XXXX-WXX-{weekday}";
        if (PartOfDay(next, out var end, out var part, out _))
        {
            return SetTime(end) is { } inPart && Has(end, Role.At)
                ? Repeating(timex + inPart.In(part).Clock.Timex(), first, inPart.Next)
                : Repeating(timex + DayParts.Timex(part), first, end);
        }

        return SetTime(next) is { } time && !FollowedByRange(time) ? Repeating(timex + time.Clock.Timex(), first, time.Next) : Repeating(timex, first, next);
    }

    /// <summary>"Mondays", "Tuesday afternoons", "mornings", "weekdays", "los lunes".</summary>
    private SetNode? PluralDays(int i)
    {
        var word = WordAt(i);
        if (i > 0 && Has(i - 1, Role.Greeting))
        {
            return null;
        }

        if (Order.RelativeFollows && Said(i) is "los" && WordAt(i + 1).Weekday is var invariant and > 0)
        {
            // "los lunes": the weekday itself has no plural.
            return OnWeekdays(invariant, i, i + 2);
        }

        if (word.Weekday > 0 && word.Is(Role.Plural))
        {
            return OnWeekdays(word.Weekday, i, i + 1);
        }

        if (word.Weekday > 0 && WordAt(i + 1).Part is var after and not DayPart.None && Has(i + 1, Role.Plural))
        {
            return SetTime(i + 2) is { } time && Has(i + 2, Role.At)
                ? Repeating($"XXXX-WXX-{word.Weekday}{time.In(after).Clock.Timex()}", i, time.Next)
                : Repeating($"XXXX-WXX-{word.Weekday}{DayParts.Timex(after)}", i, i + 2);
        }

        return word.Part != DayPart.None && word.Is(Role.Plural) ? Repeating(DayParts.Timex(word.Part), i, i + 1)
            : word.Unit == Unit.Weekend && word.Is(Role.Plural) && !(i > 0 && WordAt(i - 1).Relative != Relative.None) ? Repeating("XXXX-WXX-WE", i, i + 1)
            : Said(i) is "weekdays" && !(i > 0 && WordAt(i - 1).Relative != Relative.None) ? Repeating(Period(1, Unit.BusinessDay), i, i + 1)
            : null;
    }

    /// <summary>"once a week".</summary>
    private SetNode? OnceA(int i)
    {
        // "una vez al mes", "una vez a la semana", "una vez por semana".
        var spread = Order.RelativeFollows && Has(i + 1, Role.At | Role.The | Role.For | Role.In);
        if (!Has(i, Role.Once) || !(spread || Has(i + 1, Role.Indefinite | Role.Each) || Said(i + 1) is "per") || !CountedUnit(spread ? Skip(i + 2, Role.The) : i + 2, 1, out var unit, out var n, out var next))
        {
            return null;
        }

        return Repeating(Period(n, unit), i, next);
    }

    /// <summary>"19th of every month".</summary>
    private SetNode? DayOfEachMonth(int i)
    {
        var j = Skip(Skip(i, Role.The), Role.DayPrefix);
        if (!DayNumber(j, out var k, out var day) || day > 31 || !(Has(k, Role.Of) && Has(k + 1, Role.Each)))
        {
            return null;
        }

        return WordAt(k + 2).Unit == Unit.Month ? Repeating($"XXXX-XX-{day:00}", i, k + 3) : null;
    }

    /// <summary>"3pm each day", "4pm every Monday", "6am daily".</summary>
    private SetNode? TimeThenSet(int i)
    {
        if (Time(i) is not { } time || (time.Bare && !AfterAt(i)))
        {
            return null;
        }

        var j = Skip(time.Next, Role.On);
        if (!(Has(j, Role.Each) || WordAt(j).Every == Unit.Day || (WordAt(j).Weekday > 0 && Has(j, Role.Plural))))
        {
            return null;
        }

        var set = Periodic(j) ?? EachSomething(j) ?? PluralDays(j);
        return set?.Timex switch
        {
            "P1D" => Repeating(time.Clock.Timex(), i, set.Next),
            ['X', ..] timex when !timex.Contains('T') => Repeating(timex + time.Clock.Timex(), i, set.Next),
            _ => null,
        };
    }
}
