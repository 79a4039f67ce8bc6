using CoachBot.Dialogs.Asking;
using CoachBot.Dialogs.Turns;
using CoachBot.Dialogs.Week;
using CoachBot.Dialogs.Wording;
using CoachBot.Language;
using CoachBot.Training.Commands;
using CoachBot.Training.Plans;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Extensions.Localization;
using NodaTime;
using NodaTime.Text;

namespace CoachBot.Dialogs.Sessions;

/// <summary>Moves or swaps sessions. Where a rule forbids the day, it says so and offers what would do.</summary>
internal sealed class MoveDialog : Conversation
{
    private const string Offer = "offer";
    private readonly MoveOptions options;
    private readonly ReceiptReply receipts;
    private readonly RuleWords rules;
    private readonly IStringLocalizer<SessionTexts> texts;

    public MoveDialog(MoveOptions options, ReceiptReply receipts, RuleWords rules, IStringLocalizer<SessionTexts> texts)
        : base(nameof(MoveDialog), Intent.MoveSession, Intent.SwapSessions)
    {
        this.options = options;
        this.receipts = receipts;
        this.rules = rules;
        this.texts = texts;
        AddSteps(TryAsync, ChosenAsync, ChosenAsync);
    }

    protected override bool NeedsPlan => true;

    private async Task<DialogTurnResult> TryAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = CoachTurn.Of(step);
        if (turn.Intent == Intent.SwapSessions && Swap(turn) is { } swap)
        {
            await receipts.SayAsync(turn, await turn.DoAsync(swap, cancellationToken), cancellationToken);
            return await step.EndDialogAsync(null, cancellationToken);
        }

        var from = From(turn);
        if (To(turn) is not { } to)
        {
            if (from is { } gone && SessionFinder.On(turn, gone) is { } session && (session.Status != SessionStatus.Planned || gone < turn.Today))
            {
                // It can't go anywhere any more: said at once, and not after a day has been asked for.
                await receipts.SayAsync(turn, await turn.PreviewAsync(new MoveSession(turn.Today, gone), cancellationToken), cancellationToken);
                return await step.EndDialogAsync(null, cancellationToken);
            }

            step.Values[Offer] = new MoveOffer(Iso(from ?? SessionFinder.Next(turn)?.Date), null, []).ToJson();
            var ask = new Ask { Id = "move.to", Text = texts["MoveWhere"], Expecting = Expecting.Date, Takes = [Intent.MoveSession, Intent.ShowDay, Intent.ShowToday] };
            return await AskAsync(step, ask, cancellationToken);
        }

