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

/// <summary>
/// Moves or swaps sessions. Where a rule forbids the day, it says so and offers what would do, and goes on until something fits or the session is left
/// where it is.
/// </summary>
internal sealed class MoveDialog : Conversation
{
    private const string Offer = "offer";

    /// <summary>Refusals that no other day would change.</summary>
    private static readonly string[] OfTheSession = ["refused.noPlan", "refused.noSession", "refused.nothingPlanned", "refused.notDone", "refused.alreadyDone", "refused.paused"];

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

    private Task<DialogTurnResult> TryAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = CoachTurn.Of(step);
        return step.Options is not string json ? BeginAsync(step, turn, cancellationToken)
            : MoveOffer.FromJson(json) is { Asked: not null } next ? MoveAsync(step, turn, next, cancellationToken)
            : AskAnotherAsync(step, turn, MoveOffer.FromJson(json), cancellationToken);
    }

    private async Task<DialogTurnResult> BeginAsync(WaterfallStepContext step, CoachTurn turn, CancellationToken cancellationToken)
    {
        if (turn.Intent == Intent.SwapSessions && Swap(turn) is { } swap)
        {
            return await SwapAsync(step, turn, new MoveOffer(Iso(swap.First), Iso(swap.Second), []), swap, cancellationToken);
        }

        var from = From(turn);
        if (from is null && turn.Inbound.Date is null && To(turn) is { } only && SessionFinder.On(turn, only) is { Status: SessionStatus.Planned } && !texts.Hears("MoveToWords", turn.Inbound.Text))
        {
            // "Move Wednesday", the session's own day: where to has not been said.
            step.Values[Offer] = new MoveOffer(Iso(only), null, []).ToJson();
            return await AskAsync(step, options.Where(null), cancellationToken);
        }

        if (To(turn) is { } to)
        {
            if (from is { } free && SessionFinder.On(turn, free) is null && SessionFinder.On(turn, to) is { Status: SessionStatus.Planned })
            {
                // "Legs on Saturday instead of Friday": only one of the two days has a session to move.
                (from, to) = (to, free);
            }

            return await MoveAsync(step, turn, new MoveOffer(Iso(from), Iso(to), []), cancellationToken);
        }

        if (from is { } gone && SessionFinder.On(turn, gone) is { } session && (session.Status != SessionStatus.Planned || gone < turn.Today))
        {
            // It can't go anywhere any more: said at once, and not after a day has been asked for.
            await receipts.SayAsync(turn, await turn.PreviewAsync(new MoveSession(turn.Today, gone), cancellationToken), cancellationToken);
            return await step.EndDialogAsync(null, cancellationToken);
        }

        step.Values[Offer] = new MoveOffer(Iso(from ?? SessionFinder.Next(turn)?.Date), null, []).ToJson();
        return await AskAsync(step, options.Where(null), cancellationToken);
    }

    private async Task<DialogTurnResult> ChosenAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = CoachTurn.Of(step);
        var offer = MoveOffer.FromJson(step.Value(Offer));
        if (turn.Chose(texts["LeaveIt"]) || (turn.Texts.Hears("LeaveWords", turn.Inbound.Text) && options.Chosen(offer, turn) is null))
        {
            return await LeaveAsync(step, turn, cancellationToken);
        }

        if (offer.FromDate is { } from && from < turn.Today)
        {
            // Asked on another day: the session it was about lies behind.
            await receipts.SayAsync(turn, await turn.PreviewAsync(new MoveSession(turn.Today, from), cancellationToken), cancellationToken);
            return await step.EndDialogAsync(null, cancellationToken);
        }

        if (offer is { Swaps: true, FromDate: { } first, AskedDate: { } second } && (turn.Reading.Has(Intent.Yes) || turn.Reading.Has(Intent.SwapSessions) || turn.Chose(texts["SwapThem"])))
        {
            return await SwapAsync(step, turn, offer, new SwapSessions(first, second), cancellationToken);
        }

        var (wanted, refused) = options.Days(turn);
        var left = offer with { Asked = null, Load = null, Lead = null, Swaps = false, Refused = [.. (offer.Refused ?? []).Concat(refused.Select(date => Iso(date)!)).Distinct()] };
        if (refused.Count == 0 && options.Chosen(offer, turn) is { } chosen)
        {
            return await step.ReplaceDialogAsync(Steps, (left with { Asked = chosen.On, Load = chosen.Load }).ToJson(), cancellationToken);
        }

        if (wanted is { } to)
        {
            return await step.ReplaceDialogAsync(Steps, (left with { Asked = Iso(to) }).ToJson(), cancellationToken);
        }

        if (refused.Count > 0)
        {
            return await step.ReplaceDialogAsync(Steps, left.ToJson(), cancellationToken);
        }

        var others = texts.Hears("NoneOfThemWords", turn.Inbound.Text);
        if (turn.Reading.Has(Intent.No) || others)
        {
            // A no to what was offered asks for something else; a no to "which day, then?" leaves it.
            var none = left with { Refused = [.. left.Refused!.Concat(offer.Options.Select(option => option.On)).Append(offer.Asked).OfType<string>().Distinct()], Open = true };
            return offer.Open && offer.Options.Count == 0 && !others ? await LeaveAsync(step, turn, cancellationToken) : await step.ReplaceDialogAsync(Steps, none.ToJson(), cancellationToken);
        }

        if (turn.Reading.Has(Intent.Yes) && offer.Options.Count > 1 && turn.Answering is { Again: false })
        {
            // A yes to several is none to one of them.
            var which = options.Question(null, offer);
            which.Again = true;
            return await AskAsync(step, which, cancellationToken);
        }

        return AskOnceMore(step, cancellationToken) is { } asked ? await asked : await LeaveAsync(step, turn, cancellationToken);
    }

    /// <summary>Moves, or asks what else would do.</summary>
    private async Task<DialogTurnResult> MoveAsync(WaterfallStepContext step, CoachTurn turn, MoveOffer wanted, CancellationToken cancellationToken)
    {
        var move = new MoveSession(wanted.AskedDate!.Value, wanted.FromDate, wanted.Load);
        var answer = await turn.DoAsync(move, cancellationToken);
        if (answer.Decision.Refusal is not { } refusal || OfTheSession.Contains(refusal.Rule))
        {
            await receipts.SayAsync(turn, answer, cancellationToken);
            return await step.EndDialogAsync(null, cancellationToken);
        }

        var said = rules.Of(refusal, turn.Words);
        if (answer.Decision is { Refusal.Rule: "refused.occupied", Options.Count: 0 } && wanted.Refused?.Contains(wanted.Asked!) != true)
        {
            return await OfferSwapAsync(step, turn, wanted, said, cancellationToken);
        }

        var offer = options.Offer(turn, move, answer.Decision, wanted.Refused ?? []) with { Open = wanted.Open };
        step.Values[Offer] = offer.ToJson();
        return await AskAsync(step, offer.Options.Count > 0 ? options.Question(said, offer) : options.Where(said), cancellationToken);
    }

    /// <summary>What was offered won't do: the days that are left, or any day the runner names.</summary>
    private async Task<DialogTurnResult> AskAnotherAsync(WaterfallStepContext step, CoachTurn turn, MoveOffer refused, CancellationToken cancellationToken)
    {
        var offer = refused with { Options = [] };
        if (refused.Refused?.LastOrDefault() is { } last && refused.FromDate is { } from)
        {
            var move = new MoveSession(LocalDatePattern.Iso.Parse(last).Value, from);
            var preview = await turn.PreviewAsync(move, cancellationToken);
            offer = options.Offer(turn, move, preview.Decision, refused.Refused) with { Open = refused.Open };
        }

        step.Values[Offer] = offer.ToJson();
        return await AskAsync(step, offer.Options.Count > 0 ? options.Question(refused.Lead, offer) : options.Where(refused.Lead, another: true), cancellationToken);
    }

    private async Task<DialogTurnResult> SwapAsync(WaterfallStepContext step, CoachTurn turn, MoveOffer offer, SwapSessions swap, CancellationToken cancellationToken)
    {
        var answer = await turn.DoAsync(swap, cancellationToken);
        if (answer.Decision.Refusal is { } refusal && !OfTheSession.Contains(refusal.Rule))
        {
            var next = new MoveOffer(offer.From, null, [], Refused: [.. (offer.Refused ?? []).Append(offer.Asked!)], Lead: rules.Of(refusal, turn.Words), Open: true);
            return await step.ReplaceDialogAsync(Steps, next.ToJson(), cancellationToken);
        }

        await receipts.SayAsync(turn, answer, cancellationToken);
        return await step.EndDialogAsync(null, cancellationToken);
    }

    private async Task<DialogTurnResult> LeaveAsync(WaterfallStepContext step, CoachTurn turn, CancellationToken cancellationToken)
    {
        await turn.SayAsync(texts["MoveLeft"], cancellationToken);
        return await step.EndDialogAsync(null, cancellationToken);
    }

    private Task<DialogTurnResult> OfferSwapAsync(WaterfallStepContext step, CoachTurn turn, MoveOffer wanted, string refusal, CancellationToken cancellationToken)
    {
        step.Values[Offer] = (wanted with { From = wanted.From ?? Iso(SessionFinder.Next(turn)?.Date), Options = [], Swaps = true }).ToJson();
        var ask = new Ask
        {
            Id = "move.swap",
            IsChoice = true,
            Text = texts["SwapThese", refusal],
            BackTo = texts["BackToMove", texts["SwapThese", refusal].Value],
            Why = texts["WhySwap"],
            Expecting = Expecting.YesNo,
            Buttons = [texts["SwapThem"], texts["LeaveIt"]],
            Takes = [Intent.MoveSession, Intent.SwapSessions, Intent.ShowDay, Intent.ShowToday],
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
        var to = slots.ToDate ?? (turn.Inbound.Date is null ? slots.Date ?? meant : null);

        // "Next Monday", said on a Monday.
        return to == turn.Today && DayNames.All(turn.Inbound.Text, turn.Words.Culture).Contains(turn.Today.DayOfWeek) && turn.Texts.Hears("ComingDayWords", turn.Inbound.Text) ? turn.Today.PlusWeeks(1) : to;
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
