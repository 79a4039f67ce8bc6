namespace Microsoft.Recognizers.Text.DateTime;

internal sealed partial class Reader
{
    /// <summary>Any single day.</summary>
    private DateNode? Date(int i) => Once(Phrase.Date, i, static (reader, i) => reader.ReadDate(i));

    private DateNode? ReadDate(int i)
    {
        var best = SimpleDate(i);
        if (Any(Seen.Unit) || All(Seen.Weekday | Seen.Number | Seen.Away))
        {
            best = Longer(ByDuration(i), best);
            best = best is null ? null : ThenWeekday(best);
        }

        return best;
    }

    /// <summary>A day that rests on no other day.</summary>
    private DateNode? SimpleDate(int i)
    {
        var best = CalendarDate(i);
        if (Any(Seen.Weekday))
        {
            best = Longer(best, WeekdayDate(i));
            best = Any(Seen.Spelled | Seen.Number | Seen.Relative) ? Longer(best, NthWeekday(i)) : best;
        }

        if (Any(Seen.Holiday))
        {
            best = Longer(best, HolidayDate(i));
        }

        if (Any(Seen.SpecialDay | Seen.Unit))
        {
            best = Longer(best, SpecialDay(i));
        }

        if (Any(Seen.Unit))
        {
            best = Longer(best, DayBeside(i));
            best = Any(Seen.Relative | Seen.Number) ? Longer(best, DayOfRange(i)) : best;
        }

        if (All(Seen.Relative | Seen.Number))
        {
            best = Longer(best, RelativeDate(i));
        }

        if (Any(Seen.Number))
        {
            best = Longer(best, DayOfMonth(i));
        }

        return best is null ? null : Restated(best);
    }

    /// <summary>Month and day, with or without a year, in words or digits.</summary>
    private DateNode? CalendarDate(int i)
    {
        if (!Any(Seen.Number))
        {
            return null;
        }

        var numeric = Any(Seen.Separator | Seen.LongNumber) ? NumericDate(i) : null;
        return Any(Seen.Month) ? Longer(Longer(numeric, MonthThenDay(i)), DayThenMonth(i)) ?? DayOfNumberedMonth(i) : numeric ?? DayOfNumberedMonth(i);
    }

    /// <summary>"el 17 del 11".</summary>
    private DateNode? DayOfNumberedMonth(int i) =>
        Order.RelativeFollows && IsNumber(i) && IsNumber(i + 2) && Has(i + 1, Role.Of) && i > 0 && Has(i - 1, Role.The) && !Has(i - 1, Role.At)
        && tokens[i].Value is >= 1 and <= 31 && tokens[i + 2].Value is >= 1 and <= 12
            ? At(MonthDay(tokens[i + 2].Value, tokens[i].Value), i, i + 3)
            : null;

    /// <summary>"this 5/12", "next 6th of April", "last July 4th".</summary>
    private DateNode? RelativeDate(int i)
    {
        if (!RelativeAt(i, out var j, out var relative) || CalendarDate(j) is not { Form: DateForm.MonthDay } date)
        {
            return null;
        }

        if (relative == Relative.This)
        {
            ThisYear(date);
        }
        else
        {
            date.Past = date.Future = relative is Relative.Next or Relative.Upcoming ? date.Future : date.Past;
        }

        return At(date, i, date.Next);
    }

    // "tomorrow, 13/04/21": the date says which day is meant.
    private DateNode Restated(DateNode date)
    {
        var i = SkipSign(date.Next, ',');
        return i > date.Next && Has(date.First, Role.SpecialDay) && NumericDate(i) is { } restated ? At(restated, date.First, restated.Next) : date;
    }
}
