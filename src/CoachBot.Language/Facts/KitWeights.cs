using CoachBot.Language.Entities;
using CoachBot.Language.Text;
using CoachBot.Training.Runners;

namespace CoachBot.Language.Facts;

/// <summary>How heavy a thing is: the weights before its name or behind it.</summary>
internal static class KitWeights
{
    /// <summary>"a 12 kg kettlebell", "8 and 12 kg dumbbells": the loads that lead up to a thing.</summary>
    public static List<double> LoadsBefore(Message message, int i, EquipmentKind kind)
    {
        var loads = new List<double>();
        var pounds = message.Context.WeightUnit == "lb";
        for (var j = i - 1; j >= 0 && Weighs(kind) && message.Units[i].Before == Boundary.None; j--)
        {
            var unit = message.Units[j];
            if (unit.Kind == UnitKind.Load)
            {
                loads.Insert(0, Math.Round(unit.Number, 2));
                pounds = unit.Measure == "lb";
            }
            else if (unit.Kind == UnitKind.Number && loads.Count > 0 && message.Units[j + 1].Before == Boundary.None && message.Kind(j + 1) is UnitKind.Load or UnitKind.Number)
            {
                // "one 16 kg kettlebell", "two 16s": how many, not how heavy.
                break;
            }
            else if (unit.Kind == UnitKind.Number && (loads.Count > 0 || unit.Number >= 4) && unit.Number <= Heaviest(message) && message.Word(j + 1) != "x")
            {
                loads.Insert(0, pounds ? Math.Round(unit.Number * 0.45359237, 2) : unit.Number);
            }
            else if (unit.Word is not ("and" or "y" or "why" or "de" or "adjustable" or "or" or "a" or "an" or "single" or "pair" or "of" or "x" or "old" or "heavy" or "light" or "cast" or "iron" or "s" or "pairs" or "in"))
            {
                break;
            }

            if (message.Units[j].Before >= Boundary.Stop || unit.Word is "a" or "an")
            {
                break;
            }
        }

        return loads;
    }

    /// <summary>"kettlebells of 12 and 16 kg": the loads that follow a thing, unless they lead up to the next.</summary>
    public static List<double?> LoadsAfter(Message message, int i, EquipmentKind kind)
    {
        var loads = new List<double?>();
        for (var j = i + 1; j < message.Count && Weighs(kind) && message.Units[j].Before < Boundary.Stop; j++)
        {
            var unit = message.Units[j];
            if (unit.Kind == UnitKind.Load && !(message.At(j + 1) is { Before: Boundary.None } next && next.Is("equipment")))
            {
                loads.Add(Math.Round(unit.Number, 2));
            }
            else if (unit.Kind == UnitKind.Number && unit.Number >= 2 && unit.Number <= Heaviest(message) && (Leads(message, j) ?? (message.Word(j - 1) is "of" or "de" ? message.Context.WeightUnit : null)) is { } measure)
            {
                loads.Add(measure == "lb" ? Math.Round(unit.Number * 0.45359237, 2) : unit.Number);
            }
            else if (!(unit.Kind == UnitKind.Number && message.Word(j + 1) == "x") && !OnTheWay.Contains(unit.Word) || j > i + MostWordsBetween)
            {
                break;
            }
        }

        return message.After(i, 4, "up") ? [.. loads.TakeLast(1)] : loads;
    }

    private const int MostWordsBetween = 8;

    /// <summary>The most that a bare number may weigh.</summary>
    public static int Heaviest(Message message) => message.Context.WeightUnit == "lb" ? 150 : 70;

    private static bool Weighs(EquipmentKind kind) => kind is EquipmentKind.Kettlebell or EquipmentKind.Dumbbell or EquipmentKind.Barbell or EquipmentKind.MedicineBall;

    /// <summary>What may stand between a thing and its weights: "dumbbells only go up to 15", "2 x 12.5 kg".</summary>
    private static readonly HashSet<string> OnTheWay = new(StringComparer.Ordinal)
    {
        "of", "out", "de", "y", "why", "up", "to", "at", "is", "are", "that", "weighs", "a", "and", "one", "the", "other", "x", "go", "goes", "only", "from", "in", "s", "pair", "pairs",
    };

    /// <summary>What may follow a weight without a break: "kettlebell 12 as well".</summary>
    private static readonly HashSet<string> Closing = new(StringComparer.Ordinal) { "as", "too", "also", "now", "please", "each", "only", "both", "plus" };

    /// <summary>The unit of a bare number behind a thing: that of the load it leads up to, or the runner's own; null when it counts something else.</summary>
    private static string? Leads(Message message, int number)
    {
        for (var j = number + 1; j < message.Count && j <= number + 6; j++)
        {
            if (message.Kind(j) == UnitKind.Load)
            {
                return message.At(j + 1)?.Is("equipment") == true ? null : message.Units[j].Measure;
            }

            if (message.Word(j) is "and" && message.Word(number - 1) is "of" or "de" && message.At(j + 1)?.Is("equipment") == true)
            {
                // "A kettlebell of 16 and bands".
                return message.Context.WeightUnit;
            }

            if (message.Kind(j) != UnitKind.Number && message.Word(j) is not ("and" or "y" or "why" or "to" or "or" or "s" or "a" or "an" or "una"))
            {
                return (message.Units[j].Before != Boundary.None || Closing.Contains(message.Word(j))) && message.Kind(j) is UnitKind.Word or UnitKind.Duration or UnitKind.Day && message.At(j)!.Value("unit") is null ? message.Context.WeightUnit : null;
            }

            if (message.At(j + 1)?.Is("equipment") == true)
            {
                return null;
            }
        }

        return message.Context.WeightUnit;
    }
}
