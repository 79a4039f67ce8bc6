using NodaTime;

namespace CoachBot.Language.Entities;

/// <summary>
/// Days that are named by a feast, a month or the weeks until them: "good friday", "the weekend after easter", "first sunday of july",
/// "three weeks on sunday". A weekend is two days, and which of them is to be asked about.
/// </summary>
internal static class NamedDays
{
    private const string Weekend = "weekend";

    /// <summary>Days from Easter Sunday.</summary>
    private static readonly Dictionary<string, int> Movable = new(StringComparer.Ordinal)
    {
        ["shrove tuesday"] = -47, ["ash wednesday"] = -46, ["palm sunday"] = -7, ["maundy thursday"] = -3, ["good friday"] = -2, ["easter saturday"] = -1, ["holy saturday"] = -1, ["easter sunday"] = 0, ["easter day"] = 0, ["easter monday"] = 1,
        ["ascension day"] = 39, ["whit sunday"] = 49, ["pentecost"] = 49, ["whit monday"] = 50, ["corpus christi"] = 60,
    };

    private static readonly Dictionary<string, (int Month, int Day)> Fixed = new(StringComparer.Ordinal)
    {
        ["new years day"] = (1, 1), ["epiphany"] = (1, 6), ["halloween"] = (10, 31), ["christmas eve"] = (12, 24), ["christmas day"] = (12, 25), ["boxing day"] = (12, 26), ["new years eve"] = (12, 31),
    };

    /// <summary>The month, the weekday and which of them; -1 is the last.</summary>
    private static readonly Dictionary<string, (int Month, IsoDayOfWeek Day, int Which)> Counted = new(StringComparer.Ordinal)
    {
        ["thanksgiving"] = (11, IsoDayOfWeek.Thursday, 4), ["memorial day"] = (5, IsoDayOfWeek.Monday, -1), ["labor day"] = (9, IsoDayOfWeek.Monday, 1),
    };

    private const int MostWords = 3;

    public static Unit? Read(ref Cursor cursor) => Around(ref cursor) ?? Feast(ref cursor) ?? OfMonth(ref cursor) ?? WeeksOn(ref cursor) ?? InWeeks(ref cursor);

    private static Unit? Feast(ref Cursor cursor) => FeastAt(ref cursor, 0) is not { } feast ? null
        : feast.Until is { } until ? cursor.Take(UnitKind.Date, feast.Length) with { Date = feast.From, Until = until, Vague = true, Measure = Weekend }
        : cursor.Take(UnitKind.Date, feast.Length) with { Date = feast.From };

    /// <summary>"The weekend after easter", "saturday before palm sunday".</summary>
    private static Unit? Around(ref Cursor cursor)
    {
        var weekend = cursor.Word(0) is Weekend or "weekends";
        if (!weekend && cursor.Named(0, "day") is null || cursor.Close(1) is not ("after" or "before" or "following"))
        {
            return null;
        }

        var skip = cursor.Close(2) is "the" ? 3 : 2;
        if (FeastAt(ref cursor, skip) is not { } feast)
        {
            return null;
        }

        var day = weekend ? IsoDayOfWeek.Saturday : Enum.Parse<IsoDayOfWeek>(cursor.Named(0, "day")!, ignoreCase: true);
        var from = cursor.Close(1) == "before" ? feast.From.With(DateAdjusters.Previous(day)) : (feast.Until ?? feast.From).With(DateAdjusters.Next(day));
        var taken = cursor.Take(UnitKind.Date, skip + feast.Length) with { Date = from };
        return weekend ? taken with { Until = from.PlusDays(1), Vague = true, Measure = Weekend } : taken;
    }

    /// <summary>The coming one. Easter by itself is the weekend.</summary>
    private static (LocalDate From, LocalDate? Until, int Length)? FeastAt(ref Cursor cursor, int ahead)
    {
        for (var length = MostWords; length > 0; length--)
        {
            var words = new string[length];
            for (var i = 0; i < length; i++)
            {
                words[i] = ahead + i == 0 ? cursor.Word(0) : cursor.Close(ahead + i);
            }

            var name = string.Join(' ', words);
            if (Movable.TryGetValue(name, out var days))
            {
                return (Coming(cursor.Today, year => Easter(year).PlusDays(days)), null, length);
            }

            if (Fixed.TryGetValue(name, out var day))
            {
                return (Coming(cursor.Today, year => new LocalDate(year, day.Month, day.Day)), null, length);
            }

            if (Counted.TryGetValue(name, out var which))
            {
                return (Coming(cursor.Today, year => Which(year, which.Month, which.Day, which.Which)!.Value), null, length);
            }

            if (name is "easter weekend" or "easter")
            {
                var sunday = Coming(cursor.Today, Easter);
                return (sunday.PlusDays(-1), sunday, length);
            }
        }

        return null;
    }

    private static LocalDate Coming(LocalDate today, Func<int, LocalDate> inYear) => inYear(today.Year) is var date && date >= today ? date : inYear(today.Year + 1);

