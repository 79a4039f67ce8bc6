using NodaTime;

namespace CoachBot.Language.Entities;

/// <summary>Days and dates as runners write them: "26/4", "17th may", "next fri", "in 12 weeks", "the 3rd".</summary>
internal static class Calendar
{
    /// <summary>The measure of a date of which only the month was said.</summary>
    public const string InMonth = "inMonth";

    /// <summary>The measure of a date of which only the day of the month was said.</summary>
    public const string OfMonth = "ofMonth";

    public static Unit? Read(ref Cursor cursor) =>
        NamedDays.Read(ref cursor) ?? Numeric(ref cursor) ?? DaysOfMonth(ref cursor) ?? DayThenMonth(ref cursor) ?? MonthThenDay(ref cursor) ?? Weekday(ref cursor) ?? RelativeDays.Relative(ref cursor) ?? RelativeDays.Counted(ref cursor) ?? OfThisMonth(ref cursor);

    /// <summary>A day and month without a year: the next one; a year in two digits is in this century.</summary>
    public static LocalDate? Nearest(LocalDate today, int? year, int month, int day)
    {
        if (month is < 1 or > 12 || day < 1)
        {
            return null;
        }

        if (year is { } said)
        {
            said = said < 100 ? 2000 + said : said;
            return said is < 1900 or > 2200 || day > CalendarSystem.Iso.GetDaysInMonth(said, month) ? null : new LocalDate(said, month, day);
        }

        for (var candidate = today.Year; candidate <= today.Year + 8; candidate++)
        {
            if (day <= CalendarSystem.Iso.GetDaysInMonth(candidate, month) && new LocalDate(candidate, month, day) is var date && date >= today)
            {
                return date;
            }
        }

        return null;
    }

    /// <summary>The coming day of that name, today included; with a week said, in that Monday-based week.</summary>
    public static LocalDate On(LocalDate today, IsoDayOfWeek day, int? week)
    {
        var monday = today.PlusDays(1 - (int)today.DayOfWeek);
        return week is { } offset
            ? monday.PlusDays(7 * offset + (int)day - 1)
            : today.PlusDays(((int)day - (int)today.DayOfWeek + 7) % 7);
    }

    private static Unit? Numeric(ref Cursor cursor)
    {
        if (cursor.Whole(0) is not { } first || cursor.Close(1) is not ("/" or "-") || cursor.Whole(2) is not { } second || !cursor.Touching(0) || !cursor.Touching(1))
        {
            return null;
        }

        var sign = cursor.Close(1);
        int? third = cursor.Close(3) == sign && cursor.Whole(4) is { } last && cursor.Touching(2) ? last : null;
        if (cursor.Word(0).Length == 4 && third is { } isoDay)
        {
            return Nearest(cursor.Today, first, second, isoDay) is { } iso ? cursor.Take(UnitKind.Date, 5) with { Date = iso } : null;
        }

        if (sign == "-" && third is null || third is null && IsScore(ref cursor, first, second))
        {
            return null;
        }

        var dayFirst = DayFirst(cursor.Context.Locale);
        var (day, month) = second > 12 || dayFirst == false && first <= 12 ? (second, first) : (first, second);
        return Nearest(cursor.Today, third, month, day) is { } date
            ? cursor.Take(UnitKind.Date, third is null ? 3 : 5) with { Date = date, EitherOrder = dayFirst is null && first <= 12 && second <= 12 && first != second }
            : null;
    }

    /// <summary>"6/10" is a score unless something around it speaks of a date.</summary>
    private static bool IsScore(ref Cursor cursor, int first, int second) =>
        second == 10 && first <= 10 && cursor.Word(-1) is not ("on" or "is" or "race" or "date" or "by" or "from" or "until" or "till" or "to" or "for" or "marathon" or "half" or "10k")
        || cursor.Named(3, "unit") is not null && cursor.Close(3) is not ("k" or "st");

    /// <summary>Null when the locale is unknown.</summary>
    private static bool? DayFirst(string? locale) => locale switch
    {
        null or "" => null,
        "en-US" or "en-us" or "en_US" or "en-PH" or "en-BZ" or "fil-PH" => false,
        _ => true,
    };

    private static Unit? DayThenMonth(ref Cursor cursor)
    {
        if (cursor.Whole(0) is not { } day || day is < 1 or > 31)
        {
            return NamedDay(ref cursor);
        }

        return WithMonth(ref cursor, day, 1);
    }

