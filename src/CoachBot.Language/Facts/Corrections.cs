using CoachBot.Language.Entities;
using CoachBot.Language.Text;
using NodaTime;

namespace CoachBot.Language.Facts;

/// <summary>"45 mins, actually 30", "friday, no wait, saturday": what is taken back is taken out.</summary>
internal static class Corrections
{
    public static List<Unit> Apply(List<Unit> units)
    {
        for (var i = 1; i < units.Count; i++)
        {
            if (IsMarker(units, i, out var after) && Following(units, after) is >= 0 and var next && !IsAdded(units, next) && Preceding(units, i, units[next]) is >= 0 and var last)
            {
                // What is right stands where the wrong thing stood, as if nothing else had been said.
                units[last] = Right(units[last], units[next]) with { Before = units[last].Before, Dashed = units[last].Dashed };
                units.RemoveRange(i, next - i + 1);
                i--;
            }
        }

        return units;
    }

    /// <summary>A bare number is of the kind that it corrects, a year is that day's, and "the 18th" is in the same month.</summary>
    private static Unit Right(Unit wrong, Unit right)
    {
        if (wrong is { Kind: UnitKind.Date, Date: { } date })
        {
            return IsYear(right) && Calendar.Nearest(date, (int)right.Number, date.Month, date.Day) is { } inYear ? wrong with { Date = inYear }
                : right is { Measure: Calendar.OfMonth, Date.Day: var day } && Calendar.Nearest(date, date.Year, date.Month, day) is { } inMonth ? wrong with { Date = inMonth }
                : right;
        }

        if (wrong is { Kind: UnitKind.Time, Time: { } time } && IsHour(right))
        {
            // "7pm, no, 8": of the same half of the day. "19:00, no, 20" says which.
            var hour = (int)right.Number;
            return wrong with { Time = new LocalTime(hour > 12 ? hour : (hour % 12) + (time.Hour >= 12 ? 12 : 0), 0) };
        }

        return right.Kind == UnitKind.Number && wrong.Kind != UnitKind.Number
            ? right with { Kind = wrong.Kind, Number = right.Number * (double.IsNaN(wrong.Number) ? 1 : Unit(wrong)), Measure = wrong.Measure }
            : right;
    }

    /// <summary>"Actually wednesday too".</summary>
    private static bool IsAdded(List<Unit> units, int next) => next + 1 < units.Count && units[next + 1].Word is "too" or "also" or "aswell" || next + 2 < units.Count && units[next + 1].Word == "as" && units[next + 2].Word == "well";

    private static bool IsHour(Unit unit) => unit is { Kind: UnitKind.Number, Number: >= 1 and <= 23 } && double.IsInteger(unit.Number);

    private static bool IsYear(Unit unit) => unit is { Kind: UnitKind.Number, Number: >= 1990 and <= 2100 } && double.IsInteger(unit.Number);

    /// <summary>One of the wrong amount's own units in the base unit.</summary>
    private static double Unit(Unit wrong) => wrong.Measure switch { "hour" => 60, "km" => 1000, "mi" => 1609.344, "lb" => 0.45359237, "week" => 7 * 24 * 60, "day" => 24 * 60, _ => 1 };

    private static bool IsMarker(List<Unit> units, int i, out int after)
    {
        after = i + 1;
        switch (units[i].Word)
        {
            case "actually" or "sorry" or "oops" or "correction" or "scratch" or "nope":
                break;
            case "rather" when i + 1 < units.Count && units[i + 1].Word != "than":
                break;
            case "no" when i + 1 < units.Count && units[i + 1].Word is "wait" or "hang" or "sorry" or "actually" or "scratch":
            case "no" when units[i].Before != Boundary.None && i + 1 < units.Count && units[i + 1].Word == "make":
                after = i + 2;
                break;
            case "mejor" when i > 0 && (units[i].Before != Boundary.None || units[i - 1].Word is "no" or "not"):
                // "Al lunes, bueno no, mejor al martes".
                break;
            case "no" when units[i].Before != Boundary.None && i + 1 < units.Count && units[i + 1].Kind != UnitKind.Word:
                break;
            case "i" when i + 1 < units.Count && units[i + 1].Word is "mean" or "meant":
                after = i + 2;
                break;
            case "make" when i + 1 < units.Count && units[i + 1].Word is "that" or "it":
                after = i + 2;
                break;
            case "wait" or "hang" or "hmm":
                break;
            default:
                return false;
        }

        return true;
    }

    private static int Following(List<Unit> units, int from)
    {
        for (var i = from; i < units.Count && i <= from + 4; i++)
        {
            if (units[i].Kind is not (UnitKind.Word or UnitKind.Name))
            {
                return i;
            }
        }

        return -1;
    }

    private static int Preceding(List<Unit> units, int marker, Unit right)
    {
        for (var i = marker - 1; i >= 0 && i >= marker - 8; i--)
        {
            if (IsYear(right) ? units[i].Kind == UnitKind.Date
                : units[i].Kind == right.Kind || Days(units[i]) && Days(right) || right.Kind == UnitKind.Number && units[i].Kind is UnitKind.Duration or UnitKind.Load or UnitKind.Distance or UnitKind.Score
                || IsHour(right) && units[i].Kind == UnitKind.Time)
            {
                return i;
            }
        }

        return -1;
    }

    private static bool Days(Unit unit) => unit.Kind is UnitKind.Day or UnitKind.Date;
}
