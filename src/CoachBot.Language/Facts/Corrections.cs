using CoachBot.Language.Entities;
using CoachBot.Language.Text;

namespace CoachBot.Language.Facts;

/// <summary>"45 mins, actually 30", "friday, no wait, saturday": what is taken back is taken out.</summary>
internal static class Corrections
{
    public static List<Unit> Apply(List<Unit> units)
    {
        for (var i = 1; i < units.Count; i++)
        {
            if (IsMarker(units, i, out var after) && Following(units, after) is >= 0 and var next && Preceding(units, i, units[next]) is >= 0 and var last)
            {
                var wrong = units[last];
                if (units[next].Kind == UnitKind.Number && wrong.Kind != UnitKind.Number)
                {
                    var factor = wrong.Number / Scale(wrong);
                    units[next] = units[next] with { Kind = wrong.Kind, Number = units[next].Number * (double.IsFinite(factor) ? Unit(wrong) : 1), Measure = wrong.Measure };
                }

                units[last] = new Unit(UnitKind.Word, "", wrong.Start, wrong.End, wrong.Before);
                if (units[i].Word == "no")
                {
                    // It took something back, and denies nothing of what stands behind it.
                    units[i] = new Unit(UnitKind.Word, "", units[i].Start, units[i].End, units[i].Before);
                }
            }
        }

        return units;
    }

    private static double Scale(Unit unit) => unit.Number == 0 ? 1 : unit.Number;

    /// <summary>One of the wrong amount's own units in the base unit.</summary>
    private static double Unit(Unit wrong) => wrong.Measure switch { "hour" => 60, "km" => 1000, "mi" => 1609.344, "lb" => 0.45359237, "week" => 7 * 24 * 60, "day" => 24 * 60, _ => 1 };

    private static bool IsMarker(List<Unit> units, int i, out int after)
    {
        after = i + 1;
        switch (units[i].Word)
        {
            case "actually" or "sorry" or "oops" or "correction" or "scratch" or "nope" or "rather":
                break;
            case "no" when units[i].Before != Boundary.None && i + 1 < units.Count && units[i + 1].Word is "wait" or "sorry" or "actually" or "make":
                after = i + 2;
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
            if (units[i].Kind == right.Kind || Days(units[i]) && Days(right) || right.Kind == UnitKind.Number && units[i].Kind is UnitKind.Duration or UnitKind.Load or UnitKind.Distance)
            {
                return i;
            }
        }

        return -1;
    }

    private static bool Days(Unit unit) => unit.Kind is UnitKind.Day or UnitKind.Date;
}
