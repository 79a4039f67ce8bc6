using CoachBot.Training.Catalogue;
using CoachBot.Training.Decisions;
using CoachBot.Training.Plans;
using CoachBot.Training.Units;

namespace CoachBot.Training.Planning;

/// <summary>Fills a session: exercises by role, sets and loads by phase, fitted into the minutes.</summary>
internal sealed class SessionComposer(Menu menu, RunnerTraits runner)
{
    private const int MostItems = 6;

    private readonly Exercise?[] exercises = new Exercise?[MostItems];
    private readonly Role[] roles = new Role[MostItems];
    private readonly Prescription?[] works = new Prescription?[MostItems];
    private int count;

    /// <summary>The exercises in the order they are done, and the minutes they take.</summary>
    public (ValueList<Prescription> Exercises, int Minutes) Compose(in SessionOrder order)
    {
        var dose = DoseOf(order);
        var jumps = order.IsFull && dose.Contacts.High > 0 && !order.Ease.NoLegs && !runner.IsGentle;
        var noLegs = order.Ease.NoLegs || (order.NewToLegs && !order.IsFull);
        var minutes = Math.Min(order.Minutes, dose.Minutes.High);
        Choose(order, dose, jumps, noLegs, SessionForms.Most(minutes));
        Prescribe(order, dose);
        Fit(dose, minutes);
        Ease(order);
        var seconds = Math.Min(Seconds(minutes, dose), minutes * 60);
        var taken = SessionClock.Minutes(seconds);

        // A session shorter than its phase's usual length gives the rest to warm-up and mobility.
        if (!order.IsFull)
        {
            taken = Math.Max(taken, dose.Minutes.Low);
        }
        else if (!(order.Week.Deload || order.Ease.Deload || order.Ease.Half || order.HalfVolume || order.Ease.FewerSetsEverywhere || order.Week.HeavyRuns))
        {
            taken = Math.Max(taken, Math.Min(minutes, dose.Minutes.Low));
        }

        return (InOrder(), Math.Min(minutes, taken));
    }

    private Dose DoseOf(in SessionOrder order)
    {
        if (order.Form is SessionForm.SquatLed or SessionForm.HingeLed or SessionForm.Alone)
        {
            var dose = Dose.Of(order.Week, runner);
            return order.Ease.Technique ? dose.AsTechnique(order.Week, runner) : dose;
        }

        return order.Form switch
        {
            SessionForm.Activation => Dose.LightDose with { Minutes = new(10, 20), Sets = 2, SmallSets = 2 },
            SessionForm.Micro or SessionForm.MicroNoLegs => Dose.LightDose with { Minutes = new(15, 20) },
            _ => Dose.LightDose,
        };
    }

    private void Choose(in SessionOrder order, in Dose dose, bool jumps, bool noLegs, int most)
    {
        count = 0;
        Array.Clear(exercises);
        var unloaded = order.Form is SessionForm.Micro or SessionForm.MicroNoLegs or SessionForm.Activation || (order.Form == SessionForm.LightLegs && runner.IsNovice);
        var turn = order.Week.Rotation + (order.Form is SessionForm.Micro or SessionForm.MicroNoLegs ? order.Turn : order.Form is SessionForm.UpperCore ? order.Turn + 1 : 0);
        foreach (var role in SessionForms.Of(order.Form, order.Week, order.Turn, jumps, noLegs))
        {
            if (count == most)
            {
                return;
            }

            Add(role, order, turn, unloaded);
        }

        // Where a sore site or the equipment leaves a role empty, the others fill the time.
        var wanted = Math.Min(most, order.IsFull ? SessionForms.Fewest(Math.Min(order.Minutes, dose.Minutes.High)) : 2);
        foreach (var role in (ReadOnlySpan<Role>)[Role.CoreFront, Role.Pull, Role.Push, Role.CoreTurn, Role.Mobility, Role.Mobility])
        {
            if (count >= wanted)
            {
                break;
            }

            Add(role, order, turn, unloaded);
        }
    }

    private void Add(Role role, in SessionOrder order, int turn, bool unloaded)
    {
        var ease = order.Ease;
        var picked = menu.Pick(role, order.Week, ease, exercises.AsSpan(0, count), turn, unloaded, order.Avoid);
        if (picked is null && role is Role.Jump or Role.Explosive)
        {
            (role, picked) = (Role.Calf, menu.Pick(Role.Calf, order.Week, ease, exercises.AsSpan(0, count), turn, unloaded, order.Avoid));
        }

        if (picked is null)
        {
            return;
        }

        if (order.IsFull && HarderOf(picked, order.Progress) is { } harder && !ease.Excludes(harder))
        {
            picked = harder;
        }

        foreach (var other in exercises.AsSpan(0, count))
        {
            if (ReferenceEquals(other, picked))
            {
                return;
            }
        }

        exercises[count] = picked;
        roles[count++] = role;
    }

