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

    private const int MostOnCard = 6;


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

    /// <summary>What was asked for and changed, the rule, then the sessions that follow while they are few; the card has the rest. What would change it is for "why?".</summary>
    public string Text(Receipt receipt, Words words)
    {
        var settings = receipt.Changes.TakeWhile(change => change.Date is null).Take(MostInText).Select(change => $"{Line(change, words)}.");
        var parts = receipt.Changes.Count > MostInText ? [.. settings, rules.Of(receipt.Because, words)] : new List<string> { rules.Of(receipt.Because, words) };
        if (receipt.Changes.Count <= MostInText)
        {
            parts.AddRange(receipt.Changes.Select(change => $"{Line(change, words)}."));
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
        [new CardFacts([.. receipt.Changes.Where(change => change.Date is not null).Take(MostOnCard).Select(change => (Subject(change, words), RuleWords.Dates(Value(change), words)))]), .. More(receipt)],
        [],
        string.Join(". ", receipt.Changes.Take(MostOnCard).Select(change => Line(change, words))));

    private static string Subject(ChangeLine change, Words words) => change.Date is { } date ? $"{words.ShortDay(date.DayOfWeek)} {words.ShortDate(date)}, {change.Subject}" : change.Subject;

    private CardPart[] More(Receipt receipt)
    {
        var left = receipt.Changes.Count(change => change.Date is not null) - MostOnCard;
        return left > 0 ? [new CardLine(texts["AndMore"], Quiet: true)] : [];
    }

    private string Value(ChangeLine change) => (change.Before, change.After) switch
    {
        (null or "", { } after) => after,
        ({ } before, null or "") => texts["Dropped", before],
        ({ } before, { } after) => $"{before} → {after}",
        _ => "",
    };
}
