using CoachBot.Dialogs.Asking;
using CoachBot.Dialogs.Turns;
using CoachBot.Dialogs.Week;
using CoachBot.Dialogs.Wording;
using CoachBot.Language;
using CoachBot.Training.Commands;
using CoachBot.Training.Runners;
using CoachBot.Training.Units;

namespace CoachBot.Dialogs.Sessions;

/// <summary>"15 minutes, hotel room, one band": today only, with the phase's intent kept.</summary>
internal sealed class RebuildReply(ReceiptReply receipts, RuleWords rules, SessionCard card) : Reply(nameof(RebuildReply), Intent.RebuildToday)
{
    protected override bool NeedsPlan => true;

    protected override async Task SayAsync(CoachTurn turn, CancellationToken cancellationToken)
    {
        var slots = turn.Reading.Slots;
        var equipment = slots.Equipment is { } items ? Kit.Of(items) : (ValueList<EquipmentItem>?)null;
        var answer = await turn.DoAsync(new RebuildToday(slots.Minutes, equipment), cancellationToken);
        var session = SessionFinder.On(turn, turn.Today);
        if (answer.Decision.Refusal is not null || session is null || answer.Receipts.Count == 0)
        {
            await receipts.SayAsync(turn, answer, cancellationToken);
            return;
        }

        var receipt = answer.Receipts[answer.Receipts.Count - 1];
        await turn.SayAsync(rules.Of(receipt.Because, turn.Words), card.Of(session, turn), receipts.Buttons(receipt), cancellationToken);
    }
}
