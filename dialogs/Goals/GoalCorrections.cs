using CoachBot.Dialogs.Main;
using CoachBot.Dialogs.Sessions;
using CoachBot.Dialogs.Turns;
using CoachBot.Dialogs.Wording;
using CoachBot.Language;
using CoachBot.Training.Runners;
using CoachBot.Training.Units;

namespace CoachBot.Dialogs.Goals;

/// <summary>Words that change what is known and add nothing to it: a run on another day, one week, a race that is off, kit that is gone, a day that isn't free.</summary>
internal sealed class GoalCorrections(GoalChangeWords changes, DaySwap swap, OneWeek oneWeek, RaceWords races, SessionsAWeek sessions)
{
    /// <summary>The draft with what is corrected; null when the message corrects nothing.</summary>
    public GoalDraft? Of(GoalDraft draft, CoachTurn turn) => OneWeekOnly(draft, turn) ?? RaceOff(draft, turn) ?? Swapped(draft, turn) ?? HardMoved(draft, turn) ?? OfKit(draft, turn) ?? NotFree(draft, turn) ?? Free(draft, turn) ?? Counted(draft, turn);

    /// <summary>Words that are one of these for sure where a plan stands, whatever else they sound like.</summary>
    public bool AreIn(CoachTurn turn) => changes.FreedDays(turn.Profile, turn).Count > 0 || sessions.Of(turn) is not null;

    private GoalDraft? OneWeekOnly(GoalDraft draft, CoachTurn turn) =>
        draft is { Changing: true, Asked: null } && oneWeek.Of(draft.Profile, turn.Reading, turn) is { } thatWeek ? draft with { Lead = null, Profile = thatWeek } : null;

    private GoalDraft? RaceOff(GoalDraft draft, CoachTurn turn)
    {
        if (draft.Changing || races.IsOff(turn, draft.Profile) is not { } off)
        {
            return null;
        }

        return draft.Profile.OtherRaces.Contains(off)
            ? draft with { Lead = null, Profile = draft.Profile with { OtherRaces = draft.Profile.OtherRaces.Where(race => race != off).ToValueList() } }
            : draft with { Lead = null, InMonth = null, OtherDate = null, NoDateYet = false, Profile = draft.Profile with { Goal = Goal.NoRace } };
    }

    private GoalDraft? Swapped(GoalDraft draft, CoachTurn turn)
    {
        var swapped = swap.Of(draft.Profile.RunWeek, turn.Inbound.Text, turn.Words.Culture, ofRuns: !draft.Changing);
        return swapped != draft.Profile.RunWeek ? draft with { Lead = null, Profile = draft.Profile with { RunWeek = swapped } } : null;
    }

    /// <summary>"Intervals are on Wednesday now": the only hard run has moved, and is no second one. A run that was on that day takes its place, and none is lost.</summary>
    private GoalDraft? HardMoved(GoalDraft draft, CoachTurn turn)
    {
        if (draft.Profile.RunWeek is not { } week || week.Days.Where(day => day.Kind == DayKind.Hard).ToList() is not [var was] || turn.Reading.Slots.RunDays is not { Count: > 0 } said
            || said.Where(run => run.Kind == DayKind.Hard).ToList() is not [var now] || now.Day == was.Day || said.Any(run => run.Day == was.Day) || !changes.SaysNow(turn.Inbound.Text) || !changes.NamesHardRun(turn.Inbound.Text))
        {
            return null;
        }

        var moved = turn.Reading with { Slots = turn.Reading.Slots with { RunDays = [.. said, new RunDaySlot(was.Day, week.On(now.Day).Kind)] } };
        return draft with { Lead = null, Profile = draft.Profile with { RunWeek = RunDays.Merge(week, moved, null) } };
    }