        return await MoveAsync(step, turn, new MoveSession(to, from), cancellationToken);
    }

    private async Task<DialogTurnResult> ChosenAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = CoachTurn.Of(step);
        var offer = MoveOffer.FromJson(step.Value(Offer));
        var from = offer.From is { } date ? LocalDatePattern.Iso.Parse(date).Value : (LocalDate?)null;
        if (turn.Chose(texts["LeaveIt"]))
        {
            await turn.SayAsync(texts["MoveLeft"], cancellationToken);
            return await step.EndDialogAsync(null, cancellationToken);
        }

        if (from < turn.Today)
        {
            // Asked on another day: the session it was about lies behind.
            await receipts.SayAsync(turn, await turn.PreviewAsync(new MoveSession(turn.Today, from), cancellationToken), cancellationToken);
            return await step.EndDialogAsync(null, cancellationToken);
        }

        if (offer.Swaps && from is not null && (turn.Reading.Has(Intent.Yes) || turn.Reading.Has(Intent.SwapSessions) || turn.Chose(texts["SwapThem"])))
        {
            var swap = new SwapSessions(from.Value, LocalDatePattern.Iso.Parse(offer.Asked!).Value);
            await receipts.SayAsync(turn, await turn.DoAsync(swap, cancellationToken), cancellationToken);
            return await step.EndDialogAsync(null, cancellationToken);
        }

        if (options.Chosen(offer, turn) is { } chosen)
        {
            return await MoveAsync(step, turn, new MoveSession(chosen.Date, from, chosen.Load), cancellationToken);
        }

        if ((turn.Reading.Slots.ToDate ?? SessionFinder.NamedDate(turn)) is { } to)
        {
            return await MoveAsync(step, turn, new MoveSession(to, from), cancellationToken);
        }

        if (AskOnceMore(step, cancellationToken) is { } asked)
        {
            return await asked;
        }

        await turn.SayAsync(texts["MoveLeft"], cancellationToken);
        return await step.EndDialogAsync(null, cancellationToken);
    }

    /// <summary>Moves, or asks again with what is possible; the waterfall goes on with the same step either way.</summary>
    private async Task<DialogTurnResult> MoveAsync(WaterfallStepContext step, CoachTurn turn, MoveSession move, CancellationToken cancellationToken)
    {
        var answer = await turn.DoAsync(move, cancellationToken);
        if (answer.Decision is { Refusal.Rule: "refused.occupied", Options.Count: 0 } && step.Index == 0)
        {
            return await OfferSwapAsync(step, turn, move, rules.Of(answer.Decision.Refusal, turn.Words), cancellationToken);
        }

        if (answer.Decision is not { Refusal: { } refusal, Options.Count: > 0 })
        {
            await receipts.SayAsync(turn, answer, cancellationToken);
            return await step.EndDialogAsync(null, cancellationToken);
        }

        var offer = options.Offer(turn, move, answer.Decision);
        if (step.Index > 0)
        {
            // A second refusal: say it and leave the choice to the runner's next words, so that nobody is led in circles.
            await turn.SayAsync(rules.Of(refusal, turn.Words), null, [.. offer.Options.Select(option => option.Label)], cancellationToken);
            return await step.EndDialogAsync(null, cancellationToken);
        }

        step.Values[Offer] = offer.ToJson();
        var question = options.Question(turn, rules.Of(refusal, turn.Words), offer);
        return await AskAsync(step, question, cancellationToken);
    }

    private Task<DialogTurnResult> OfferSwapAsync(WaterfallStepContext step, CoachTurn turn, MoveSession move, string refusal, CancellationToken cancellationToken)
    {
        var from = move.From ?? SessionFinder.Next(turn)?.Date;
        step.Values[Offer] = new MoveOffer(Iso(from), Iso(move.To), [], Swaps: true).ToJson();
        var ask = new Ask
        {
            Id = "move.swap",
            IsChoice = true,
            Text = texts["SwapThese", refusal],
            BackTo = texts["BackToMove", texts["SwapThese", refusal].Value],
            Why = texts["WhySwap"],
            Expecting = Expecting.YesNo,
            Buttons = [texts["SwapThem"], texts["LeaveIt"]],
            Takes = [Intent.SwapSessions, Intent.ShowDay, Intent.ShowToday],
        };
        return AskAsync(step, ask, cancellationToken);
    }

    private static LocalDate? From(CoachTurn turn)
    {
        var slots = turn.Reading.Slots;
        var from = slots.FromDate is { } day && SessionFinder.On(turn, day) is null && slots.ToDate is null ? null : slots.FromDate;
        return turn.Inbound.Date ?? from ?? (slots.ToDate is not null ? slots.Date : null);
    }

    private static LocalDate? To(CoachTurn turn)
    {
        var slots = turn.Reading.Slots;
        var meant = slots.FromDate is { } day && SessionFinder.On(turn, day) is null ? slots.FromDate : null;
        return slots.ToDate ?? (turn.Inbound.Date is null ? slots.Date ?? meant : null);
    }

    private static SwapSessions? Swap(CoachTurn turn)
    {
        var slots = turn.Reading.Slots;
        var days = slots.Days?.Select(day => turn.Today.DayOfWeek == day ? turn.Today : turn.Today.Next(day)).ToList() ?? [];
        var first = slots.FromDate ?? slots.Date ?? (days.Count > 0 ? days[0] : null as LocalDate?);
        var second = slots.ToDate ?? (days.Count > 1 ? days[1] : null as LocalDate?);
        return first is { } one && second is { } other ? new SwapSessions(one, other) : null;
    }

    private static string? Iso(LocalDate? date) => date is { } known ? LocalDatePattern.Iso.Format(known) : null;
}
