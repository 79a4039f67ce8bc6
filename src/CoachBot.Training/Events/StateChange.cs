using CoachBot.Training.Decisions;
using CoachBot.Training.Plans;
using CoachBot.Training.Runners;
using CoachBot.Training.Soreness;
using CoachBot.Training.Units;
using NodaTime;

namespace CoachBot.Training.Events;

/// <summary>The difference between two states. A member that is null has not changed.</summary>
public sealed record StateChange
{
    public static readonly StateChange Nothing = new();

    public RunnerProfile? Profile { get; init; }

    public PlanChange? Plan { get; init; }

    public ListChange<SorenessRecord>? Soreness { get; init; }

    public ListChange<LoggedExercise>? Log { get; init; }

    public ValueList<Hold>? Holds { get; init; }

    public ValueList<SessionEdit>? Edits { get; init; }

    public ValueList<Away>? Travels { get; init; }

    /// <summary>One item, or none for "as planned again".</summary>
    public ValueList<TodayOverride>? Today { get; init; }

    public ValueList<ExerciseProgress>? Progress { get; init; }

    public ValueList<SessionFeel>? Feels { get; init; }

    public ValueList<LocalDate>? TiredOn { get; init; }

    public static StateChange Between(RunnerState before, RunnerState after) => new()
    {
        Profile = before.Profile.Equals(after.Profile) ? null : after.Profile,
        Plan = PlanChange.Between(before.Plan, before.PlannedFrom, after.Plan, after.PlannedFrom),
        Soreness = ListChange<SorenessRecord>.Between(before.Soreness, after.Soreness),
        Log = ListChange<LoggedExercise>.Between(before.Log, after.Log),
        Holds = Changed(before.Holds, after.Holds),
        Edits = Changed(before.Edits, after.Edits),
        Travels = Changed(before.Travels, after.Travels),
        Today = Equals(before.Today, after.Today) ? null : after.Today is { } today ? [today] : [],
        Progress = Changed(before.Progress, after.Progress),
        Feels = Changed(before.Feels, after.Feels),
        TiredOn = Changed(before.TiredOn, after.TiredOn),
    };

    public RunnerState ApplyTo(RunnerState state)
    {
        var (plan, plannedFrom) = Plan is { } change ? change.ApplyTo(state.Plan) : (state.Plan, state.PlannedFrom);
        return state with
        {
            Profile = Profile ?? state.Profile,
            Plan = plan,
            PlannedFrom = plannedFrom,
            Soreness = Soreness?.ApplyTo(state.Soreness) ?? state.Soreness,
            Log = Log?.ApplyTo(state.Log) ?? state.Log,
            Holds = Holds ?? state.Holds,
            Edits = Edits ?? state.Edits,
            Travels = Travels ?? state.Travels,
            Today = Today is { } today ? today.Count == 0 ? null : today[0] : state.Today,
            Progress = Progress ?? state.Progress,
            Feels = Feels ?? state.Feels,
            TiredOn = TiredOn ?? state.TiredOn,
        };
    }

    private static ValueList<T>? Changed<T>(ValueList<T> before, ValueList<T> after) => before == after ? null : after;
}
