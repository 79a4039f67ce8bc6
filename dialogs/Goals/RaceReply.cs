using CoachBot.Dialogs.Asking;
using CoachBot.Dialogs.Turns;
using CoachBot.Dialogs.Wording;
using CoachBot.Training.Runners;
using Microsoft.Extensions.Localization;

namespace CoachBot.Dialogs.Goals;

/// <summary>"When's my race?", "how many weeks are left?": what the plan is aimed at, and how far off it is.</summary>
internal sealed class RaceReply(GoalWords words, IStringLocalizer<GoalsTexts> texts) : Reply(nameof(RaceReply))
{
    public override bool Matches(string text) => texts.Hears("WhenRaceWords", text);

    protected override Task SayAsync(CoachTurn turn, CancellationToken cancellationToken)
    {
        if (turn.Plan is null)
        {
            return turn.SayAsync(texts["NoRaceSaved"], cancellationToken);
        }

        var goal = words.Goal(turn.Profile.Goal ?? Goal.NoRace, turn.Today, turn.Words);
        return turn.SayAsync(turn.Profile.OtherRaces.Count > 0 ? $"{goal}. {words.OnTheWay(turn.Profile.OtherRaces, turn.Today, turn.Words)}" : $"{goal}.", cancellationToken);
    }
}
