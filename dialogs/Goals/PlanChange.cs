using CoachBot.Dialogs.Sessions;
using CoachBot.Dialogs.Turns;
using CoachBot.Dialogs.Week;
using CoachBot.Training.Commands;
using CoachBot.Training.Plans;
using NodaTime;

namespace CoachBot.Dialogs.Goals;

/// <summary>Where a plan stands: what was told is applied at once, with its receipt, and what changes nothing is said to be so.</summary>
internal sealed class PlanChange(GoalChangeWords words, GoalCorrections corrections, ReceiptReply receipts, OtherKit otherKit)
{
    /// <summary>False when there is still something to ask.</summary>
    /// <param name="first">The message that has led here, and no answer to a question.</param>
    public async Task<bool> SettlesAsync(GoalDraft draft, bool first, CoachTurn turn, CancellationToken cancellationToken)
    {
        if (!draft.Changing)
        {
            return false;
        }

        if (first && turn.Reading.Slots.AvailableDays is { Count: > 0 } && words.IsOfThisWeek(turn.Inbound.Text))
        {
            await SayOfThatWeekAsync(turn, cancellationToken);
            return true;
        }

        if (draft.Missing().Count > 0)
        {
            return false;
        }

        if (draft.ChangesTo(turn.Profile) is { Count: > 0 } changes)
        {
            if (first && otherKit.Owned(turn.Inbound.Text) && otherKit.Of(turn.Inbound.Text) is { } other)
            {
                await turn.SayAsync(other, cancellationToken);
            }

            await receipts.SayAsync(turn, await turn.DoAsync(new Together(changes), cancellationToken), cancellationToken);
            return true;
        }

        if (first && (GoalFacts.AreKnown(draft.Profile, turn.Reading) || corrections.ChangeNothing(turn)))
        {
            await turn.SayAsync(words.SoAlready, cancellationToken);
            return true;
        }

        // A race of long ago changes nothing, and is no request to change something.
        return first && Races.Tells(turn.Inbound.Text);
    }

    /// <summary>"This week I can't do Friday": the session that stands in the way is named, with what can be done; where there is none, nothing changes.</summary>
    private async Task SayOfThatWeekAsync(CoachTurn turn, CancellationToken cancellationToken)
    {
        var free = turn.Reading.Slots.AvailableDays!;
        var taken = Enum.GetValues<IsoDayOfWeek>().Where(day => day != IsoDayOfWeek.None && !free.Contains(day)).ToList();
        if (taken is not [var day])
        {
            await turn.SayAsync(words.OnlyThisWeek, cancellationToken);
            return;
        }

        var date = turn.Today.PlusDays((int)day - (int)turn.Today.DayOfWeek + (words.IsOfNextWeek(turn.Inbound.Text) ? 7 : 0));
        await (date >= turn.Today && SessionFinder.On(turn, date) is { Status: SessionStatus.Planned }
            ? turn.SayAsync(words.InTheWay(turn.Words.Day(date)), null, words.OutOfTheWay(turn.Words.DayName(day)), cancellationToken)
            : turn.SayAsync(words.NothingThen(turn.Words.Day(date)), cancellationToken));
    }
}
