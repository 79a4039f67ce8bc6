using CoachBot.Language.Entities;
using NodaTime;

namespace CoachBot.Language.Spanish;

/// <summary>What a message names so plainly that it tells of it, whatever the examples make of it: the days of the runs, and what there is to lift.</summary>
internal static class SpanishFacts
{
    private const string Equipment = "equipment";

    /// <param name="units">The message with its facts in English.</param>
    /// <param name="runs">Receives the days of the runs; empty where none are told of.</param>
    public static List<Intent> Told(IReadOnlyList<Unit> units, out IReadOnlyList<IsoDayOfWeek> runs)
    {
        var told = new List<Intent>();
        runs = units.Any(unit => unit.Is("runKind") || unit.Word is "run" or "runs") ? [.. units.Where(unit => unit.Kind == UnitKind.Day).Select(unit => unit.Day).Distinct()] : [];

        // "Carrera de 5k el domingo 29": a day with its date is no day of every week.
        if (runs.Count > 1 || runs.Count == 1 && !units.Any(unit => unit.Kind == UnitKind.Date))
        {
            told.Add(Intent.SetRunWeek);
        }

        if (units.Any(unit => unit.Value(Equipment) is { } kit && kit is not ("none" or "cable" or "legPress" or "trapBar" or "medicineBall")))
        {
            told.Add(Intent.SetEquipment);
        }

        if (units.Any(unit => unit.Word is "lifted" or "lift" or "beginner"))
        {
            told.Add(Intent.SetExperience);
        }

        return told;
    }
}
