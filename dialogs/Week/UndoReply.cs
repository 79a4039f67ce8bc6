using CoachBot.Dialogs.Asking;
using CoachBot.Dialogs.Soreness;
using CoachBot.Dialogs.Turns;
using CoachBot.Dialogs.Wording;
using CoachBot.Language;
using CoachBot.Training.Commands;
using Microsoft.Extensions.Localization;

namespace CoachBot.Dialogs.Week;

/// <summary>Takes back the last change and says what is as before.</summary>
internal sealed class UndoReply(ReceiptReply receipts, RuleWords rules, RedFlags redFlags, IStringLocalizer<WeekTexts> texts) : Reply(nameof(UndoReply), Intent.Undo)
{
    protected override async Task SayAsync(CoachTurn turn, CancellationToken cancellationToken)
    {
        if (turn.State.Receipts.LastOrDefault(receipt => receipt is { CanUndo: true, Undone: false })?.Kind == "buildPlan")
        {
            await turn.SayAsync(texts["NotTheWholePlan"], cancellationToken);
            return;
        }

        var pause = RedFlags.LastPause(turn.State);
        var answer = await turn.DoAsync(new Undo(), cancellationToken);
        if (answer.Decision.Refusal is not null || answer.Receipts.Count == 0)
        {
            await turn.SayAsync(texts["NothingToUndo"], cancellationToken);
            return;
        }

        if (pause is not null)
        {
            await turn.SayAsync(redFlags.AdviceStands(turn, pause), cancellationToken);
            return;
        }

        // Said the way it was changed, turned round: before and after have swapped places.
        var undone = turn.State.Receipts.LastOrDefault(receipt => receipt.Undone && answer.Before.Receipts.Any(before => before.Number == receipt.Number && !before.Undone));
        var lines = (undone?.Changes ?? []).Take(2).Select(change => $"{receipts.Line(change with { Before = change.After, After = change.Before }, turn.Words)}.");
        var what = undone is null or { Changes.Count: > 0 } ? string.Join(" ", lines) : rules.Of(undone.Heard, turn.Words);
        await turn.SayAsync($"{texts["TakenBack"].Value} {what}".Trim(), cancellationToken);
    }
}
