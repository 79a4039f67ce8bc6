using CoachBot.Language.Text;
using CoachBot.Training.Units;

namespace CoachBot.Language.Entities;

/// <summary>Numbers with what they count: loads, distances, durations, scores, sets and repetitions, paces.</summary>
internal static class Amounts
{
    public static Unit? Read(ref Cursor cursor)
    {
        if (SetsReps(ref cursor) is { } sets)
        {
            return sets;
        }

        if (cursor.Word(0) is "half" or "media" && Half(ref cursor) is { } half)
        {
            return half;
        }

        if (cursor.Word(0) == "half")
        {
            return null;
        }

        if (cursor.Word(0) is "hour" or "hora")
        {
            // "Hour and a half", "hora y media": the article left out.
            return AndAHalf(ref cursor, 1) is > 0 and var more ? cursor.Take(UnitKind.Duration, 1 + more) with { Number = 90, Measure = "hour" } : null;
        }

        if (Quarters(ref cursor) is { } quarters)
        {
            return quarters;
        }

        if (cursor.Number(0, out var length) is not { } number)
        {
            return null;
        }

        var article = cursor.Word(0) is "a" or "an" or "un" or "una" or "one" or "single" or "second" && cursor.Digits(0) is null;
        var high = Range(ref cursor, ref length);
        if (Score(ref cursor, number, length) is { } score)
        {
            return score;
        }

        if (Pace(ref cursor, number, length) is { } pace)
        {
            return pace;
        }

        if (cursor.Close(length) is "%" || cursor.Close(length) is "percent" || cursor.Close(length) == "per" && cursor.Close(length + 1) == "cent")
        {
            return cursor.Take(UnitKind.Percent, length + (cursor.Close(length) == "per" ? 2 : 1)) with { Number = number };
        }

        if (cursor.Close(length) == "and" && cursor.Touching(length - 1) && cursor.Named(length + 1, "unit") is "year" or "month" or "week" or "min")
        {
            // "10+ years": the sign reads as "and".
            length++;
        }

        if (article && cursor.Close(length) is "whole" or "full" or "good" or "solid" or "clear" or "spare" && cursor.Named(length + 1, "unit") is "hour" or "week" or "month" or "year")
        {
            // "A whole hour".
            length++;
        }

        var unit = cursor.Named(length, "unit");
        if (unit is not null && Measured(ref cursor, unit, number, high, length, article) is { } measured)
        {
            return measured;
        }

        if (article && cursor.Digits(0) is null && cursor.Word(0) is "a" or "an" or "un" or "una")
        {
            return cursor.Close(1) is "couple" or "few" ? cursor.Take(UnitKind.Number, length) with { Number = number } : null;
        }

        if (cursor.Digits(0) is not null && cursor.Touching(length - 1) && cursor.Close(length) is "st" or "nd" or "rd" or "th")
        {
            return cursor.Take(UnitKind.Ordinal, length + 1) with { Number = number };
        }

        return cursor.Take(UnitKind.Number, length) with { Number = number, High = high ?? double.NaN, Vague = high is not null };
    }

    /// <summary>"8-10", "8 to 10", "8 or 10": the second number, joined to the first.</summary>
    private static double? Range(ref Cursor cursor, ref int length)
    {
        var joint = cursor.Close(length) is "-" || (cursor.Close(length) is "to" or "or") && cursor.Digits(length - 1) is not null;
        if (joint && cursor.Digits(length + 1) is { } high && cursor.Close(length + 2) is not ("am" or "pm" or ":" or "/"))
        {
            length += 2;
            return high;
        }

        return null;
    }

    private static Unit? Score(ref Cursor cursor, double number, int length)
    {
        var over = cursor.Close(length) == "/" || cursor.Close(length) == "out" && cursor.Close(length + 1) == "of" || cursor.Close(length) is "of" or "de";
        if (!over)
        {
            return null;
        }

        var skip = cursor.Close(length) == "out" ? 2 : 1;
        return cursor.Number(length + skip, out var more) is 10 && number <= 10
            ? cursor.Take(UnitKind.Score, length + skip + more) with { Number = number }
            : null;
    }

