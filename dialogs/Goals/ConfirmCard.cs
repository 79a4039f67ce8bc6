using CoachBot.Dialogs.Asking;
using CoachBot.Dialogs.Cards;
using CoachBot.Dialogs.Turns;
using CoachBot.Dialogs.Wording;
using CoachBot.Training.Runners;
using Microsoft.Extensions.Localization;
using NodaTime;

namespace CoachBot.Dialogs.Goals;

/// <summary>What the coach has understood, before anything is planned on it.</summary>
internal sealed class ConfirmCard(IStringLocalizer<GoalsTexts> texts, GoalWords words)
{
    public Card Of(RunnerProfile said, CoachTurn turn, Ask ask)
    {
        var lines = Lines(said, turn.Today, new Words(said.Units, turn.Words.Culture)).ToList();
        return new Card(
            "confirm",
            texts["ConfirmTitle"],
            [.. lines.Select(line => new CardLine(line))],
            [
                new CardButton(texts["ButtonYes"], texts["ButtonYes"], ("ask", ask.Nonce)),
                new CardButton(texts["ButtonChange"], texts["ButtonChange"], ("ask", ask.Nonce)),
            ],
            $"{string.Join(" ", lines)} {texts["ConfirmTitle"]}");
    }

    private IEnumerable<string> Lines(RunnerProfile said, LocalDate today, Words own)
    {
        yield return words.Goal(said.Goal ?? Goal.NoRace, today, own);
        if (said.RunWeeks.Count > 0)
        {
            yield return texts["PastedPlan", said.RunWeeks.Count];
        }
        else if (said.RunWeek is { } week)
        {
            yield return week.Days.Count == 0 ? texts["NoRuns"] : texts["Runs", words.Runs(week, own)];
        }

        yield return texts["Kit", words.Equipment(said.Equipment ?? [], own), words.Experience(said.Experience ?? Experience.Novice), said.Minutes ?? 0];
        if (said.UnavailableDays.Count > 0)
        {
            yield return texts["NotOn", own.List(said.UnavailableDays.Select(own.ShortDay))];
        }

        if (said.Reminders.Time is { } time)
        {
            yield return texts["RemindAt", own.Time(time)];
        }
    }
}
