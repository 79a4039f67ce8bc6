using CoachBot.Dialogs.Turns;
using CoachBot.Dialogs.Week;
using CoachBot.Training.Commands;

namespace CoachBot.Dialogs.Goals;

/// <summary>Where a plan stands: what was told is applied at once, with its receipt, and what changes nothing is said to be so.</summary>
internal sealed class PlanChange(GoalQuestions questions, GoalCorrections corrections, ReceiptReply receipts)
{
    /// <summary>False when there is still something to ask.</summary>
    /// <param name="first">The message that has led here, and no answer to a question.</param>
    public async Task<bool> SettlesAsync(GoalDraft draft, bool first, CoachTurn turn, CancellationToken cancellationToken)
    {
        if (!draft.Changing)
        {
            return false;
        }

        if (first && turn.Reading.Slots.AvailableDays is { Count: > 0 } && questions.IsOfThisWeek(turn.Inbound.Text))
        {
            await turn.SayAsync(questions.OnlyThisWeek, cancellationToken);
            return true;
        }

        if (draft.Missing().Count > 0)
        {
            return false;
        }

        if (draft.ChangesTo(turn.Profile) is { Count: > 0 } changes)
        {
            await receipts.SayAsync(turn, await turn.DoAsync(new Together(changes), cancellationToken), cancellationToken);
            return true;
        }

        if (first && (GoalFacts.AreKnown(draft.Profile, turn.Reading) || corrections.ChangeNothing(turn)))
        {
            await turn.SayAsync(questions.SoAlready, cancellationToken);
            return true;
        }

        // A race of long ago changes nothing, and is no request to change something.
        return first && Races.Tells(turn.Inbound.Text);
    }
}
