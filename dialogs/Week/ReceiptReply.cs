using CoachBot.Dialogs.Cards;
using CoachBot.Dialogs.Turns;
using CoachBot.Dialogs.Wording;
using CoachBot.Plans;
using CoachBot.Training.Events;
using Microsoft.Extensions.Localization;

namespace CoachBot.Dialogs.Week;

/// <summary>Says what was changed and why, from the receipt and from nothing else.</summary>
internal sealed class ReceiptReply(IStringLocalizer<WeekTexts> texts, RuleWords rules)
{
    /// <summary>More changes than these are shown on a card.</summary>
    private const int MostInText = 2;

    private const int MostCharacters = 600;

    public async Task SayAsync(CoachTurn turn, PlanAnswer answer, CancellationToken cancellationToken)
    {
        if (answer.Decision.Refusal is { } refusal)
        {
            await turn.SayAsync(rules.Of(refusal, turn.Words), cancellationToken);
            return;
        }

        if (answer.Receipts.Count == 0)
        {
            await turn.SayAsync(texts["NothingChanged"], cancellationToken);
            return;
        }

        var receipt = answer.Receipts[answer.Receipts.Count - 1];
        var card = receipt.Changes.Count > MostInText ? Card(receipt, turn.Words) : null;
        await turn.SayAsync(Text(receipt, turn.Words), card, Buttons(receipt), cancellationToken);
    }

    public string Text(Receipt receipt, Words words)
    {
        var parts = new List<string> { rules.Of(receipt.Because, words) };
        if (receipt.Changes.Count <= MostInText)
        {
            parts.AddRange(receipt.Changes.Select(change => $"{Line(change, words)}."));
        }

        if (receipt.WouldChange is { } note && rules.Of(note, words) is { Length: > 0 } wouldChange && parts.Sum(part => part.Length + 1) + wouldChange.Length <= MostCharacters)
        {
            parts.Add(wouldChange);
        }

        return string.Join(" ", parts.Where(part => part.Length > 0));
    }

    public string Line(ChangeLine change, Words words) => RuleWords.Dates(Line(change), words);

    private string Line(ChangeLine change) => (change.Before, change.After) switch
    {
        (null or "", { } after) => texts["ChangeNew", change.Subject, after],
        ({ } before, null or "") => texts["ChangeGone", change.Subject, before],
        ({ } before, { } after) => texts["Change", change.Subject, before, after],
        _ => "",
    };

    public IReadOnlyList<string> Buttons(Receipt receipt) => receipt is { CanUndo: true, Undone: false }
        ? [texts["ButtonUndo"], texts["ButtonWhy"]]
        : [texts["ButtonWhy"]];

    private Card Card(Receipt receipt, Words words) => new(
        "receipt",
        texts["WhatChanged"],
        [new CardFacts([.. receipt.Changes.Select(change => (Subject(change, words), RuleWords.Dates(Value(change), words)))])],
        [],
        string.Join(" ", receipt.Changes.Select(change => Line(change, words))));

    private static string Subject(ChangeLine change, Words words) => change.Date is { } date ? $"{words.ShortDay(date.DayOfWeek)} {words.ShortDate(date)}, {change.Subject}" : change.Subject;

    private string Value(ChangeLine change) => (change.Before, change.After) switch
    {
        (null or "", { } after) => after,
        ({ } before, null or "") => texts["Dropped", before],
        ({ } before, { } after) => $"{before} → {after}",
        _ => "",
    };
}
