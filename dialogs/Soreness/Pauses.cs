using CoachBot.Training.Decisions;
using CoachBot.Training.Plans;
using NodaTime;

namespace CoachBot.Dialogs.Soreness;

/// <summary>How much of the training is stopped on a day. Runs are the runner's own, so the plan doesn't hold them; the coach must say it.</summary>
internal enum Pause
{
    None,

    /// <summary>Runs, jumps and loaded legs.</summary>
    Legs,

    /// <summary>Everything, until it has been seen.</summary>
    Urgent,

    /// <summary>Everything, until the symptoms are gone.</summary>
    Ill,

    /// <summary>Strength, runs or both: days off, or a doctor's orders.</summary>
    Break,
}

/// <param name="Kind">The gravest that holds; a break stands behind what a body has said.</param>
/// <param name="NoStrength">Why a break stops strength; null: none does.</param>
/// <param name="NoRuns">Why a break stops runs; null: none does.</param>
internal sealed record Paused(Pause Kind, RuleNote? NoStrength, RuleNote? NoRuns)
{
    /// <summary>By a sign or an illness, and not by a wish or an order.</summary>
    public bool IsUnwell => Kind is Pause.Urgent or Pause.Ill or Pause.Legs;

    public bool StopsSessions => Kind is Pause.Urgent or Pause.Ill || NoStrength is not null;

    public bool StopsRuns => IsUnwell || NoRuns is not null;

    /// <summary>What a break is for, strength first; null: there is none.</summary>
    public RuleNote? Why => NoStrength ?? NoRuns;
}

internal static class Pauses
{
    public static Paused On(RunnerState state, LocalDate date)
    {
        var holds = state.Holds.Where(hold => hold.Covers(date)).ToList();
        var breaks = holds.Where(hold => hold.IsBreak()).ToList();
        var kind = Holds("R0") ? Pause.Urgent : Holds("R10") ? Pause.Ill : Holds("R1") ? Pause.Legs : breaks.Count > 0 ? Pause.Break : Pause.None;
        return new Paused(kind, breaks.Find(hold => hold.StopsSessions())?.Note, breaks.Find(hold => hold.StopsRuns())?.Note);

        bool Holds(string rule) => holds.Exists(hold => hold.Rule == rule);
    }
}