    /// <summary>"6 min ks", "5:30/km", "8 minute miles", "5.30 per km".</summary>
    private static Unit? Pace(ref Cursor cursor, double number, int length)
    {
        var minutes = number;
        var next = length;
        if (cursor.Close(next) == ":" && cursor.Whole(next + 1) is { } seconds and < 60)
        {
            minutes += seconds / 60.0;
            next += 2;
            next += cursor.Named(next, "unit") == "min" ? 1 : 0;
        }
        else if (number == Math.Floor(number) && cursor.Number(next, out var width) is { } spoken and >= 10 and < 60 && cursor.Close(next + width) is "/" or "per" or "a" or "the" or "each" && cursor.Named(next + width + 1, "unit") is "km" or "mi")
        {
            // As it is dictated: "five thirty a k".
            minutes += spoken / 60.0;
            next += width;
        }
        else if (cursor.Named(next, "unit") == "min")
        {
            next++;
            if (cursor.Whole(next) is { } more and < 60)
            {
                minutes += more / 60.0;
                next += cursor.Named(next + 1, "unit") == "sec" ? 2 : 1;
            }
        }
        else if (cursor.Word(0).Contains('.', StringComparison.Ordinal))
        {
            minutes = Math.Floor(number) + Math.Round((number - Math.Floor(number)) * 100) / 60;
        }

        var per = cursor.Close(next) is "/" or "per" or "a" or "an" or "each" or "the";
        var at = per ? next + 1 : next;
        var measure = cursor.Named(at, "unit");
        var said = per ? next >= length : next > length;
        if (!said || measure is not ("km" or "mi") || minutes is < 2 or > 20 || !per && cursor.Close(at) is "km" && next == length)
        {
            return null;
        }

        var perKm = minutes * 60 / (measure == "km" ? 1 : Distance.FromMiles(1).Kilometres);
        return cursor.Take(UnitKind.Pace, at + 1) with { Number = perKm, Measure = measure };
    }

    private static Unit? Measured(ref Cursor cursor, string unit, double number, double? high, int length, bool article)
    {
        switch (unit)
        {
            case "kg":
                return cursor.Take(UnitKind.Load, length + 1) with { Number = number, Measure = "kg" };
            case "lb":
                return cursor.Take(UnitKind.Load, length + 1) with { Number = Load.FromPounds(number).Kilograms, Measure = "lb" };
            case "stone":
                var pounds = 14 * number;
                var more = cursor.Whole(length + 1) is { } rest and < 14 ? rest : 0;
                var extra = more > 0 ? cursor.Named(length + 2, "unit") == "lb" ? 2 : 1 : 0;
                return cursor.Touching(length - 1) && cursor.Close(length) == "st" && number is 1 or 21 or 31
                    ? null
                    : cursor.Take(UnitKind.Load, length + 1 + extra) with { Number = Load.FromPounds(pounds + more).Kilograms, Measure = "stone" };
            case "km":
                return cursor.Take(UnitKind.Distance, length + 1) with { Number = number * 1000, High = (high ?? double.NaN) * 1000, Measure = "km" };
            case "mi":
                return cursor.Take(UnitKind.Distance, length + 1) with { Number = Distance.FromMiles(number).Metres, Measure = "mi" };
            case "m" when cursor.Close(length) == "m" || number >= 50:
                return cursor.Take(UnitKind.Distance, length + 1) with { Number = number, Measure = "m" };
            case "min":
                return cursor.Take(UnitKind.Duration, length + 1) with { Number = number, High = high ?? double.NaN, Measure = "min" };
            case "hour":
                return Hours(ref cursor, number, length);
            case "sec" when !article:
                return cursor.Take(UnitKind.Duration, length + 1) with { Number = number / 60, Measure = "sec" };
            case "day" or "week" or "month" or "year" when article && !LengthLeads(ref cursor):
                // "twice a week", "50 km a week": how often, not how long.
                return null;
            case "day" or "week" or "month" or "year":
                var days = unit switch { "day" => 1, "week" => 7, "month" => 30, _ => 365 };
                return cursor.Take(UnitKind.Duration, length + 1) with { Number = number * days * 24 * 60, High = high is { } top ? top * days * 24 * 60 : double.NaN, Measure = unit };
            case "rep" or "set":
                return null;
            default:
                return null;
        }
    }

    /// <summary>"Been lifting a year": how long, unless something is counted before it, as in "3 hours training a week".</summary>
    private static bool Participle(ref Cursor cursor)
    {
        if (!cursor.Word(-1).EndsWith("ing", StringComparison.Ordinal) && cursor.Word(-1) != "been")
        {
            return false;
        }

        for (var back = 2; back <= 4; back++)
        {
            if (cursor.Word(-back) is { Length: > 0 } word && (char.IsAsciiDigit(word[0]) || word is "hours" or "days" or "times" or "sessions" or "runs" or "miles" or "once" or "twice" or "much" or "many" or "often"))
            {
                return false;
            }
        }

        return true;
    }

    private static bool LengthLeads(ref Cursor cursor) =>
        cursor.Word(0) is not ("a" or "an") || Participle(ref cursor) || cursor.Word(-1) is "" or "for" or "in" or "about" or "over" or "than" or "nearly" or "almost" or "around" or "last" or "past" or "within" or "spain" or "away" or "reminders" or "have" or "got"
        || cursor.Close(2) is "ago" or "away" or "off" or "out" or "or" or "later" or "back" or "now";

    /// <summary>How many words "and a half" takes at a place; 0 where it does not stand.</summary>
    private static int AndAHalf(ref Cursor cursor, int at) =>
        cursor.Close(at) == "and" && cursor.Close(at + 1) == "a" && cursor.Close(at + 2) == "half" ? 3 : cursor.Close(at) is "y" or "why" && cursor.Close(at + 1) == "media" ? 2 : 0;