    /// <summary>"9-15 march", "3rd to 17th august": from one day to another of a month.</summary>
    private static Unit? DaysOfMonth(ref Cursor cursor)
    {
        if (cursor.Whole(0) is not { } first || first is < 1 or > 31)
        {
            return null;
        }

        var length = cursor.Close(1) is "st" or "nd" or "rd" or "th" ? 2 : 1;
        if (cursor.Close(length) is not ("-" or "to" or "until" or "till" or "through" or "al") || cursor.Whole(length + 1) is not { } last || last <= first || last > 31)
        {
            return null;
        }

        length += cursor.Close(length + 2) is "st" or "nd" or "rd" or "th" ? 3 : 2;
        length += cursor.Close(length) is "of" or "de" ? 1 : 0;
        return cursor.Named(length, "month") is { } month && Nearest(cursor.Today, null, int.Parse(month), first) is { } from && Nearest(from, null, int.Parse(month), last) is { } until
            ? cursor.Take(UnitKind.Date, length + 1) with { Date = from, Until = until, Measure = "days" }
            : null;
    }

    /// <summary>"first of may", "twenty first of june".</summary>
    private static Unit? NamedDay(ref Cursor cursor) =>
        Ordinal(ref cursor, 0, out var length) is { } day && cursor.Close(length) == "of" ? WithMonth(ref cursor, day, length) : null;

    /// <summary>A day of a month in words; null where none stands.</summary>
    /// <param name="length">How many tokens it takes.</param>
    private static int? Ordinal(ref Cursor cursor, int ahead, out int length)
    {
        length = 1;
        if (cursor.Named(ahead, "ordinal") is { } plain)
        {
            return int.Parse(plain);
        }

        length = 2;
        return cursor.Named(ahead, "number") is "20" or "30" && cursor.Named(ahead + 1, "ordinal") is { } more && int.Parse(more) is < 10 and var ones
            ? int.Parse(cursor.Named(ahead, "number")!) + ones is <= 31 and var day ? day : null
            : null;
    }

    private static Unit? WithMonth(ref Cursor cursor, int day, int length)
    {
        if (cursor.Close(length) is "st" or "nd" or "rd" or "th")
        {
            length++;
        }

        if (cursor.Close(length) is "of" or "de")
        {
            length++;
        }

        if (cursor.Named(length, "month") is not { } month)
        {
            return null;
        }

        var (year, taken) = Year(ref cursor, length + 1);
        return Nearest(cursor.Today, year, int.Parse(month), day) is { } date ? cursor.Take(UnitKind.Date, length + 1 + taken) with { Date = date } : null;
    }

    /// <summary>"2027", "of 2027", "next year", behind a month.</summary>
    private static (int? Year, int Taken) Year(ref Cursor cursor, int ahead) =>
        cursor.Close(ahead) is "of" or "de" or "del" && Year(ref cursor, ahead + 1) is { Year: { } told, Taken: 1 } ? (told, 2)
            : cursor.At + ahead < cursor.Tokens.Count && cursor.Word(ahead) is { Length: 4 } word && int.TryParse(word, out var year) && year is >= 1990 and <= 2100
            ? (year, 1)
            : cursor.Close(ahead) == "next" && cursor.Close(ahead + 1) == "year" ? (cursor.Today.Year + 1, 2)
            : cursor.Close(ahead) == "this" && cursor.Close(ahead + 1) == "year" ? (cursor.Today.Year, 2) : (null, 0);

    private static Unit? MonthThenDay(ref Cursor cursor)
    {
        if (cursor.Named(0, "month") is not { } named)
        {
            return null;
        }

        var month = int.Parse(named);
        var skip = cursor.Close(1) == "the" ? 2 : 1;
        if (cursor.Whole(skip) is { } day and >= 1 and <= 31 && cursor.Close(skip + 1) is not (":" or "am" or "pm" or "x" or "/") && cursor.Named(skip + 1, "unit") is null or "stone")
        {
            var length = skip + 1 + (cursor.Close(skip + 1) is "st" or "nd" or "rd" or "th" ? 1 : 0);
            var (year, taken) = Year(ref cursor, length);
            return Nearest(cursor.Today, year, month, day) is { } date ? cursor.Take(UnitKind.Date, length + taken) with { Date = date } : null;
        }

        if (Ordinal(ref cursor, skip, out var words) is { } spoken)
        {
            // As it is dictated: "june fourteenth".
            var (year, taken) = Year(ref cursor, skip + words);
            return Nearest(cursor.Today, year, month, spoken) is { } date ? cursor.Take(UnitKind.Date, skip + words + taken) with { Date = date } : null;
        }

        var verbs = cursor.Word(0) is "may" or "march" or "mar" or "dec" or "sep";
        var led = cursor.Word(-1) is "in" or "by" or "mid" or "early" or "late" or "of" or "until" or "till" or "this" or "next" or "for" or "since" or "a" or "the";
        if (verbs && !led)
        {
            return null;
        }

        // Only a month: which day of it is to be asked about.
        var (sure, more) = Year(ref cursor, 1);
        return Nearest(cursor.Today, sure, month, cursor.Word(-1) is "early" ? 5 : cursor.Word(-1) is "late" || cursor.Word(-2) == "end" ? 25 : 15) is { } middle
            ? cursor.Take(UnitKind.Date, 1 + more) with { Date = middle, Vague = true, Measure = InMonth }
            : null;
    }

