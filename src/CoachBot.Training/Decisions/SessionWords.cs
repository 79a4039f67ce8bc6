using System.Globalization;
using CoachBot.Training.Events;
using CoachBot.Training.Plans;
using CoachBot.Training.Runners;
using CoachBot.Training.Units;

namespace CoachBot.Training.Decisions;

/// <summary>One session before and after.</summary>
internal static class SessionWords
{
    public static void Compare(Session before, Session after, UnitSystem units, List<ChangeLine> lines)
    {
        if (before.Date != after.Date)
        {
            lines.Add(new ChangeLine(Subject(after), PlanWords.Day(before.Date), PlanWords.Day(after.Date), after.Date));
        }

        if (before.Status != after.Status)
        {
            lines.Add(new ChangeLine(Subject(after), StatusWord(before.Status), StatusWord(after.Status), after.Date));
        }

        if (before.Load != after.Load)
        {
            lines.Add(new ChangeLine("Session", PlanWords.LoadWord(before.Load), PlanWords.LoadWord(after.Load), after.Date));
        }

        if (before.Exercises != after.Exercises)
        {
            Exercises(before, after, units, lines);
        }
        else if (before.Minutes != after.Minutes)
        {
            lines.Add(new ChangeLine(Subject(after), $"{before.Minutes} min", $"{after.Minutes} min", after.Date));
        }
    }

    private static string Subject(Session session) => PlanWords.LoadWord(session.Load) is var word ? char.ToUpperInvariant(word[0]) + word[1..] : "";

    private static void Exercises(Session before, Session after, UnitSystem units, List<ChangeLine> lines)
    {
        List<Prescription> gone = [.. before.Exercises];
        List<Prescription> come = [];
        foreach (var exercise in after.Exercises.AsSpan())
        {
            var index = gone.FindIndex(other => other.ExerciseId == exercise.ExerciseId);
            if (index < 0)
            {
                come.Add(exercise);
                continue;
            }

            var was = gone[index];
            gone.RemoveAt(index);
            if (!was.Equals(exercise) && Work(was, units) is var old && Work(exercise, units) is var now && old != now)
            {
                lines.Add(new ChangeLine(exercise.Name, old, now, after.Date, exercise.ExerciseId));
            }
        }

        foreach (var exercise in gone)
        {
            var index = come.FindIndex(other => other.Pattern == exercise.Pattern);
            index = index < 0 && come.Count > 0 ? 0 : index;
            var replacement = index < 0 ? null : come[index];
            if (index >= 0)
            {
                come.RemoveAt(index);
            }

            lines.Add(new ChangeLine(
                exercise.Name,
                Work(exercise, units),
                replacement is null ? null : $"{replacement.Name}, {Work(replacement, units)}",
                after.Date,
                exercise.ExerciseId));
        }

        foreach (var exercise in come)
        {
            lines.Add(new ChangeLine(exercise.Name, null, Work(exercise, units), after.Date, exercise.ExerciseId));
        }
    }

    /// <summary>Such as "60 kg × 3 sets", or "3 sets of 8–12" where the load says nothing.</summary>
    public static string Work(Prescription exercise, UnitSystem units)
    {
        var sets = exercise.Sets == 1 ? "1 set" : $"{exercise.Sets} sets";
        if (exercise.Load is { } load)
        {
            return $"{Weight(load, units)} × {sets}";
        }

        var span = exercise.Reps ?? exercise.Seconds;
        return span is not { } bounds ? sets
            : $"{sets} of {(bounds.Low == bounds.High ? $"{bounds.Low}" : $"{bounds.Low}–{bounds.High}")}{(exercise.Seconds is null ? "" : " s")}"
            + (exercise.Rir is { } rir ? $", {(rir.Low == rir.High ? $"{rir.Low}" : $"{rir.Low}–{rir.High}")} in reserve" : "");
    }

    public static string Weight(Load load, UnitSystem units) => units == UnitSystem.Imperial
        ? Math.Round(load.Kilograms / Load.FromPounds(1).Kilograms).ToString("0", CultureInfo.InvariantCulture) + " lb"
        : load.Kilograms.ToString("0.##", CultureInfo.InvariantCulture) + " kg";

    private static string StatusWord(SessionStatus status) => status switch
    {
        SessionStatus.Planned => "planned",
        SessionStatus.Done => "done",
        SessionStatus.PartlyDone => "partly done",
        SessionStatus.Skipped => "skipped",
        _ => "missed",
    };
}
