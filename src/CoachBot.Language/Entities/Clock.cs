using NodaTime;

namespace CoachBot.Language.Entities;

/// <summary>Times of day as runners write them: "6:30am", "18.00", "half six", "6ish", "after work".</summary>
internal static class Clock
{
    /// <summary>What an unnumbered time stands for, until the runner says otherwise.</summary>
    private static readonly Dictionary<string, LocalTime> Named = new(StringComparer.Ordinal)
    {
        ["noon"] = new(12, 0), ["midday"] = new(12, 0), ["midnight"] = new(0, 0), ["lunchtime"] = new(12, 0), ["lunch"] = new(12, 0),
        ["morning"] = new(8, 0), ["mornings"] = new(8, 0), ["afternoon"] = new(14, 0), ["afternoons"] = new(14, 0),
        ["evening"] = new(18, 0), ["evenings"] = new(18, 0), ["night"] = new(20, 0), ["nights"] = new(20, 0),
        ["breakfast"] = new(7, 30), ["dinner"] = new(19, 0), ["teatime"] = new(17, 0), ["noontime"] = new(12, 0), ["dawn"] = new(6, 0),
    };

    public static Unit? Read(ref Cursor cursor) => InSpanish(ref cursor) ?? Fraction(ref cursor) ?? Digital(ref cursor) ?? InWords(ref cursor) ?? PartOfDay(ref cursor);

    /// <summary>Whether the words before say that a clock time follows.</summary>
    private static bool Awaited(ref Cursor cursor) =>
        cursor.Word(-1) is "at" or "@" or "by" or "till" or "til" or "until" or "around" or "about" or "before" or "after" or "from" or "for" or "past" or "time"
        && !(cursor.Word(-1) is "for" or "about" or "before" or "after" or "from" or "by" or "until" or "till" && !TimeTalk(ref cursor));

    /// <summary>"before 7", "until 8": only a time when no other thing is counted after it.</summary>
    private static bool TimeTalk(ref Cursor cursor) => cursor.Named(1, "unit") is null && cursor.Close(1) is "" or "on" or "in" or "and" or "every" or "please" or "or" or "each" or "tomorrow" or "today" or "weekdays";

    private static Unit? Digital(ref Cursor cursor)
    {
        if (cursor.Digits(0) is not { } number)
        {
            return null;
        }

        var hour = (int)Math.Floor(number);
        var minute = 0;
        var length = 1;
        var exact = false;
        if (cursor.Close(1) == ":" && cursor.Whole(2) is { } minutes and < 60 && cursor.Word(2).Length == 2)
        {
            (minute, length, exact) = (minutes, 3, true);
        }
        else if (number != hour && cursor.Word(0).IndexOf('.', StringComparison.Ordinal) is > 0 and var dot && cursor.Word(0).Length - dot == 3)
        {
            minute = (int)Math.Round((number - hour) * 100);
            if (minute >= 60 || HalfOfDay(ref cursor, 1, out _) is null && !(cursor.Word(-1) is "at" or "by" or "@" && cursor.Named(1, "unit") is null))
            {
                return null;
            }
        }
        else if (number != hour)
        {
            return null;
        }
        else if (cursor.Close(1) == "h" && cursor.Touching(0))
        {
            length = 2;
            exact = true;
            if (cursor.Whole(2) is { } after and < 60 && cursor.Touching(1))
            {
                (minute, length) = (after, 3);
            }
        }
        else if (cursor.Word(0).Length == 4 && hour % 100 < 60 && hour < 2400 && (cursor.Named(1, "unit") == "hour" || cursor.Word(-1) is "at" or "@"))
        {
            (minute, hour, exact) = (hour % 100, hour / 100, true);
            length = cursor.Named(1, "unit") == "hour" ? 2 : 1;
        }

        if (hour > 24)
        {
            return null;
        }

        if (HalfOfDay(ref cursor, length, out var taken) is { } afternoon && hour is >= 1 and <= 12)
        {
            return At(ref cursor, length + taken, afternoon ? hour % 12 + 12 : hour % 12, minute, false);
        }

        if (cursor.Close(length) is "oclock" || cursor.Close(length) == "ish" && (exact || hour <= 12 || Awaited(ref cursor)))
        {
            return At(ref cursor, length + 1, Likely(hour), minute, hour is >= 1 and <= 12);
        }

        if (exact && hour < 24)
        {
            return cursor.Close(length) is "/" or "per" || cursor.Named(length, "unit") is "km" or "mi"
                ? null
                : At(ref cursor, length, cursor.Word(0)[0] == '0' || cursor.Close(1) == "h" ? hour : Likely(hour), minute, hour is >= 1 and <= 12 && cursor.Word(0)[0] != '0');
        }

        return Awaited(ref cursor) && hour is >= 1 and <= 23 && cursor.Named(length, "unit") is null
            && cursor.Close(length) is not ("/" or "-" or "%" or "x" or "out" or "of" or "st" or "nd" or "rd" or "th" or "sets" or "reps" or "percent")
            && cursor.Named(length, "month") is null && cursor.Named(length, "runKind") is null && !(cursor.Word(-1) == "@" && hour > 12)
            ? At(ref cursor, length, Likely(hour), minute, hour <= 12)
            : null;
    }