    private static Unit? Weekday(ref Cursor cursor)
    {
        var modifier = cursor.Word(0) is "next" or "this" or "last" or "coming" or "past" or "every" or "each" ? 1 : 0;
        if (modifier == 1 && cursor.Word(0) == "this" && cursor.Close(1) == "coming")
        {
            modifier = 2;
        }

        if (cursor.Named(modifier, "day") is not { } named || modifier == 0 && NotADay(ref cursor))
        {
            return null;
        }

        var day = Enum.Parse<IsoDayOfWeek>(named, ignoreCase: true);
        int? week = modifier == 0 ? null : cursor.Word(0) switch { "next" => 1, "last" or "past" => -1, "this" when modifier == 1 => 0, _ => null };
        var length = modifier + 1;
        if (cursor.Close(length) == "week" && cursor.Close(length + 1) is not ("of" or "long") && modifier == 0 || cursor.Close(length) is "after" && cursor.Close(length + 1) == "next")
        {
            length += cursor.Close(length) == "week" ? 1 : 2;
            return cursor.Take(UnitKind.Day, length) with { Day = day, Week = null, Date = On(cursor.Today, day, null).PlusDays(7) };
        }

        if (cursor.Close(length) == "next" && cursor.Close(length + 1) == "week" || cursor.Close(length) == "of" && cursor.Close(length + 1) == "next" && cursor.Close(length + 2) == "week")
        {
            week = 1;
            length += cursor.Close(length) == "of" ? 3 : 2;
        }
        else if (cursor.Close(length) == "this" && cursor.Close(length + 1) == "week")
        {
            week = 0;
            length += 2;
        }
        else if (cursor.Close(length) == "last" && cursor.Close(length + 1) == "week")
        {
            week = -1;
            length += 2;
        }
        else if (cursor.Close(length) == "next" && cursor.Close(length + 1).Length == 0)
        {
            week = 1;
            length++;
        }

        // "Sunday 26 April", "Sun the 26th": the date says it all.
        var ahead = cursor;
        ahead.Take(UnitKind.Word, length);
        var skip = ahead.Word(0) == "the" ? 1 : 0;
        if (!ahead.AtEnd && (ahead.Word(0).Length > 0 && char.IsAsciiDigit(ahead.Word(0)[0]) || skip == 1 || ahead.Named(0, "month") is not null))
        {
            if (skip == 1)
            {
                ahead.Take(UnitKind.Word, 1);
            }

            var date = ahead.AtEnd ? null : Numeric(ref ahead) ?? DayThenMonth(ref ahead) ?? MonthThenDay(ref ahead) ?? OfThisMonth(ref ahead);
            if (date is { Vague: false })
            {
                return cursor.Take(UnitKind.Date, ahead.At - cursor.At) with { Date = date.Date, EitherOrder = date.EitherOrder };
            }
        }

        return cursor.Take(UnitKind.Day, length) with { Day = day, Week = week, Date = week is null ? null : On(cursor.Today, day, week) };
    }

    /// <summary>"I sat down", "in the sun", "wed my wife": words that only look like days.</summary>
    private static bool NotADay(ref Cursor cursor) => cursor.Word(0) switch
    {
        "sat" => cursor.Word(-1) is "i" or "we" or "have" or "he" or "she" or "they" or "just" && cursor.Close(1) is "down" or "at" or "in" or "on" or "all" or "there",
        "sun" or "suns" => cursor.Word(-1) is "the" or "hot" || cursor.Close(1) is "cream" or "is" && cursor.Close(2) is "out" or "shining",
        "th" or "tu" => !(cursor.Named(-1, "day") is not null || cursor.Named(1, "day") is not null),
        _ => false,
    };

    /// <summary>"on the 17th".</summary>
    private static Unit? OfThisMonth(ref Cursor cursor)
    {
        if (cursor.Whole(0) is not { } day || day is < 1 or > 31 || cursor.Close(1) is not ("st" or "nd" or "rd" or "th") || !cursor.Touching(0)
            || cursor.Close(2) is "time" or "set" or "sets" or "session" or "marathon" or "half" or "race" or "week" or "day" or "run" or "birthday" or "rep" or "year")
        {
            return null;
        }

        var month = new LocalDate(cursor.Today.Year, cursor.Today.Month, 1);
        for (var i = 0; i < 3; i++, month = month.PlusMonths(1))
        {
            if (day <= CalendarSystem.Iso.GetDaysInMonth(month.Year, month.Month) && month.PlusDays(day - 1) >= cursor.Today)
            {
                return cursor.Take(UnitKind.Date, 2) with { Date = month.PlusDays(day - 1), Measure = OfMonth };
            }
        }

        return null;
    }
}
