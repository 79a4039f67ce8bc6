using CoachBot.Training.Decisions;
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
}

internal static class Pauses
{
    public static Pause On(RunnerState state, LocalDate date)
    {
        var rules = state.Holds.Where(hold => hold.Covers(date)).Select(hold => hold.Rule).ToList();
        return rules.Contains("R0") ? Pause.Urgent : rules.Contains("R10") ? Pause.Ill : rules.Contains("R1") ? Pause.Legs : Pause.None;
    }
}