    /// <summary>"First weekend of july", "the last sunday in march".</summary>
    private static Unit? OfMonth(ref Cursor cursor)
    {
        var which = cursor.Word(0) switch
        {
            "last" or "final" or "ultimo" => -1,
            "primer" or "primero" => 1,
            "seconds" or "segundo" => 2,
            "tercer" or "tercero" => 3,
            "cuarto" => 4,
            _ => cursor.Named(0, "ordinal") is { } ordinal ? int.Parse(ordinal) : 0,
        };
        var at = 1;
        if (which == 0 && cursor.Whole(0) is { } digit and >= 1 and <= 5 && cursor.Close(1) is "st" or "nd" or "rd" or "th")
        {
            (which, at) = (digit, 2);
        }

        if (which is 0 or > 5)
        {
            return null;
        }

        var weekend = cursor.Close(at) is Weekend or "weekends";
        var name = weekend ? null : cursor.Named(at, "day");
        if (!weekend && name is null || cursor.Close(at + 1) is not ("of" or "in" or "de" or "del" or "en") || cursor.Named(at + 2, "month") is not { } month)
        {
            return null;
        }

        var day = weekend ? IsoDayOfWeek.Saturday : Enum.Parse<IsoDayOfWeek>(name!, ignoreCase: true);
        var said = cursor.Whole(at + 3) is { } year and >= 1990 and <= 2100 ? year : (int?)null;
        var today = cursor.Today;
        if ((said is { } sure ? Which(sure, int.Parse(month), day, which) : Enumerable.Range(today.Year, 2).Select(candidate => Which(candidate, int.Parse(month), day, which)).FirstOrDefault(date => date >= today)) is not { } found)
        {
            return null;
        }

        var taken = cursor.Take(UnitKind.Date, at + 3 + (said is null ? 0 : 1)) with { Date = found };
        return weekend ? taken with { Until = found.PlusDays(1), Vague = true, Measure = Weekend } : taken;
    }

    private static LocalDate? Which(int year, int month, IsoDayOfWeek day, int which)
    {
        var first = new LocalDate(year, month, 1).With(DateAdjusters.NextOrSame(day));
        return which < 0 ? new LocalDate(year, month, 1).With(DateAdjusters.EndOfMonth).With(DateAdjusters.PreviousOrSame(day))
            : first.PlusDays(7 * (which - 1)) is var date && date.Month == month ? date : null;
    }

    /// <summary>"Three weeks on sunday", "a fortnight saturday": as many weeks behind the coming one.</summary>
    private static Unit? WeeksOn(ref Cursor cursor)
    {
        if (cursor.Word(-1) is "for" or "last" or "past" or "of" || Weeks(ref cursor, 0) is not { } weeks)
        {
            return null;
        }

        var fortnight = cursor.Close(weeks.Length - 1) == "fortnight" || weeks.Length == 1;
        var at = weeks.Length;
        at += cursor.Close(at) is "on" or "from" or "come" or "this" ? 1 : fortnight ? 0 : MostWords + 1;
        at += cursor.Close(at) == "this" ? 1 : 0;
        return cursor.Named(at, "day") is { } day && Ends(ref cursor, at + 1)
            ? cursor.Take(UnitKind.Date, at + 1) with { Date = Calendar.On(cursor.Today, Enum.Parse<IsoDayOfWeek>(day, ignoreCase: true), null).PlusDays(7 * weeks.Count) }
            : null;
    }

    /// <summary>"Sunday in three weeks", "saturday fortnight".</summary>
    private static Unit? InWeeks(ref Cursor cursor)
    {
        if (cursor.Named(0, "day") is not { } day)
        {
            return null;
        }

        var skip = cursor.Close(1) == "in" ? 2 : cursor.Close(1) == "fortnight" ? 1 : 0;
        return skip > 0 && Weeks(ref cursor, skip) is { } weeks
            ? cursor.Take(UnitKind.Date, skip + weeks.Length) with { Date = Calendar.On(cursor.Today, Enum.Parse<IsoDayOfWeek>(day, ignoreCase: true), null).PlusDays(7 * weeks.Count) }
            : null;
    }

    private static bool Ends(ref Cursor cursor, int ahead) => cursor.Close(ahead) is not ("to" or "and" or "-" or "through");

    private static (int Count, int Length)? Weeks(ref Cursor cursor, int ahead)
    {
        string At(ref Cursor from, int i) => i == 0 ? from.Word(0) : from.Close(i);
        var article = At(ref cursor, ahead) is "a" or "one" ? 1 : 0;
        return At(ref cursor, ahead + article) == "fortnight" ? (2, article + 1)
            : cursor.Number(ahead, out var length) is { } count && double.IsInteger(count) && count is >= 1 and <= 30 && cursor.Close(ahead + length) is "week" or "weeks" ? ((int)count, length + 1)
            : null;
    }

    /// <summary>Of the Gregorian calendar, by the anonymous algorithm of 1876.</summary>
    private static LocalDate Easter(int year)
    {
        var (a, b, c) = (year % 19, year / 100, year % 100);
        var (d, e, f) = (b / 4, b % 4, (b + 8) / 25);
        var g = (b - f + 1) / 3;
        var h = (19 * a + b - d - g + 15) % 30;
        var (i, k) = (c / 4, c % 4);
        var l = (32 + 2 * e + 2 * i - h - k) % 7;
        var m = (a + 11 * h + 22 * l) / 451;
        var sum = h + l - 7 * m + 114;
        return new LocalDate(year, sum / 31, sum % 31 + 1);
    }
}
