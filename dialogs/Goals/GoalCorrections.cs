using CoachBot.Dialogs.Sessions;
using CoachBot.Dialogs.Turns;
using CoachBot.Dialogs.Wording;
using CoachBot.Training.Runners;
using CoachBot.Training.Units;

namespace CoachBot.Dialogs.Goals;

/// <summary>Words that change what is known and add nothing to it: a run on another day, one week, a race that is off, kit that is gone, a day that isn't free.</summary>
internal sealed class GoalCorrections(GoalQuestions questions, DaySwap swap, OneWeek oneWeek, RaceWords races)
{
    /// <summary>The draft with what is corrected; null when the message corrects nothing.</summary>
    public GoalDraft? Of(GoalDraft draft, CoachTurn turn) => OneWeekOnly(draft, turn) ?? RaceOff(draft, turn) ?? Swapped(draft, turn) ?? OfKit(draft, turn) ?? NotFree(draft, turn);

    private GoalDraft? OneWeekOnly(GoalDraft draft, CoachTurn turn) =>
        draft is { Changing: true, Asked: null } && oneWeek.Of(draft.Profile, turn.Reading, turn) is { } thatWeek ? draft with { Lead = null, Profile = thatWeek } : null;

    private GoalDraft? RaceOff(GoalDraft draft, CoachTurn turn) => !draft.Changing && races.IsOff(turn, draft.Profile) is not null
        ? draft with { Lead = null, InMonth = null, OtherDate = null, NoDateYet = false, Profile = draft.Profile with { Goal = Goal.NoRace } }
        : null;

    private GoalDraft? Swapped(GoalDraft draft, CoachTurn turn)
    {
        var swapped = swap.Of(draft.Profile.RunWeek, turn.Inbound.Text, turn.Words.Culture);
        return swapped != draft.Profile.RunWeek ? draft with { Lead = null, Profile = draft.Profile with { RunWeek = swapped } } : null;
    }

    private GoalDraft? OfKit(GoalDraft draft, CoachTurn turn)
    {
        if (draft.Profile.Equipment is not { Count: > 0 } known)
        {
            return null;
        }

        var reweighed = draft.Asked is Missing.Equipment or Missing.Minutes && turn.AfterOpening() is { Length: > 0 } meant ? Kit.Reweighed(known, meant, words => turn.ReadAside(words)) : null;
        return (reweighed ?? questions.Without(known, turn.Inbound.Text, words => turn.ReadAside(words))) is { } kit
            ? draft with { Lead = null, Profile = draft.Profile with { Equipment = kit } }
            : null;
    }

    /// <summary>"I can't on Mondays": the days that are named are those that are not free.</summary>
    private GoalDraft? NotFree(GoalDraft draft, CoachTurn turn) =>
        questions.CannotOn(turn.Inbound.Text) && turn.Reading.Slots.AvailableDays is { Count: > 0 } taken && DayNames.All(turn.Inbound.Text, turn.Words.Culture).Distinct().Order().SequenceEqual(taken.Order())
            ? draft with { Lead = null, Profile = draft.Profile with { UnavailableDays = draft.Profile.UnavailableDays.Union(taken).Order().ToValueList() } }
            : null;
}