    private static Unit Hours(ref Cursor cursor, double number, int length)
    {
        var minutes = number * 60;
        var taken = length + 1;
        if (cursor.Close(taken) == "and" && cursor.Close(taken + 1) == "a" && cursor.Close(taken + 2) == "quarter")
        {
            return cursor.Take(UnitKind.Duration, taken + 3) with { Number = minutes + 15, Measure = "hour" };
        }

        if (AndAHalf(ref cursor, taken) is > 0 and var more)
        {
            minutes += 30;
            taken += more;
        }
        else if (cursor.Whole(taken) is { } extra and < 60 && cursor.Named(taken + 1, "unit") == "min")
        {
            minutes += extra;
            taken += 2;
        }

        return cursor.Take(UnitKind.Duration, taken) with { Number = minutes, Measure = "hour" };
    }

    /// <summary>"three quarters of an hour", "quarter of an hour".</summary>
    private static Unit? Quarters(ref Cursor cursor)
    {
        var many = cursor.Close(1) is "quarters" && cursor.Number(0, out _) is 3;
        var at = many ? 2 : 1;
        return (many || cursor.Word(0) == "quarter") && cursor.Close(at) == "of" && cursor.Close(at + 1) is "an" && cursor.Named(at + 2, "unit") == "hour"
            ? cursor.Take(UnitKind.Duration, at + 3) with { Number = many ? 45 : 15, Measure = "min" }
            : null;
    }

    /// <summary>"half an hour", "half hour"; any other half is a race or a part.</summary>
    private static Unit? Half(ref Cursor cursor)
    {
        var skip = cursor.Close(1) is "an" or "a" ? 2 : 1;
        return cursor.Named(skip, "unit") == "hour" && (cursor.Word(0) == "half" || skip == 1) ? cursor.Take(UnitKind.Duration, skip + 1) with { Number = 30, Measure = "min" } : null;
    }

    /// <summary>"3x8", "3 x 8", "3 sets of 8", "8,8,6", "3x8,8,7", "3x8-10".</summary>
    private static Unit? SetsReps(ref Cursor cursor)
    {
        if (cursor.Number(0, out var length) is not { } sets || cursor.Word(0) is "a" or "an" || sets is < 1 or > 12 || sets != Math.Floor(sets))
        {
            return null;
        }

        var next = length;
        if (cursor.Named(next, "unit") == "set")
        {
            next++;
            if (cursor.Close(next) is "of" or "x" or "de" && cursor.Number(next + 1, out var more) is { } reps and <= 100 && cursor.Named(next + 1 + more, "unit") is not ("min" or "kg" or "km" or "mi" or "lb"))
            {
                return Done(ref cursor, (int)sets, (int)reps, next + 1 + more);
            }

            return null;
        }

        if (cursor.Close(next) is not ("x" or "by" or "of" or "times") || cursor.Close(next + 1) is "a" or "an" || cursor.Number(next + 1, out var width) is not { } each || each > 100 || each != Math.Floor(each))
        {
            return null;
        }

        var unit = cursor.Named(next + 1 + width, "unit");
        if (unit is "km" or "mi" or "m" or "week" or "day" or "sec" or "min" or "hour" or "kg" or "lb" || cursor.Close(next) == "of" && unit != "rep" && each == 10)
        {
            return null;
        }

        return cursor.Close(next) == "times" ? null : Done(ref cursor, (int)sets, (int)each, next + 1 + width);
    }

    private static Unit Done(ref Cursor cursor, int sets, int reps, int length)
    {
        var each = new List<int> { reps };
        while (each.Count < sets && cursor.Word(length) == "/" == false && Following(ref cursor, length) is { } another)
        {
            each.Add(another);
            length++;
        }

        if (cursor.Named(length, "unit") == "rep")
        {
            length++;
        }

        if (each.Count > 1 && each.Count < sets)
        {
            // Not one number per set: what follows the comma is something else.
            length -= each.Count - 1;
        }

        var all = each.Count == sets ? each.ToArray() : Enumerable.Repeat(reps, sets).ToArray();
        return cursor.Take(UnitKind.SetsReps, length) with { Number = sets, Reps = all };
    }

    private static int? Following(ref Cursor cursor, int ahead)
    {
        var i = cursor.At + ahead;
        return i < cursor.Tokens.Count && cursor.Tokens[i].Before == Boundary.Comma && cursor.Tokens[i].IsNumber
            && int.TryParse(cursor.Tokens[i].Word, out var number) && number <= 100 && cursor.Named(ahead + 1, "unit") is null or "rep" && cursor.Close(ahead + 1) is not ("left" or "in" or "rir" or "more" or "spare" or "reps" or "to") ? number : null;
    }
}
