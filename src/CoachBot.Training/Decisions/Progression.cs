using CoachBot.Training.Catalogue;
using CoachBot.Training.Commands;
using CoachBot.Training.Planning;
using CoachBot.Training.Plans;
using CoachBot.Training.Rules;
using CoachBot.Training.Runners;
using CoachBot.Training.Units;
using NodaTime;

namespace CoachBot.Training.Decisions;

/// <summary>What logged sets mean for the next session. One variable at a time, never to failure.</summary>
internal static class Progression
{
    /// <summary>Repetitions beyond the upper end that count as more than was asked for.</summary>
    private const int ExtraReps = 2;

    /// <summary>How often running they have to come before the load rises.</summary>
    private const int StreakToRaise = 2;

    private const double Lower = 0.925;
    private const double LegStep = 1.05;
    private const double UpperStep = 1.025;
    private const double MostStep = 1.10;

    /// <summary>For the arms one increment may be more; beyond this a harder variation is the better step (P).</summary>
    private const double MostUpperStep = 1.25;

    private const int MostRepsForEstimate = 10;

    public static (ExerciseProgress Progress, RuleNote Because) After(
        RunnerState state, Exercise exercise, ValueList<LoggedSet> sets, Prescription? asked, PlanWeek? week, LocalDate date)
    {
        var known = Known(state, exercise.Id);
        var last = sets[sets.Count - 1];
        var load = last.Load ?? Heaviest(sets) ?? known?.Load ?? asked?.Load;
        var best = Estimate(sets) is { } estimate ? new Load(estimate) : known?.OneRepMax;
        var progress = new ExerciseProgress(
            exercise.Id, load, best, known?.ExtraStreak ?? 0, Fitting(last, asked, week?.Phase ?? known?.Phase ?? Phase.Technique), date, known?.HarderId);
        var armoury = new Armoury(state.Profile.Equipment);
        if (ToFailure(sets))
        {
            var lighter = load is { } heavy ? armoury.AtMost(exercise, Lower * heavy.Kilograms) ?? load : null;
            return (progress with { Load = lighter, ExtraStreak = 0 }, RuleBook.Note("progress.lower"));
        }

        var deload = week?.Deload == true || HoldsBack(state, exercise, date);
        if (asked?.Reps is not { } reps || deload || last.Reps < reps.High + ExtraReps || last.Rir == 0)
        {
            return (progress with { ExtraStreak = deload ? progress.ExtraStreak : 0 }, RuleBook.Note(known is null && load is not null ? "progress.first" : "progress.hold"));
        }

        var streak = known is not null && known.LastOn == date ? Math.Max(1, known.ExtraStreak) : progress.ExtraStreak + 1;
        return streak < StreakToRaise
            ? (progress with { ExtraStreak = streak }, RuleBook.Note("progress.hold"))
            : Raise(progress with { ExtraStreak = 0 }, exercise, armoury, state.Profile, "progress.raise");
    }

    /// <summary>One step up: the next load within the step's bounds, else the harder neighbour, else nothing.</summary>
    public static (ExerciseProgress Progress, RuleNote Because) Raise(
        ExerciseProgress progress, Exercise exercise, Armoury armoury, RunnerProfile profile, string rule)
    {
        if (progress.Load is { } load && armoury.CanLoad(exercise))
        {
            var (step, most) = exercise.IsLowerBody ? (LegStep, MostStep) : (UpperStep, MostUpperStep);
            var next = armoury.AtMost(exercise, step * load.Kilograms);
            next = next is { } found && found.Kilograms > load.Kilograms ? next : armoury.Above(exercise, load.Kilograms);
            if (next is { } raised && raised.Kilograms > load.Kilograms && raised.Kilograms <= most * load.Kilograms + 1e-9)
            {
                return (progress with { Load = raised }, RuleBook.Note(rule));
            }
        }

        var level = profile.Experience == Experience.Advanced ? 3 : 2;
        return exercise.Harder is { } id && Exercises.Find(id) is { } harder && harder.Level <= level && harder.Pattern == exercise.Pattern && armoury.Allows(harder)
            ? (progress with { HarderId = id }, RuleBook.Note("progress.harder"))
            : (progress, RuleBook.Note("progress.hold"));
    }

