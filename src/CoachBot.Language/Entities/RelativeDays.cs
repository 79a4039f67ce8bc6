using NodaTime;

namespace CoachBot.Language.Entities;

/// <summary>Days counted from today: "tomorrow", "next week", "in 12 weeks", "3 days ago".</summary>
internal static class RelativeDays
{
    public static Unit? Relative(ref Cursor cursor)
    {
        var today = cursor.Today;
        switch (cursor.Word(0))
        {
            case "today":
                return cursor.Take(UnitKind.Date, 1) with { Date = today };
            case "tonight":
                return cursor.Take(UnitKind.Date, 1) with { Date = today, Measure = "tonight" };
            case "tomorrow":
                return cursor.Take(UnitKind.Date, 1) with { Date = today.PlusDays(1) };
            case "yesterday":
                return cursor.Take(UnitKind.Date, 1) with { Date = today.PlusDays(-1) };
            case "day" when cursor.Close(1) == "after" && cursor.Close(2) == "tomorrow":
                return cursor.Take(UnitKind.Date, 3) with { Date = today.PlusDays(2) };
            case "day" when cursor.Close(1) == "before" && cursor.Close(2) == "yesterday":
                return cursor.Take(UnitKind.Date, 3) with { Date = today.PlusDays(-2) };
            case "next" or "this" or "last" or "coming" when cursor.Close(1) is "week" or "weekend" or "month" or "fortnight" or "weeks" or "months":
                return Stretch(ref cursor, cursor.Word(0) switch { "next" => 1, "last" => -1, _ => 0 }, cursor.Close(1).TrimEnd('s'), 2);
            case "weekend":
                return Stretch(ref cursor, 0, "weekend", 1);
            default:
                return null;
        }
    }

    private static Unit Stretch(ref Cursor cursor, int offset, string what, int length)
    {
        var monday = cursor.Today.PlusDays(1 - (int)cursor.Today.DayOfWeek + 7 * offset);
        var month = new LocalDate(cursor.Today.Year, cursor.Today.Month, 1).PlusMonths(offset);
        var (first, last) = what switch
        {
            "weekend" => (monday.PlusDays(5), monday.PlusDays(6)),
            "month" => (month, month.PlusMonths(1).PlusDays(-1)),
            "fortnight" => (monday, monday.PlusDays(13)),
            _ => (monday, monday.PlusDays(6)),
        };
        return cursor.Take(UnitKind.Date, length) with { Date = first, Until = last, Vague = true, Measure = what };
    }

    /// <summary>"in 12 weeks", "3 days ago", "12 weeks out", "a fortnight away", "in 3 weeks time".</summary>
    public static Unit? Counted(ref Cursor cursor)
    {
        var skip = cursor.Word(0) is "in" or "within" ? 1 : 0;
        if (skip == 1 && cursor.Close(1) is "about" or "around" or "like")
        {
            skip = 2;
        }

        var fortnight = cursor.Close(skip) == "fortnight" || (cursor.Close(skip) is "a" or "one") && cursor.Close(skip + 1) == "fortnight";
        double count;
        int length;
        string unit;
        if (fortnight)
        {
            (count, unit, length) = (2, "week", skip + (cursor.Close(skip) == "fortnight" ? 1 : 2));
        }
        else if ((skip > 0 || cursor.Word(0).Length > 0) && cursor.Number(skip, out var width) is { } number && cursor.Named(skip + width, "unit") is { } named && (named is "day" or "week" or "month" or "year"))
        {
            (count, unit, length) = (number, named, skip + width + 1);
        }
        else
        {
            return null;
        }

        var tail = cursor.Close(length) switch
        {
            "ago" or "back" or "away" or "out" or "time" => 1,
            "from" when cursor.Close(length + 1) is "now" or "today" => 2,
            "from" when cursor.Close(length + 1) is "tomorrow" => 2,
            "to" when cursor.Close(length + 1) == "go" => 2,
            "till" or "til" or "until" => 0,
            _ => 0,
        };
        var past = cursor.Close(length) is "ago" or "back";
        if (skip == 0 && tail == 0 || skip > 0 && past)
        {
            return null;
        }

        var days = (int)Math.Round(count * unit switch { "day" => 1, "week" => 7, "month" => 30.44, _ => 365.25 }) * (past ? -1 : 1);
        var from = cursor.Close(length + 1) == "tomorrow" ? cursor.Today.PlusDays(1) : cursor.Today;
        return days is > 4000 or < -40000
            ? null
            : cursor.Take(UnitKind.Date, length + tail) with { Date = unit == "month" ? from.PlusMonths(past ? -(int)count : (int)count) : from.PlusDays(days), Vague = unit != "day", Measure = unit };
    }
}
