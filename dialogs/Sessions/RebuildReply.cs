using CoachBot.Dialogs.Asking;
using CoachBot.Dialogs.Turns;
using CoachBot.Dialogs.Week;
using CoachBot.Dialogs.Wording;
using CoachBot.Language;
using CoachBot.Training.Commands;
using CoachBot.Training.Decisions;
using CoachBot.Training.Runners;
using CoachBot.Training.Units;
using Microsoft.Extensions.Localization;

namespace CoachBot.Dialogs.Sessions;

/// <summary>"15 minutes, hotel room, one band": today only, with the phase's intent kept.</summary>
internal sealed class RebuildReply(ReceiptReply receipts, RuleWords rules, SessionCard card, IStringLocalizer<SessionTexts> texts) : Reply(nameof(RebuildReply), Intent.RebuildToday)
{
    /// <summary>Longer, and it says more than that something is missing.</summary>
    private const int MostCharacters = 100;

    protected override bool NeedsPlan => true;

    /// <summary>"No kettlebell today", where no question takes it as an answer.</summary>
    public override bool Claims(CoachTurn turn) => turn is { Plan: not null, Talk.Open: null } && Left(turn) is not null;

    protected override async Task SayAsync(CoachTurn turn, CancellationToken cancellationToken)
    {
        var slots = turn.Reading.Slots;
        var left = Left(turn);
        var equipment = left ?? (slots.Equipment is { } items ? Kit.Of(items) : (ValueList<EquipmentItem>?)null);
        var answer = await turn.DoAsync(new RebuildToday(left is null ? slots.Minutes : Today(turn)?.Minutes, equipment), cancellationToken);
        var session = SessionFinder.On(turn, turn.Today);
        if (answer.Decision.Refusal is not null || session is null || answer.Receipts.Count == 0)
        {
            await receipts.SayAsync(turn, answer, cancellationToken);
            return;
        }

        var receipt = answer.Receipts[answer.Receipts.Count - 1];
        await turn.SayAsync(rules.Of(receipt.Because, turn.Words), card.Of(session, turn), receipts.Buttons(receipt), cancellationToken);
    }

    private static TodayOverride? Today(CoachTurn turn) => turn.State.Today is { } today && today.Date == turn.Today ? today : null;

    /// <summary>What there is today without what the message says is not there; null when it says no such thing.</summary>
    private ValueList<EquipmentItem>? Left(CoachTurn turn)
    {
        if (turn.Inbound is not { Data: null, IsFile: false, Text: { Length: < MostCharacters } text } || !texts.Hears("JustTodayWords", text) || texts.Listened("WithoutKitWords").Match(text.Replace('\u2019', '\'')) is not { Success: true } without)
        {
            return null;
        }

        var had = Today(turn)?.Equipment ?? turn.State.Travels.FirstOrDefault(away => away.From <= turn.Today && away.Until >= turn.Today)?.Equipment ?? turn.Profile.Equipment ?? [];
        var gone = (turn.ReadAside($"{texts["IHaveToday"].Value} {text[(without.Index + without.Length)..]}").Slots.Equipment ?? []).Select(item => item.Kind).ToList();
        var left = had.Where(item => !gone.Contains(item.Kind)).ToValueList();
        return left.Count < had.Count ? left : null;
    }
}
