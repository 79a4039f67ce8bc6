using CoachBot.Training.Catalogue;
using CoachBot.Training.Decisions;
using CoachBot.Training.Plans;
using CoachBot.Training.Runners;
using CoachBot.Training.Units;

namespace CoachBot.Training.Planning;

/// <summary>Sets, repetitions, reserve, load and rest of one exercise.</summary>
internal static class Prescriber
{
    public static Prescription Work(Menu menu, Exercise exercise, Role role, in SessionOrder order, in Dose dose, in RunnerTraits runner)
    {
        var ease = order.Ease;
        var deload = order.Week.Deload || ease.Deload;
        var main = Roles.IsMain(role) || Roles.IsUpper(role);
        var sets = (main ? dose.Sets : dose.SmallSets) - FewerSets(exercise, order);
        var name = exercise.Name;
        if (exercise.Pattern == MovementPattern.Jump)
        {
            return Jump(exercise, role, dose, order);
        }

        if (exercise.Timed)
        {
            var seconds = exercise.Pattern == MovementPattern.Carry ? new Bounds(30, 40) : dose.Seconds;
            return new Prescription
            {
                ExerciseId = exercise.Id, Name = name, Pattern = exercise.Pattern, Sets = Math.Max(1, sets), Seconds = seconds,
                Load = exercise.Pattern == MovementPattern.Carry ? LoadOf(menu, exercise, order, dose, runner, out _) : null, RestSeconds = Proposals.RestSmall,
            };
        }

        if (exercise.Pattern == MovementPattern.Mobility)
        {
            return new Prescription
            {
                ExerciseId = exercise.Id, Name = name, Pattern = exercise.Pattern, Sets = Math.Max(1, sets), Reps = new Bounds(8, 10), RestSeconds = 30,
            };
        }

        double? percent = null;
        var unloaded = order.Form is SessionForm.Micro or SessionForm.MicroNoLegs || (order.Form == SessionForm.LightLegs && runner.IsNovice)
            || (exercise.Loading == Loading.Optional && order.NewToLegs && exercise.IsLowerBody);
        var load = unloaded ? null : LoadOf(menu, exercise, order, dose, runner, out percent);
        var bodyweight = exercise.Loading == Loading.None || (load is null && (unloaded || !menu.Armoury.CanLoad(exercise)));
        var (reps, rir) = (bodyweight ? dose.BodyweightReps : dose.Reps, dose.Rir);
        var percents = bodyweight || !menu.Armoury.CanLoad(exercise) ? (Bounds?)null : dose.Percent;
        if (exercise.Explosive)
        {
            // Few and fast; under 18 never fewer than six.
            reps = runner.IsMinor ? new Bounds(6, 8) : new Bounds(3, 5);
        }

        if (deload || ease.Tired)
        {
            rir = new Bounds(rir.Low + 1, rir.High + 1);
        }

        var lighter = ease.Percent(exercise);
        if (deload)
        {
            lighter = Math.Min(lighter, Proposals.EaseDeload);
        }

        if (lighter < 0)
        {
            (load, rir, sets) = Lighten(menu, exercise, load, rir, sets, lighter, deload);
            if (load is null && exercise.Loading == Loading.Optional && percent is null)
            {
                percents = bodyweight ? null : percents;
            }
        }

        return new Prescription
        {
            ExerciseId = exercise.Id,
            Name = name,
            Pattern = exercise.Pattern,
            Sets = Math.Max(1, sets),
            Reps = reps,
            Rir = rir,
            Percent1Rm = percents,
            Load = load,
            RestSeconds = main ? exercise.Explosive ? Proposals.RestHeavyShort : Rest(role, dose) : Proposals.RestSmall,
        };
    }

    private static int Rest(Role role, in Dose dose) => Roles.IsMain(role) ? dose.Rest : Math.Min(dose.Rest, Math.Max(dose.RestShort, Proposals.RestTechnique));

    /// <summary>Fewer sets by soreness or a break, or because the week's runs are heavy: then the volume gives way and the load stays.</summary>
    private static int FewerSets(Exercise exercise, in SessionOrder order) =>
        Math.Max(order.Ease.FewerSets(exercise), order.Week.HeavyRuns && order.IsFull ? 1 : 0);

