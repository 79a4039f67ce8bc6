using CoachBot.Dialogs.Asking;
using CoachBot.Dialogs.Cards;
using CoachBot.Dialogs.Turns;
using CoachBot.Language;
using Microsoft.Extensions.Localization;

namespace CoachBot.Dialogs.Week;

/// <summary>Sessions done against planned, load by lift, soreness, and weeks in a row: counted from what was logged.</summary>
internal sealed class ProgressReply(ProgressCharts charts, IStringLocalizer<WeekTexts> texts) : Reply(nameof(ProgressReply), Intent.ShowProgress)
{
    private const int Weeks = 4;

    protected override bool NeedsPlan => true;

    protected override Task SayAsync(CoachTurn turn, CancellationToken cancellationToken)
    {
        var since = turn.Today.PlusWeeks(-Weeks);
        var due = turn.Plan!.Sessions.Where(session => session.Date >= since && session.Date <= turn.Today).ToList();
        var done = due.Count(Progress.IsDone);
        var past = due.Count(session => session.Date < turn.Today || Progress.IsDone(session));
        if (past == 0)
        {
            return turn.SayAsync(texts["NoProgressYet"], cancellationToken);
        }

        var row = Progress.WeeksInARow(turn.Plan, turn.Today);
        var text = row > 1 ? texts["DoneOfInARow", done, past, row] : texts["DoneOf", done, past];
        var parts = charts.Of(turn).ToList();
        var card = new Card("progress", texts["ProgressTitle"], parts, [], string.Join(". ", parts.Select(chart => $"{chart.Title}: {chart.Words}")));
        return turn.SayAsync(text, card, null, cancellationToken);
    }
}