    /// <summary>
    /// The phase that a load belongs to: 5 with 1 left is no load for 8–12 with 3–4 left, in whichever phase it was lifted; the phases that ask for
    /// more go by the estimated maximum then.
    /// </summary>
    private static Phase Fitting(LoggedSet last, Prescription? asked, Phase phase)
    {
        var own = Least(phase);
        var (reps, reserve) = asked is { Reps: { } planned, Rir: { } left } ? (planned.Low, left.Low) : own;
        var possible = last.Reps + (last.Rir ?? reserve);
        return last.Load is null || possible >= reps + reserve || last.Reps >= reps && last.Rir is null ? phase
            : possible >= Total(Phase.Strength) && Total(phase) > Total(Phase.Strength) ? Phase.Strength
            : Phase.Power;

        static int Total(Phase phase) => Least(phase).Reps + Least(phase).Reserve;
    }

    /// <summary>The fewest repetitions and the least reserve of a phase (section 3's table).</summary>
    private static (int Reps, int Reserve) Least(Phase phase) => phase switch
    {
        Phase.Strength => (5, 2),
        Phase.Power => (3, 2),
        Phase.Maintain => (3, 2),
        Phase.Taper => (3, 3),
        _ => (8, 3),
    };

    /// <summary>The one-repetition maximum by the mean of Epley and Brzycki, from sets of ten repetitions possible at most.</summary>
    public static double? Estimate(ValueList<LoggedSet> sets)
    {
        double? best = null;
        foreach (var set in sets.AsSpan())
        {
            var reps = set.Reps + (set.Rir ?? 0);
            if (set.Load is { Kilograms: > 0 } load && set.Reps >= 1 && reps <= MostRepsForEstimate)
            {
                var epley = reps == 1 ? load.Kilograms : load.Kilograms * (1 + (reps / 30.0));
                var brzycki = 36 * load.Kilograms / (37 - reps);
                best = Math.Max(best ?? 0, Math.Round((epley + brzycki) / 2, 1));
            }
        }

        return best;
    }

    public static ValueList<ExerciseProgress> With(ValueList<ExerciseProgress> all, ExerciseProgress progress) =>
        all.Where(other => other.ExerciseId != progress.ExerciseId).Append(progress).OrderBy(other => other.ExerciseId, StringComparer.Ordinal).ToValueList();

    public static ExerciseProgress? Known(RunnerState state, string exerciseId)
    {
        foreach (var progress in state.Progress.AsSpan())
        {
            if (progress.ExerciseId == exerciseId)
            {
                return progress;
            }
        }

        return null;
    }

    /// <summary>No step up while a hold eases what the exercise stresses, or with pain above 3 in the last days.</summary>
    public static bool HoldsBack(RunnerState state, Exercise exercise, LocalDate date)
    {
        foreach (var hold in state.Holds.AsSpan())
        {
            if (hold.Covers(date) && (hold.Site is not { } site || exercise.StressOn(site) > 0))
            {
                return true;
            }
        }

        foreach (var record in state.Soreness.AsSpan())
        {
            if (record.Score > 3 && record.Date > date.PlusDays(-3) && record.Date <= date && exercise.StressOn(record.Site) > 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool ToFailure(ValueList<LoggedSet> sets)
    {
        foreach (var set in sets.AsSpan())
        {
            if (set.Rir == 0)
            {
                return true;
            }
        }

        return false;
    }

    private static Load? Heaviest(ValueList<LoggedSet> sets)
    {
        Load? heaviest = null;
        foreach (var set in sets.AsSpan())
        {
            heaviest = set.Load is { } load && !(heaviest?.Kilograms >= load.Kilograms) ? load : heaviest;
        }

        return heaviest;
    }
}