    private static Prescription Jump(Exercise exercise, Role role, in Dose dose, in SessionOrder order)
    {
        // As the explosive lift of a power session: few and high. Otherwise contacts within the phase's range, where the jump allows it.
        var perSet = role == Role.Explosive ? Math.Min(5, exercise.Contacts) : exercise.Contacts;
        var most = Math.Max(1, dose.Contacts.High / perSet);
        var sets = role == Role.Explosive ? 3 : Math.Min(dose.Contacts.Low == 0 ? 2 : 4, most);
        if (role != Role.Explosive && 3 * perSet >= dose.Contacts.Low)
        {
            sets = Math.Min(sets, 2 * perSet >= dose.Contacts.Low && dose.Sets < 3 ? 2 : 3);
        }

        // Up to half as many again in a set where the usual ones don't add up to what the phase asks for.
        if (role != Role.Explosive && sets * perSet < dose.Contacts.Low)
        {
            perSet = Math.Min(perSet + (perSet / 2), (dose.Contacts.Low + sets - 1) / sets);
        }

        perSet = Math.Min(perSet, dose.Contacts.High);
        sets = Math.Max(1, sets - FewerSets(exercise, order));
        return new Prescription
        {
            ExerciseId = exercise.Id, Name = exercise.Name, Pattern = exercise.Pattern, Sets = sets, Reps = Bounds.Exactly(perSet),
            RestSeconds = 90, Contacts = sets * perSet,
        };
    }

    private static (Load? Load, Bounds Rir, int Sets) Lighten(Menu menu, Exercise exercise, Load? load, Bounds rir, int sets, int percent, bool deload)
    {
        if (load is { } known)
        {
            var target = known.Kilograms * (1 + (percent / 100.0));
            var lighter = menu.Armoury.AtMost(exercise, target);

            // A deload takes off up to a tenth; where the next weight down is further away, the load stays and the sets do the work.
            if (deload && percent == Proposals.EaseDeload)
            {
                return (lighter is { } small && small.Kilograms >= 0.9 * known.Kilograms - 1e-9 ? lighter : load, rir, sets);
            }

            return lighter is { } found ? (found, rir, sets)
                : exercise.Loading == Loading.Optional ? (null, rir, sets)
                : (load, More(rir, 2), sets - 1);
        }

        return deload && percent == Proposals.EaseDeload ? (load, rir, sets) : (load, More(rir, percent <= -20 ? 2 : 1), sets);
    }

    private static Bounds More(Bounds rir, int by) => new(rir.Low + by, rir.High + by);

    /// <summary>From what was logged, else from a known best, else a careful first load; rounded down to what the runner owns.</summary>
    private static Load? LoadOf(Menu menu, Exercise exercise, in SessionOrder order, in Dose dose, in RunnerTraits runner, out double? percent)
    {
        percent = null;
        if (!menu.Armoury.CanLoad(exercise))
        {
            return null;
        }

        ExerciseProgress? progress = null;
        foreach (var known in order.Progress.AsSpan())
        {
            progress = known.ExerciseId == exercise.Id ? known : progress;
        }

        var light = !order.IsFull;
        if (progress?.Load is { } working && !light && (progress.Phase == order.Week.Phase || order.Week.Phase is Phase.Maintain or Phase.Taper))
        {
            return menu.Armoury.AtMost(exercise, working.Kilograms) ?? working;
        }

        if ((progress?.OneRepMax?.Kilograms ?? menu.Best(exercise)) is { } best)
        {
            percent = exercise.Explosive ? Math.Min(70, dose.LoadPercent) : dose.LoadPercent;
            return menu.Armoury.AtMost(exercise, best * percent.Value / 100);
        }

        if (progress?.Load is { } logged)
        {
            return menu.Armoury.AtMost(exercise, light ? 0.7 * logged.Kilograms : logged.Kilograms);
        }

        if (menu.Armoury.For(exercise).IsAdjustable || menu.FirstLoad(exercise, dose.LoadPercent) is not { } first)
        {
            return null;
        }

        return light ? menu.Armoury.AtMost(exercise, 0.7 * first) ?? new Load(first) : new Load(first);
    }
}
