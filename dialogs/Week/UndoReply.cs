using CoachBot.Dialogs.Asking;
using CoachBot.Dialogs.Turns;
using CoachBot.Language;
using CoachBot.Training.Commands;
using Microsoft.Extensions.Localization;

namespace CoachBot.Dialogs.Week;

/// <summary>Takes back the last change and says what is as before.</summary>
internal sealed class UndoReply(ReceiptReply receipts, IStringLocalizer<WeekTexts> texts) : Reply(nameof(UndoReply), Intent.Undo)
{
    protected override async Task SayAsync(CoachTurn turn, CancellationToken cancellationToken)
    {
        var answer = await turn.DoAsync(new Undo(), cancellationToken);
        if (answer.Decision.Refusal is not null || answer.Receipts.Count == 0)
        {
            await turn.SayAsync(texts["NothingToUndo"], cancellationToken);
            return;
        }

        var receipt = answer.Receipts[answer.Receipts.Count - 1];
        var lines = receipt.Changes.Take(2).Select(change => $"{receipts.Line(change, turn.Words)}.");
        await turn.SayAsync($"{texts["TakenBack"].Value} {string.Join(" ", lines)}".Trim(), cancellationToken);
    }
}
