using CoachBot.Dialogs.Asking;
using CoachBot.Dialogs.Cards;
using CoachBot.Dialogs.Turns;
using CoachBot.Dialogs.Wording;
using Microsoft.Extensions.Localization;
using NodaTime;

namespace CoachBot.Dialogs.Week;

/// <summary>"What changed this week?": the receipts since Monday and nothing else.</summary>
internal sealed class ChangesReply(ReceiptReply receipts, RuleWords rules, IStringLocalizer<WeekTexts> texts) : Reply(nameof(ChangesReply))
{
    private const int Most = 6;

    public override bool Matches(string text) => texts.Hears("ChangesWords", text);

    protected override Task SayAsync(CoachTurn turn, CancellationToken cancellationToken)
    {
        var monday = turn.Today.DayOfWeek == IsoDayOfWeek.Monday ? turn.Today : turn.Today.Previous(IsoDayOfWeek.Monday);
        var built = turn.State.Receipts.LastOrDefault(receipt => receipt.Kind == "buildPlan")?.Number ?? 0;
        var changed = turn.State.Receipts.Where(receipt => receipt.Number > built && receipt.On >= monday && receipt.Changes.Count > 0 && receipt.Kind is not ("rollForward" or "undo" or "buildPlan")).Reverse().Take(Most).ToList();
        if (changed.Count == 0)
        {
            return turn.SayAsync(texts["NoChanges"], cancellationToken);
        }

        var groups = changed.Select(receipt => new CardGroup(
            $"{turn.Words.Day(receipt.On)}{(receipt.Undone ? $" ({texts["Undone"].Value})" : "")}",
            [.. receipt.Changes.Take(2).Select(change => receipts.Line(change, turn.Words))],
            rules.Of(receipt.Because, turn.Words)));
        var count = changed.Count == 1 ? texts["OneChange"] : texts["SomeChanges", changed.Count];
        return turn.SayAsync(count, new Card("changes", texts["ChangesTitle"], [.. groups], [], string.Join(" ", changed.Select(receipt => receipts.Text(receipt, turn.Words)))), null, cancellationToken);
    }
}
