using System.Globalization;
using CoachBot.Training.Commands;
using CoachBot.Training.Events;
using CoachBot.Training.Planning;
using CoachBot.Training.Plans;
using CoachBot.Training.Rules;
using CoachBot.Training.Runners;
using CoachBot.Training.Units;
using CoachBot.Training.Validation;
using NodaTime;

namespace CoachBot.Training.Decisions;

/// <summary>Sets as they were done.</summary>
internal static class LogDecisions
{
    private const int EntriesKept = 200;

    public static Decision Log(RunnerState state, LogSets command, LocalDate today)
    {
        var date = command.Date ?? today;
        if (date > today)
        {
            return Decision.Refuse(RuleBook.Note("refused.future", "date", Validate.Iso(date)));
        }

        if (command.Sets.Count is 0 or > 20)
        {
            return Decision.Refuse(RuleBook.Note("invalid.sets"));
        }

        foreach (var set in command.Sets.AsSpan())
        {
            if (set.Reps is < 0 or > 100 || set.Load is { Kilograms: not (>= 0 and <= 500) } || set.Rir is < 0 or > 20)
            {
                return Decision.Refuse(RuleBook.Note("invalid.sets"));
            }
        }

        if (command.ExerciseId is { } named && !Catalogue.Exercises.Knows(named))
        {
            return Decision.Refuse(RuleBook.Note("invalid.exercise", "exercise", named));
        }

        var session = state.Plan is { } plan ? Coming.On(plan, date) : null;
        var id = command.ExerciseId ?? (session is { Exercises.Count: > 0 } ? session.Exercises[0].ExerciseId : null);
        if (id is null)
        {
            return Coming.NoSession(state, date);
        }

        var exercise = Catalogue.Exercises.Get(id);
        var (progress, because) = Progression.After(state, exercise, command.Sets, Asked(session, id), state.Plan is { } own ? Coming.WeekOf(own, date) : null, date);
        var log = state.Log.AsSpan();
        log = log.Length < EntriesKept ? log : log[^(EntriesKept - 1)..];
        var after = state with
        {
            Log = ValueList.Create<LoggedExercise>([.. log, new LoggedExercise(date, id, command.Sets)]),
            Progress = Progression.With(state.Progress, progress),
        };
        after = state.Plan is null ? after : after with { Plan = Weaver.Weave(after, today) };
        return Draft.Of(new SetsLogged(id, command.Sets)
        {
            Receipt = Draft.Receipt(state, after, today, command.GetType(), RuleBook.Note("heard.sets", ("exercise", exercise.Name), ("sets", Words(command.Sets, state.Profile.Units))), because, RuleBook.Note("progress.wouldChange")),
            Change = StateChange.Between(state, after),
        });
    }

    private static Prescription? Asked(Session? session, string exerciseId)
    {
        foreach (var work in (session?.Exercises ?? []).AsSpan())
        {
            if (work.ExerciseId == exerciseId)
            {
                return work;
            }
        }

        return null;
    }

    private static string Words(ValueList<LoggedSet> sets, UnitSystem units)
    {
        string At(Load? load) => load is { } known ? $" at {SessionWords.Weight(known, units)}" : "";
        string Reps(LoggedSet set) => set.Reps.ToString(CultureInfo.InvariantCulture);
        return sets.Select(set => set.Load).Distinct().Skip(1).Any()
            ? string.Join(", ", sets.Select(set => Reps(set) + At(set.Load)))
            : string.Join(", ", sets.Select(Reps)) + At(sets[0].Load);
    }
}
