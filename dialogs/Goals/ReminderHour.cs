using CoachBot.Dialogs.Asking;
using CoachBot.Dialogs.Main;
using CoachBot.Dialogs.Reminders;
using CoachBot.Dialogs.Turns;
using CoachBot.Language;

namespace CoachBot.Dialogs.Goals;

/// <summary>When to remind, told before there is a plan to be reminded of.</summary>
internal sealed class ReminderHour(ReminderTime times)
{
    /// <summary>An hour and no more is short.</summary>
    private const int MostOfAnHour = 24;

    /// <summary>While the card with all facts is shown: an hour by itself can only be this; null when it is none.</summary>
    public GoalDraft? OnCard(GoalDraft draft, CoachTurn turn) =>
        draft is { Stage: GoalStage.Confirm, Changing: false } && turn.Inbound.Text is { Length: < MostOfAnHour } text
        && turn.Reading.Slots is { Time: null, Site: null, Score: null, SessionsWanted: null } && !Routes.HasFacts(turn.Reading)
        && turn.ReadAside(text, Expecting.Time).Slots.Time is { } hour && Number.Of(text) is null
            ? draft with { Lead = null, Profile = draft.Profile with { TimeZone = turn.Reading.Slots.TimeZone ?? draft.Profile.TimeZone, Reminders = draft.Profile.Reminders with { Time = hour, Enabled = true } } }
            : null;

    /// <summary>Told along with the rest: one hour, hours for single days, some to choose from once there is a plan, or that none is wanted.</summary>
    public GoalDraft Told(GoalDraft draft, CoachTurn turn)
    {
        if (turn.Reading.Has(Intent.StopReminders) && !turn.Reading.Has(Intent.SetReminder) && turn.Plan is null)
        {
            return draft with { Hours = [], Profile = draft.Profile with { Reminders = draft.Profile.Reminders with { Time = null, DayTimes = [], Enabled = false } } };
        }

        if (!turn.Reading.Has(Intent.SetReminder))
        {
            return draft;
        }

        return times.Undecided(turn) is { Count: > 0 } hours ? draft with { Hours = hours }
            : times.Told(turn, draft.Profile.Reminders) is { Enabled: true } heard ? draft with { Hours = [], Profile = draft.Profile with { Reminders = heard } }
            : draft;
    }
}
