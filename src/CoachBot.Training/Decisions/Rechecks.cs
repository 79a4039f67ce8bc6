using NodaTime;

namespace CoachBot.Training.Decisions;

/// <summary>When the coach asks again how a sore spot is: the next morning, or when a rest ends.</summary>
public static class Rechecks
{
    /// <summary>The paused or eased spot to ask about on a local date, the strictest rule first; null: nothing is due.</summary>
    public static Hold? DueOn(RunnerState state, LocalDate date)
    {
        Hold? due = null;
        foreach (var hold in state.Holds.AsSpan())
        {
            if (hold.RecheckOn == date && hold.Site is not null && (due is null || string.CompareOrdinal(hold.Rule, due.Rule) < 0))
            {
                due = hold;
            }
        }

        return due;
    }
}
