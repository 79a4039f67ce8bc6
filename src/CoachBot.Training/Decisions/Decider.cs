using CoachBot.Training.Commands;
using CoachBot.Training.Events;
using CoachBot.Training.Plans;
using CoachBot.Training.Units;
using NodaTime;

namespace CoachBot.Training.Decisions;

/// <summary>
/// The heart: what a command leads to, and what an event makes of a state. Both are pure; the same arguments give the same result.
/// </summary>
public static class Decider
{
    private const int ReceiptsKept = 50;

    /// <summary>Changes that can be taken back, at most; a day's conversation has fewer.</summary>
    private const int UndoDepth = 20;

    /// <param name="today">The runner's local date.</param>
    public static Decision Decide(RunnerState state, Command command, LocalDate today) => command switch
    {
        ProfileCommand profile => ProfileDecisions.Change(state, profile, today),
        BuildPlan build => PlanDecisions.Build(state, build, today),
        RollForward roll => DayDecisions.Turn(state, roll, today),
        Undo => UndoDecisions.TakeBack(state, today),
        CompleteSession complete => SessionDecisions.Complete(state, complete, today),
        RateSession rate => SessionDecisions.Rate(state, rate, today),
        LogSets log => LogDecisions.Log(state, log, today),
        SkipSession skip => SessionDecisions.Skip(state, skip, today),
        MoveSession move => MoveDecisions.Move(state, move, today),
        SwapSessions swap => MoveDecisions.Swap(state, swap, today),
        RebuildToday rebuild => TodayDecisions.Rebuild(state, rebuild, today),
        Travel travel => TodayDecisions.Away(state, travel, today),
        EndTravel back => TodayDecisions.Back(state, back, today),
        PauseTraining pause => PauseDecisions.Pause(state, pause, today),
        ResumeTraining => PauseDecisions.Resume(state, today),
        ReportSoreness soreness => HealthDecisions.Sore(state, soreness, today),
        ReportIllness illness => HealthDecisions.Ill(state, illness, today),
        ReportFatigue fatigue => HealthDecisions.Tired(state, fatigue, today),
        ReportRecovered recovered => HealthDecisions.Recovered(state, recovered, today),
        CarryHolds carry => HealthDecisions.Carried(state, carry, today),
        _ => throw new ArgumentOutOfRangeException(nameof(command), command.GetType().Name, "No decision is known for this command."),
    };

    /// <summary>Applies what happened. It decides nothing, so that an engine upgrade cannot rewrite the past.</summary>
    public static RunnerState Evolve(RunnerState state, RunnerEvent happened)
    {
        var after = happened.Change.ApplyTo(state);
        return after with
        {
            Version = state.Version + 1,
            Receipts = Receipts(state, happened),
            Undoable = Undoable(state, after, happened),
        };
    }

    /// <summary>Applies a decision's events in their order.</summary>
    public static RunnerState Evolve(RunnerState state, Decision decision)
    {
        foreach (var happened in decision.Events.AsSpan())
        {
            state = Evolve(state, happened);
        }

        return state;
    }

    private static ValueList<Receipt> Receipts(RunnerState state, RunnerEvent happened)
    {
        var old = state.Receipts.AsSpan();
        var receipts = new List<Receipt>(Math.Min(old.Length + 1, ReceiptsKept));
        foreach (var receipt in old.Length < ReceiptsKept ? old : old[^(ReceiptsKept - 1)..])
        {
            receipts.Add(happened is ChangeUndone undone && undone.Undoes == receipt.Number ? receipt with { Undone = true } : receipt);
        }

        receipts.Add(happened.Receipt);
        return receipts.ToValueList();
    }

    private static ValueList<UndoStep> Undoable(RunnerState state, RunnerState after, RunnerEvent happened)
    {
        var steps = state.Undoable;
        if (happened is ChangeUndone undone)
        {
            return steps.Where(step => step.Number != undone.Undoes).ToValueList();
        }

        if (happened.Receipt.CanUndo)
        {
            var kept = steps.AsSpan();
            kept = kept.Length < UndoDepth ? kept : kept[^(UndoDepth - 1)..];
            return ValueList.Create<UndoStep>(
                [.. kept, new UndoStep(happened.Receipt.Number, happened.Receipt.On, StateChange.Between(after, state))]);
        }

        // What has since become history is not taken back with an earlier change.
        return happened.Change.Plan is not { } plan || steps.Count == 0
            ? steps
            : steps.Where(step => step.On > happened.Receipt.On.PlusDays(-UndoDays)).Select(step => step.Without(plan.Sessions)).ToValueList();
    }

    /// <summary>A change older than this is history.</summary>
    private const int UndoDays = 7;
}
