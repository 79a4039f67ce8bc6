using CoachBot.Dialogs.Turns;
using CoachBot.Dialogs.Wording;
using CoachBot.Training.Runners;
using Microsoft.Extensions.Localization;

namespace CoachBot.Dialogs.Goals;

/// <summary>A set-up that was left in the middle: what was told is kept, and applied to nothing, until the runner goes on or wants none of it.</summary>
internal sealed class LeftSetUp(IStringLocalizer<GoalsTexts> texts, GoalWords words)
{
    /// <summary>Keeps it, and says what; null: nothing was told.</summary>
    public string? Keep(GoalDraft draft, CoachTurn turn)
    {
        var told = Told(draft.Profile, turn).ToList();
        turn.Talk.LeftSetUp = told.Count == 0 ? null : draft.ToJson();
        return told.Count == 0 ? null : texts["SetUpLeft", string.Join("; ", told)].Value;
    }

    /// <summary>What was kept, once; null: nothing. Language and zone may have been told meanwhile.</summary>
    public static GoalDraft? TakeUp(CoachTurn turn)
    {
        if (turn.Plan is not null || turn.Talk.LeftSetUp is not { } kept)
        {
            return null;
        }

        turn.Talk.LeftSetUp = null;
        var draft = GoalDraft.FromJson(kept);
        var now = turn.Profile;
        return draft with
        {
            Lead = null,
            Asked = null,
            PastDate = null,
            Puzzled = 0,
            Times = [],
            Stage = GoalStage.Facts,
            Profile = draft.Profile with { Language = now.Language ?? draft.Profile.Language, TimeZone = now.TimeZone ?? draft.Profile.TimeZone, Screening = now.Screening },
        };
    }

    /// <summary>"Go on", "where were we?", with nothing told.</summary>
    public bool GoesOn(CoachTurn turn) => turn is { Plan: null, Talk: { Open: null, LeftSetUp: not null } } && texts.Hears("GoOnWords", turn.Inbound.Text);

    /// <summary>"Start over", "forget it all": while it is being set up, or left.</summary>
    public bool StartsOver(string? text) => texts.Hears("StartOverWords", text);

    /// <summary>What the next question begins with when it is taken up again.</summary>
    public string OnWeGo => texts["OnWeGo"];

    private IEnumerable<string> Told(RunnerProfile said, CoachTurn turn)
    {
        var own = new Words(said.Units, turn.Words.Culture);
        if (said.Goal is { } goal)
        {
            yield return goal is { Date: { } date } ? texts["RaceOn", words.RaceInSentence(goal), own.Day(date, turn.Today)]
                : goal is { Distance: null, Name: null } ? texts["NoRaceInShort"] : words.RaceInSentence(goal);
        }

        if (said.RunWeeks.Count > 0)
        {
            yield return texts["PastedPlan", said.RunWeeks.Count];
        }
        else if (said.RunWeek is { Days.Count: > 0 } week)
        {
            yield return words.Runs(week, own);
        }

        if (said.Equipment is { } kit)
        {
            var named = words.Equipment(kit, own);
            yield return char.ToLower(named[0], own.Culture) + named[1..];
        }

        if (said.Experience is { } lifted)
        {
            yield return words.Experience(lifted);
        }

        if (said.Minutes is { } minutes)
        {
            yield return texts["MinutesInShort", minutes];
        }
    }
}