    private GoalDraft? OfKit(GoalDraft draft, CoachTurn turn)
    {
        if (draft.Profile.Equipment is not { Count: > 0 } known)
        {
            return null;
        }

        if (Kit.Without(known, turn.Reading.Slots) is { } kept)
        {
            // "I sold the kettlebell and got a barbell": what stands beside it is told as well, and comes to what is left.
            var less = draft with { Lead = null, Profile = draft.Profile with { Equipment = kept } };
            return GoalFacts.Absorb(less with { Changing = true, Adds = true }, turn.Reading, turn.Today) with { Changing = draft.Changing, Adds = draft.Adds };
        }

        if (draft.Changing && turn.Reading.Slots.Equipment is { Count: > 0 } items && items.All(item => item.Kg is not null && known.Any(had => had.Kind == item.Kind)) && changes.Reweighs(turn.Inbound.Text))
        {
            // "The dumbbells only go up to 15": of those, and the rest stays.
            return draft with { Lead = null, Profile = draft.Profile with { Equipment = Kit.Joined(known.Where(had => items.All(item => item.Kind != had.Kind)).ToValueList(), Kit.Of(items)) } };
        }

        var reweighed = (draft.Asked is Missing.Equipment or Missing.Minutes || draft.Told == Missing.Equipment) && turn.AfterOpening() is { Length: > 0 } meant ? Kit.Reweighed(known, meant, words => turn.ReadAside(words)) : null;
        if (reweighed is not null)
        {
            return draft with { Lead = null, Profile = draft.Profile with { Equipment = reweighed } };
        }

        if (changes.Without(known, turn.Inbound.Text, words => turn.ReadAside(words)) is not { } left)
        {
            return null;
        }

        // "I sold the kettlebell, got a barbell, and only 30 minutes": what stands beside it is told as well.
        var without = draft with { Lead = null, Profile = draft.Profile with { Equipment = left } };
        return changes.BesideSold(turn.Inbound.Text) is { } more && turn.ReadAside(more) is var beside && Routes.HasFacts(beside)
            ? GoalFacts.Absorb(without with { Adds = true }, beside, turn.Today) with { Adds = draft.Adds }
            : without;
    }

    /// <summary>"I can't on Mondays": the days that are named are those that are not free.</summary>
    private GoalDraft? NotFree(GoalDraft draft, CoachTurn turn) => NotFreeYet(draft, turn) ??
        (changes.CannotOn(turn.Inbound.Text) && turn.Reading.Slots.AvailableDays is { Count: > 0 } taken && DayNames.All(turn.Inbound.Text, turn.Words.Culture).Distinct().Order().SequenceEqual(taken.Order())
            ? draft with { Lead = null, Profile = draft.Profile with { UnavailableDays = draft.Profile.UnavailableDays.Union(taken).Order().ToValueList() } }
            : null);

    /// <summary>Without a plan there is no session to leave out: "I can't do Thursday" is about every week.</summary>
    private GoalDraft? NotFreeYet(GoalDraft draft, CoachTurn turn) =>
        !draft.Changing && turn.Reading.Has(Intent.SkipSession) && !turn.Reading.Has(Intent.MoveSession) && changes.CannotOn(turn.Inbound.Text) && !changes.IsOfThisWeek(turn.Inbound.Text) && DayNames.All(turn.Inbound.Text, turn.Words.Culture) is { Count: > 0 } days
            ? draft with { Lead = null, Profile = draft.Profile with { UnavailableDays = draft.Profile.UnavailableDays.Union(days).Order().ToValueList() } }
            : null;

    /// <summary>"Mondays are fine again": the days were not free, and are.</summary>
    private GoalDraft? Free(GoalDraft draft, CoachTurn turn) => changes.FreedDays(draft.Profile, turn) is { Count: > 0 } free
        ? draft with { Lead = null, Profile = draft.Profile with { UnavailableDays = draft.Profile.UnavailableDays.Where(day => !free.Contains(day)).ToValueList() } }
        : changes.SaysFreeAgain(turn) ? draft with { Lead = null } : null;

    /// <summary>It is so already.</summary>
    public bool ChangeNothing(CoachTurn turn) => changes.SaysFreeAgain(turn) || (sessions.Of(turn) is { } wanted && wanted == turn.Profile.SessionsWanted)
        || (turn.Reading.Slots.Equipment is null && turn.Reading.Slots.Gone().Count > 0);

    private GoalDraft? Counted(GoalDraft draft, CoachTurn turn) => (draft.Changing || draft.Stage == GoalStage.Confirm) && sessions.Of(turn) is { } wanted
        ? draft with { Lead = null, Profile = draft.Profile with { SessionsWanted = wanted } }
        : null;
}
