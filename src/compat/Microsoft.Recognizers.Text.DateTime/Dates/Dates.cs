namespace Microsoft.Recognizers.Text.DateTime;

internal sealed partial class Reader
{
    /// <summary>Any single day.</summary>
    private DateNode? Date(int i) => Once(Phrase.Date, i, static (reader, i) => reader.ReadDate(i));

    private DateNode? ReadDate(int i)
    {
        var best = SimpleDate(i);
        return Longer(ByDuration(i), best) is { } date ? ThenWeekday(date) : null;
    }

    /// <summary>A day that rests on no other day.</summary>
    private DateNode? SimpleDate(int i)
    {
        var best = CalendarDate(i);
        best = Longer(best, WeekdayDate(i));
        best = Longer(best, HolidayDate(i));
        best = Longer(best, SpecialDay(i));
        best = Longer(best, NthWeekday(i));
        best = Longer(best, RelativeDate(i));
        best = Longer(best, DayOfMonth(i));
        return best is null ? null : Restated(best);
    }

    /// <summary>Month and day, with or without a year, in words or digits.</summary>
    private DateNode? CalendarDate(int i) => Longer(Longer(NumericDate(i), MonthThenDay(i)), DayThenMonth(i) ?? DayOfNumberedMonth(i));

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
