using CoachBot.Training.Commands;
using CoachBot.Training.Events;
using CoachBot.Training.Rules;
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
            return Coming.NoSession(date);
        }

        var log = state.Log.AsSpan();
        log = log.Length < EntriesKept ? log : log[^(EntriesKept - 1)..];
        var after = state with { Log = ValueList.Create<LoggedExercise>([.. log, new LoggedExercise(date, id, command.Sets)]) };
        return Draft.Of(new SetsLogged(id, command.Sets)
        {
            Receipt = Draft.Receipt(state, after, today, command.GetType(), RuleBook.Note("heard.sets", "exercise", id), RuleBook.Note("progress.hold")),
            Change = StateChange.Between(state, after),
        });
    }
}
