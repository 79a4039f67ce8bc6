using CoachBot.Dialogs.Cards;
using CoachBot.Dialogs.Turns;
using CoachBot.Plans;
using CoachBot.Training.Events;
using Microsoft.Extensions.Localization;

namespace CoachBot.Dialogs.Week;

/// <summary>Says what was changed and why, from the receipt and from nothing else.</summary>
internal sealed class ReceiptReply(IStringLocalizer<WeekTexts> texts)
{
    /// <summary>More changes than these are shown on a card.</summary>
    private const int MostInText = 2;

    private const int MostCharacters = 600;

    public async Task SayAsync(CoachTurn turn, PlanAnswer answer, CancellationToken cancellationToken)
    {
        if (answer.Decision.Refusal is { } refusal)
        {
            await turn.SayAsync(refusal.Text, cancellationToken);
            return;
        }

        if (answer.Receipts.Count == 0)
        {
            await turn.SayAsync(texts["NothingChanged"], cancellationToken);
            return;
        }

        var receipt = answer.Receipts[answer.Receipts.Count - 1];
        var card = receipt.Changes.Count > MostInText ? Card(receipt) : null;
        await turn.SayAsync(Text(receipt), card, Buttons(receipt), cancellationToken);
    }

    public string Text(Receipt receipt)
    {
        var parts = new List<string> { receipt.Because.Text };
        if (receipt.Changes.Count <= MostInText)
        {
            parts.AddRange(receipt.Changes.Select(Line));
        }

        if (receipt.WouldChange is { Text.Length: > 0 } wouldChange && parts.Sum(part => part.Length + 1) + wouldChange.Text.Length <= MostCharacters)
        {
            parts.Add(wouldChange.Text);
        }

        return string.Join(" ", parts.Where(part => part.Length > 0));
    }

    public string Line(ChangeLine change) => (change.Before, change.After) switch
    {
        (null or "", { } after) => texts["ChangeNew", change.Subject, after],
        ({ } before, null or "") => texts["ChangeGone", change.Subject, before],
        ({ } before, { } after) => texts["Change", change.Subject, before, after],
        _ => "",
    };

    public IReadOnlyList<string> Buttons(Receipt receipt) => receipt is { CanUndo: true, Undone: false }
        ? [texts["ButtonUndo"], texts["ButtonWhy"]]
        : [texts["ButtonWhy"]];

    private Card Card(Receipt receipt) => new(
        "receipt",
        texts["WhatChanged"],
        [new CardFacts([.. receipt.Changes.Select(change => (change.Subject, Value(change)))])],
        [],
        string.Join(" ", receipt.Changes.Select(Line)));

    private string Value(ChangeLine change) => (change.Before, change.After) switch
    {
        (null or "", { } after) => after,
        ({ } before, null or "") => texts["Dropped", before],
        ({ } before, { } after) => $"{before} → {after}",
        _ => "",
    };
}
