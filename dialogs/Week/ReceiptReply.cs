using CoachBot.Dialogs.Cards;
using CoachBot.Dialogs.Turns;
using CoachBot.Dialogs.Wording;
using CoachBot.Plans;
using CoachBot.Training.Events;
using Microsoft.Extensions.Localization;
using NodaTime;

namespace CoachBot.Dialogs.Week;

/// <summary>Says what was changed and why, from the receipt and from nothing else.</summary>
internal sealed class ReceiptReply(IStringLocalizer<WeekTexts> texts, RuleWords rules, ChangeWords changes)
{
    /// <summary>More changes than these are shown on a card.</summary>
    private const int MostInText = 2;

    private const int MostOnCard = 6;

    public Task SayAsync(CoachTurn turn, PlanAnswer answer, CancellationToken cancellationToken) => SayAsync(turn, answer, null, cancellationToken);

    /// <param name="lead">Said before the receipt.</param>
    public async Task SayAsync(CoachTurn turn, PlanAnswer answer, string? lead, CancellationToken cancellationToken)
    {
        string Led(string text) => lead is null ? text : $"{lead} {text}";
        if (answer.Decision.Refusal is { } refusal)
        {
            await turn.SayAsync(Led(rules.Of(refusal, turn.Words)), cancellationToken);
            return;
        }

        if (answer.Receipts.Count == 0)
        {
            await turn.SayAsync(Led(texts["NothingChanged"]), cancellationToken);
            return;
        }

        var receipt = answer.Receipts[answer.Receipts.Count - 1];
        var card = receipt.Changes.Count > MostInText ? Card(receipt, turn.Words) : null;
        var said = Led(Text(receipt, turn.Words));

        // How it feels, told once more, and word for word the same answer to it: said once is enough.
        await turn.SayAsync(receipt is { Kind: "reportSoreness" or "reportFatigue", Changes.Count: 0 } && said == turn.Talk.LastSaid ? texts["AsISaid"] : said, card, Buttons(receipt), cancellationToken);
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

    /// <summary>Fri 6 March, split squat: 3 sets → 2 sets. What has no day is a setting.</summary>
    public string Line(ChangeLine change, Words words)
    {
        var (subject, before, after) = changes.Of(change, words);
        var named = change.Date is { } date ? words.Capital(texts["OnDay", words.Day(date), Lower(subject, words)].Value) : words.Capital(subject);
        return (before, after) switch
        {
            ("", "") => "",
            ("", _) => texts["ChangeNew", named, after!],
            (_, "") => texts["ChangeGone", named, before!],
            _ => texts["Change", named, before!, after!],
        };
    }

    /// <summary>Within a line; RDL and the like stay as they are.</summary>
    private static string Lower(string subject, Words words) =>
        subject.Length > 1 && char.IsUpper(subject[1]) ? subject : subject.Length == 0 ? subject : char.ToLower(subject[0], words.Culture) + subject[1..];

    public IReadOnlyList<string> Buttons(Receipt receipt) => receipt is { CanUndo: true, Undone: false }
        ? [texts["ButtonUndo"], texts["ButtonWhy"]]
        : [texts["ButtonWhy"]];

    private Card Card(Receipt receipt, Words words) => new(
        "receipt",
        texts["WhatChanged"],
        [.. receipt.Changes.Where(change => change.Date is not null).Take(MostOnCard).GroupBy(change => change.Date!.Value).Select(day => Day(day.Key, day, words)), .. More(receipt)],
        [],
        string.Join(". ", receipt.Changes.Take(MostOnCard).Select(change => Line(change, words))));

    /// <summary>The day once, and a line for each change: two columns are too narrow on a phone.</summary>
    private CardGroup Day(LocalDate date, IEnumerable<ChangeLine> day, Words words) => new(words.Capital(words.Day(date)), [.. day.Select(change => Row(change, words))]);

    private string Row(ChangeLine change, Words words)
    {
        var (subject, before, after) = changes.Of(change, words);
        var value = (before, after) switch
        {
            (_, "") => texts["Dropped", before!].Value,
            ("", _) => after!,
            _ => $"{before} → {after}",
        };
        return $"{words.Capital(subject)}: {value}";
    }

    private CardPart[] More(Receipt receipt)
    {
        var left = receipt.Changes.Count(change => change.Date is not null) - MostOnCard;
        return left > 0 ? [new CardLine(texts["AndMore"], Quiet: true)] : [];
    }
}