    private Exercise? HarderOf(Exercise exercise, ValueList<ExerciseProgress> progress)
    {
        foreach (var known in progress.AsSpan())
        {
            if (known.ExerciseId == exercise.Id)
            {
                return known.HarderId is { } id && Exercises.Find(id) is { } harder && menu.Allows(harder) ? harder : null;
            }
        }

        return null;
    }

    private void Prescribe(in SessionOrder order, in Dose dose)
    {
        for (var index = 0; index < count; index++)
        {
            works[index] = Prescriber.Work(menu, exercises[index]!, roles[index], order, dose, runner);
        }
    }

    /// <summary>Half the sets, or a little more, of what fits into the minutes: a deload, the first session after an illness, two weeks after a marathon.</summary>
    private void Ease(in SessionOrder order)
    {
        if (order.Week.Deload || order.Ease.Deload)
        {
            Shrink(0.6);
        }
        else if (order.Ease.Half || order.HalfVolume)
        {
            Shrink(0.5);
        }
    }

    /// <summary>Takes sets off until at most this share is left: half of each first, then from the last exercise forwards.</summary>
    private void Shrink(double share)
    {
        var (before, now) = (0, 0);
        for (var index = 0; index < count; index++)
        {
            before += works[index]!.Sets;
            SetSets(index, (works[index]!.Sets + 1) / 2);
            now += works[index]!.Sets;
        }

        var most = (int)Math.Floor((share * before) + 1e-9);
        for (var index = count - 1; index >= 0 && now > most; index--)
        {
            if (works[index]!.Sets > 1)
            {
                now--;
                SetSets(index, works[index]!.Sets - 1);
            }
        }

        while (now > most && count > 2)
        {
            now -= works[--count]!.Sets;
        }
    }

    private void SetSets(int index, int sets)
    {
        var work = works[index]!;
        if (work.Sets != sets)
        {
            works[index] = work with { Sets = sets, Contacts = work.Contacts / work.Sets * sets };
        }
    }

    /// <summary>Into the minutes: rests shorten, then the last items go, then their sets, the main lift's sets last.</summary>
    private void Fit(in Dose dose, int minutes)
    {
        var limit = minutes * 60;
        var seconds = Seconds(minutes, dose);
        if (seconds > limit)
        {
            for (var index = 0; index < count; index++)
            {
                var shortest = Roles.IsMain(roles[index]) || Roles.IsUpper(roles[index]) ? Math.Min(works[index]!.RestSeconds, dose.RestShort) : Math.Min(works[index]!.RestSeconds, 45);
                works[index] = works[index]! with { RestSeconds = shortest };
            }

            seconds = Seconds(minutes, dose);
        }

        var fewest = Math.Min(count, SessionForms.Fewest(minutes));
        while (seconds > limit && count > fewest)
        {
            count--;
            seconds = Seconds(minutes, dose);
        }

        for (var least = 2; least >= 1 && seconds > limit; least--)
        {
            for (var index = count - 1; index >= 0 && seconds > limit; index--)
            {
                if (works[index]!.Sets > least)
                {
                    SetSets(index, works[index]!.Sets - 1);
                    seconds = Seconds(minutes, dose);
                }
            }
        }

        while (seconds > limit && count > 1)
        {
            count--;
            seconds = Seconds(minutes, dose);
        }
    }

    private int Seconds(int minutes, in Dose dose)
    {
        var seconds = SessionClock.WarmUp(minutes) + (Math.Max(0, count - 1) * Proposals.ChangeOver);
        for (var index = 0; index < count; index++)
        {
            var fast = exercises[index]!.Explosive || (dose.Fast && (Roles.IsMain(roles[index]) || Roles.IsUpper(roles[index])));
            seconds += SessionClock.Seconds(exercises[index]!, works[index]!, dose.Slow && exercises[index]!.Equipment.Count == 0, fast);
        }

        return seconds;
    }

    private ValueList<Prescription> InOrder()
    {
        var ordered = new Prescription[count];
        var next = 0;
        for (var place = 0; place <= 6; place++)
        {
            for (var index = 0; index < count; index++)
            {
                if (Roles.Order(roles[index]) == place)
                {
                    ordered[next++] = works[index]!;
                }
            }
        }

        return new ValueList<Prescription>(ordered);
    }
}
