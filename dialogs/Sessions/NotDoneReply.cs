using CoachBot.Dialogs.Asking;
using CoachBot.Dialogs.Reminders;
using CoachBot.Dialogs.Turns;
using CoachBot.Dialogs.Wording;
using CoachBot.Training.Commands;
using CoachBot.Training.Plans;
using CoachBot.Training.Serialization;
using Microsoft.Extensions.Localization;

namespace CoachBot.Dialogs.Sessions;

/// <summary>"No, I didn't do it": what was logged as done just now is taken back. It leaves out no other session.</summary>
internal sealed class NotDoneReply(IStringLocalizer<SessionTexts> texts, IStringLocalizer<ReminderTexts> reminders) : Reply(nameof(NotDoneReply))
{
    private static readonly string[] OfADone = [TrainingJson.KindOf(typeof(CompleteSession)), TrainingJson.KindOf(typeof(RateSession))];

    public override bool Claims(CoachTurn turn) => turn is { Plan: not null, Talk.Open: null, Inbound: { Data: null, IsFile: false } } && texts.Hears("NotDoneWords", turn.Inbound.Text);

    protected override async Task SayAsync(CoachTurn turn, CancellationToken cancellationToken)
    {
        var undone = false;
        while (turn.State.Receipts.LastOrDefault(receipt => !receipt.Undone) is { CanUndo: true } last && OfADone.Contains(last.Kind)
            && (await turn.DoAsync(new Undo(), cancellationToken)).Decision.Refusal is null)
        {
            undone = true;
        }

        var session = SessionFinder.ToComplete(turn);
        var (text, buttons) = session switch
        {
            // Where it goes instead has been said as well, and is done next.
            _ when undone && turn.Reading.Slots.ToDate is not null => (texts["NotDoneTaken"].Value, null),
            { Status: SessionStatus.Done or SessionStatus.PartlyDone } => (texts["StillDone", turn.Words.Day(session.Date)].Value, null),
            { Status: SessionStatus.Planned } when session.Date >= turn.Today => (texts[undone ? "NotDoneBack" : "NotDoneOpen", turn.Words.Day(session.Date)].Value, new[] { reminders["ButtonMove"].Value, reminders["ButtonSkip"].Value }),
            _ => (texts[undone ? "NotDoneTaken" : "MissedPast"].Value, null),
        };
        await turn.SayAsync(text, null, buttons, cancellationToken);
    }
}
