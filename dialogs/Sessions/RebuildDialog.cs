using System.Text.Json;
using CoachBot.Dialogs.Asking;
using CoachBot.Dialogs.Soreness;
using CoachBot.Dialogs.Turns;
using CoachBot.Dialogs.Week;
using CoachBot.Dialogs.Wording;
using CoachBot.Language;
using CoachBot.Training.Commands;
using CoachBot.Training.Decisions;
using CoachBot.Training.Plans;
using CoachBot.Training.Runners;
using CoachBot.Training.Serialization;
using CoachBot.Training.Units;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Extensions.Localization;

namespace CoachBot.Dialogs.Sessions;

/// <summary>
/// "15 minutes, hotel room, one band": today only, with the phase's intent kept. On a day without a session nobody who wants to train is sent away:
/// the next one is offered for today, as short as they have time.
/// </summary>
internal sealed class RebuildDialog : AskedTwice
{
    /// <summary>Longer, and it says more than that something is missing.</summary>
    private const int MostCharacters = 100;

    /// <summary>The shortest session that the coach plans.</summary>
    private const int FewestMinutes = 10;

    private const string Wanted = "wanted";

    private readonly ReceiptReply receipts;
    private readonly RuleWords rules;
    private readonly SessionCard card;
    private readonly IStringLocalizer<SessionTexts> texts;

    public RebuildDialog(ReceiptReply receipts, RuleWords rules, SessionCard card, IStringLocalizer<SessionTexts> texts)
        : base(nameof(RebuildDialog), Intent.RebuildToday)
    {
        this.receipts = receipts;
        this.rules = rules;
        this.card = card;
        this.texts = texts;
    }

    protected override bool NeedsPlan => true;

    /// <summary>"No kettlebell today", "make it shorter", where no question takes it as an answer.</summary>
    public override bool Claims(CoachTurn turn) => turn is { Plan: not null, Talk.Open: null } && (Left(turn) is not null || IsShorter(turn));

    protected override async Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = CoachTurn.Of(step);
        var slots = turn.Reading.Slots;
        var left = Left(turn);
        var equipment = left ?? (slots.Equipment is { } items ? Kit.Of(items) : (ValueList<EquipmentItem>?)null);
        var minutes = left is null ? slots.Minutes ?? Shorter(turn) : Today(turn)?.Minutes;
        if (SessionFinder.On(turn, turn.Today) is null && left is null && SessionFinder.Next(turn) is { } next && Pauses.On(turn.State, turn.Today) is { IsUnwell: false, StopsSessions: false } && await HereAsync(turn, next, cancellationToken) is { } move)
        {
            step.Values[Wanted] = JsonSerializer.Serialize(new Offer(move, new RebuildToday(minutes, equipment)), TrainingJson.Options);
            var day = turn.Words.Day(next.Date);
            var ask = new Ask
            {
                Id = "rebuild.now",
                IsChoice = true,
                Text = minutes is { } length ? texts["NowInstead", day, length] : texts["NowInsteadKit", day],
                Why = texts["WhyNow"],
                Expecting = Expecting.YesNo,
                Buttons = [texts["ButtonNow"], texts["LeaveIt"]],
                Choosing = texts.Listened("NowWords").ToString(),
                Takes = [Intent.RebuildToday, Intent.MoveSession],
            };
            return await AskAsync(step, ask, cancellationToken);
        }

        await RebuildAsync(turn, new RebuildToday(minutes, equipment), cancellationToken);
        return await step.EndDialogAsync(null, cancellationToken);
    }

    protected override async Task<DialogTurnResult> HeardAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = CoachTurn.Of(step);
        if (turn.Chose(texts["ButtonNow"]) || turn.Reading.Has(Intent.Yes) || texts.Hears("NowWords", turn.Inbound.Text))
        {
            var offer = Stored.Read<Offer>(step.Value(Wanted), TrainingJson.Options);
            var moved = await turn.DoAsync(offer.Move, cancellationToken);
            await (moved.Decision.Refusal is null ? RebuildAsync(turn, offer.As, cancellationToken) : receipts.SayAsync(turn, moved, cancellationToken));
            return await step.EndDialogAsync(null, cancellationToken);
        }

        if (!turn.Chose(texts["LeaveIt"]) && AskOnceMore(step, cancellationToken) is { } asked)
        {
            return await asked;
        }

        await turn.SayAsync(texts["MoveLeft"], cancellationToken);
        return await step.EndDialogAsync(null, cancellationToken);
    }

    private sealed record Offer(MoveSession Move, RebuildToday As);

    /// <summary>The next session on today, heavy or as light as today allows; null when no rule lets it be here.</summary>
    private static async Task<MoveSession?> HereAsync(CoachTurn turn, Session next, CancellationToken cancellationToken)
    {
        var move = new MoveSession(turn.Today, next.Date);
        var decision = (await turn.PreviewAsync(move, cancellationToken)).Decision;
        return decision.Refusal is null ? move
            : decision.Options.Where(option => option.Date == turn.Today).Select(option => move with { As = option.Load }).FirstOrDefault();
    }

    private async Task RebuildAsync(CoachTurn turn, RebuildToday today, CancellationToken cancellationToken)
    {
        var answer = await turn.DoAsync(today, cancellationToken);
        var session = SessionFinder.On(turn, turn.Today);
        if (answer.Decision.Refusal is not null || session is null || answer.Receipts.Count == 0)
        {
            await receipts.SayAsync(turn, answer, cancellationToken);
            return;
        }

        var receipt = answer.Receipts[answer.Receipts.Count - 1];
        await turn.SayAsync(rules.Of(receipt.Because, turn.Words), card.Of(session, turn), receipts.Buttons(receipt), cancellationToken);
    }

    private bool IsShorter(CoachTurn turn) => turn.Inbound is { Data: null, IsFile: false } && texts.Hears("ShorterWords", turn.Inbound.Text);

    /// <summary>Asked for without a number: two thirds of what is planned, in steps of five minutes.</summary>
    private int? Shorter(CoachTurn turn) => IsShorter(turn) && (SessionFinder.On(turn, turn.Today) ?? SessionFinder.Next(turn)) is { } session
        ? Math.Max(FewestMinutes, session.Minutes * 2 / 3 / 5 * 5)
        : null;

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