    /// <summary>Without am or pm, one to four is the afternoon: nobody is reminded in the small hours.</summary>
    private static int Likely(int hour) => hour is >= 1 and <= 4 ? hour + 12 : hour % 24;

    /// <summary>False: am. True: pm. Null: neither is said.</summary>
    private static bool? HalfOfDay(ref Cursor cursor, int ahead, out int taken)
    {
        taken = 1;
        switch (cursor.Close(ahead))
        {
            case "am":
                return false;
            case "pm":
                return true;
            case "a" or "p" when cursor.At + ahead + 1 < cursor.Tokens.Count && cursor.Tokens[cursor.At + ahead + 1] is { Word: "m" } next && next.Start == cursor.Tokens[cursor.At + ahead].End + 1:
                taken = 2;
                return cursor.Close(ahead) == "p";
            case "in" when cursor.Close(ahead + 1) == "the" && cursor.Close(ahead + 2) is "morning" or "evening" or "afternoon":
                taken = 3;
                return cursor.Close(ahead + 2) != "morning";
            case "at" when cursor.Close(ahead + 1) == "night":
                taken = 2;
                return true;
            default:
                return null;
        }
    }

    /// <summary>"half six", "half past six", "quarter to 7", "ten past six".</summary>
    private static Unit? Fraction(ref Cursor cursor)
    {
        var (minute, length) = cursor.Word(0) switch
        {
            "half" when cursor.Close(1) == "past" => (30, 2),
            "half" => (30, 1),
            "quarter" when cursor.Close(1) == "past" => (15, 2),
            "quarter" when cursor.Close(1) == "to" => (-15, 2),
            _ when cursor.Number(0, out var width) is { } number and <= 25 && cursor.Close(width) is "past" && cursor.Number(width + 1, out _) is >= 1 and <= 12 => ((int)number, width + 1),
            _ when cursor.Number(0, out var width) is 5 or 10 or 20 && cursor.Close(width) is "to" && Awaited(ref cursor) && cursor.Named(width + 1, "number") is not null => (-(int)cursor.Number(0, out width)!.Value, width + 1),
            _ => (0, 0),
        };
        if (length == 0 || cursor.Word(0) == "half" && cursor.Close(1) is "a" or "an" || cursor.Number(length, out var taken) is not { } hour
            || hour is < 1 or > 12 || hour != Math.Floor(hour) || cursor.Named(length + taken, "unit") is not null || cursor.Named(length + taken, "month") is not null)
        {
            return null;
        }

        var at = (int)hour + (minute < 0 ? -1 : 0);
        length += taken;
        minute = minute < 0 ? 60 + minute : minute;
        if (HalfOfDay(ref cursor, length, out var said) is { } afternoon)
        {
            return At(ref cursor, length + said, at % 12 + (afternoon ? 12 : 0), minute, false);
        }

        var ish = cursor.Close(length) == "ish" ? 1 : 0;
        return At(ref cursor, length + ish, Likely(at), minute, true);
    }

    /// <summary>"(A) las siete y media", "las 8 menos cuarto", "la una de la tarde".</summary>
    private static Unit? InSpanish(ref Cursor cursor)
    {
        if (cursor.Word(0) is not ("las" or "la") || cursor.Number(1, out var width) is not { } hour || hour is < 1 or > 23 || hour != Math.Floor(hour) || cursor.Word(0) == "la" && hour != 1)
        {
            return null;
        }

        var length = 1 + width;
        var minute = 0;
        if (cursor.Close(length) == ":" && cursor.Whole(length + 1) is { } digits and < 60)
        {
            (minute, length) = (digits, length + 2);
        }
        else if (cursor.Close(length) is "y" or "why" or "menos")
        {
            var past = cursor.Close(length) != "menos";
            var taken = 1;
            var more = cursor.Close(length + 1) switch { "media" => 30, "cuarto" => 15, _ => cursor.Number(length + 1, out taken) is { } said and < 60 ? (int)said : 0 };
            minute = past ? more : -more;
            length += more > 0 ? 1 + taken : 0;
        }

        var at = (int)hour + (minute < 0 ? -1 : 0);
        minute = (minute + 60) % 60;
        if (cursor.Close(length) == "de" && cursor.Close(length + 1) == "la" && cursor.Close(length + 2) is "tomorrow" or "tarde" or "noche" && at <= 12)
        {
            return At(ref cursor, length + 3, at % 12 + (cursor.Close(length + 2) == "tomorrow" ? 0 : 12), minute, false);
        }

        return cursor.Named(length, "unit") is null && cursor.Close(length) is not ("/" or "-") ? At(ref cursor, length, Likely(at), minute, at <= 12) : null;
    }

    /// <summary>"six am", "seven thirty", "at seven".</summary>
    private static Unit? InWords(ref Cursor cursor)
    {
        if (cursor.Named(0, "number") is null || cursor.Number(0, out var length) is not { } number || number is < 1 or > 12 || cursor.Word(0) is "couple" or "single" or "dozen")
        {
            return null;
        }

        var minute = 0;
        if (cursor.Named(length, "number") is "15" or "30" or "45" && (Awaited(ref cursor) || HalfOfDay(ref cursor, length + 1, out _) is not null))
        {
            minute = (int)cursor.Number(length, out var more)!.Value;
            length += more;
        }

        if (HalfOfDay(ref cursor, length, out var taken) is { } afternoon)
        {
            return At(ref cursor, length + taken, (int)number % 12 + (afternoon ? 12 : 0), minute, false);
        }

        var ish = cursor.Close(length) is "oclock" or "ish" ? 1 : 0;
        return ish == 1 || minute > 0 || cursor.Word(-1) is "at" && TimeTalk(ref cursor)
            ? At(ref cursor, length + ish, Likely((int)number), minute, true)
            : null;
    }

    private static Unit? PartOfDay(ref Cursor cursor)
    {
        if (cursor.Word(0) is "after" or "before" && cursor.Close(1) is "work" or "school" or "office" || cursor.Word(0) is "after" or "before" && cursor.Close(1) == "the" && cursor.Close(2) is "office" or "kids" or "school")
        {
            var hour = cursor.Word(0) == "after" ? 18 : 7;
            return cursor.Take(UnitKind.TimeOfDay, cursor.Close(1) == "the" ? 3 : 2) with { Time = new LocalTime(hour, 0), Vague = true };
        }

        if (cursor.Word(0) == "first" && cursor.Close(1) == "thing")
        {
            return cursor.Take(UnitKind.TimeOfDay, 2) with { Time = new LocalTime(7, 0), Vague = true };
        }

        if (!Named.TryGetValue(cursor.Word(0), out var time) || cursor.Close(1) is "run" or "runs")
        {
            return null;
        }

        var sharp = cursor.Word(0) is "noon" or "midday" or "midnight";
        return cursor.Take(sharp ? UnitKind.Time : UnitKind.TimeOfDay, 1) with { Time = time, Vague = !sharp };
    }

    private static Unit At(ref Cursor cursor, int length, int hour, int minute, bool vague) =>
        cursor.Take(UnitKind.Time, length) with { Time = new LocalTime(hour % 24, minute), Vague = vague };
}
