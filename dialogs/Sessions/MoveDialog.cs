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
    private readonly SeveralMoves several;
    private readonly ReceiptReply receipts;
    private readonly RuleWords rules;
    private readonly IStringLocalizer<SessionTexts> texts;

    public MoveDialog(MoveOptions options, SeveralMoves several, ReceiptReply receipts, RuleWords rules, IStringLocalizer<SessionTexts> texts)
        : base(nameof(MoveDialog), Intent.MoveSession, Intent.SwapSessions)
    {
        this.options = options;
        this.several = several;
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
        if (several.In(turn) is { Count: > 1 } moves)
        {
            return await MoveEachAsync(step, turn, moves, cancellationToken);
        }

        if (turn.Intent == Intent.SwapSessions && MoveDays.Swap(turn) is { } swap)
        {
            return await SwapAsync(step, turn, new MoveOffer(Iso(swap.First), Iso(swap.Second), []), swap, cancellationToken);
        }

        var from = MoveDays.From(turn);
        if (from is null && turn.Inbound.Date is null && MoveDays.To(turn) is { } only && SessionFinder.On(turn, only) is { Status: SessionStatus.Planned } && !texts.Hears("MoveToWords", turn.Inbound.Text))
        {
            // "Move Wednesday", the session's own day: where to has not been said.
            step.Values[Offer] = new MoveOffer(Iso(only), null, []).ToJson();
            return await AskOfAsync(step, options.Where(null), cancellationToken);
        }

        if (MoveDays.To(turn) is { } to)
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
        return await AskOfAsync(step, options.Where(null), cancellationToken);
    }

    private async Task<DialogTurnResult> ChosenAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = CoachTurn.Of(step);
        var offer = MoveOffer.FromJson(step.Value(Offer));
        if (several.In(turn) is { Count: > 1 } moves)
        {
            return await MoveEachAsync(step, turn, moves, cancellationToken);
        }

        if (turn.Chose(texts["LeaveIt"]) || (turn.Texts.Hears("LeaveWords", turn.Inbound.Text) && options.Chosen(offer, turn) is null))
        {
            return await LeaveAsync(step, turn, offer, cancellationToken);
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
            return offer.Open && offer.Options.Count == 0 && !others ? await LeaveAsync(step, turn, offer, cancellationToken) : await step.ReplaceDialogAsync(Steps, none.ToJson(), cancellationToken);
        }

        if (turn.Reading.Has(Intent.Yes) && offer.Options.Count > 1 && turn.Answering is { Again: false })
        {
            // A yes to several is none to one of them.
            var which = options.Question(texts["OneOfThem"], offer);
            which.Again = true;
            return await AskOfAsync(step, which, cancellationToken);
        }

        return AskOnceMore(step, cancellationToken) is { } asked ? await asked : await LeaveAsync(step, turn, offer, cancellationToken);
    }

    /// <summary>Each that can be moved, whatever order frees the days; what is left is named, and asked about one after the other.</summary>
    private async Task<DialogTurnResult> MoveEachAsync(WaterfallStepContext step, CoachTurn turn, IReadOnlyList<MoveSession> moves, CancellationToken cancellationToken)
    {
        var left = moves.ToList();
        while (await FirstFreeAsync(turn, left, cancellationToken) is { } free)
        {
            await receipts.SayAsync(turn, await turn.DoAsync(free, cancellationToken), cancellationToken);
            left.Remove(free);
        }

        if (left.Count == 0)
        {
            return await step.EndDialogAsync(null, cancellationToken);
        }

        await turn.SayAsync(texts["NotMovedYet", turn.Words.List(left.Select(move => turn.Words.Day(move.From!.Value)))], cancellationToken);
        return await step.ReplaceDialogAsync(Steps, new MoveOffer(Iso(left[0].From), Iso(left[0].To), [], Rest: [.. left.Skip(1).SelectMany(move => new[] { Iso(move.From)!, Iso(move.To)! })]).ToJson(), cancellationToken);
    }

    private static async Task<MoveSession?> FirstFreeAsync(CoachTurn turn, IReadOnlyList<MoveSession> moves, CancellationToken cancellationToken)
    {
        foreach (var move in moves)
        {
            if ((await turn.PreviewAsync(move, cancellationToken)).Decision.Refusal is null)
            {
                return move;
            }
        }

        return null;
    }

    /// <summary>Moves, or asks what else would do.</summary>
    private async Task<DialogTurnResult> MoveAsync(WaterfallStepContext step, CoachTurn turn, MoveOffer wanted, CancellationToken cancellationToken)
    {
        var move = new MoveSession(wanted.AskedDate!.Value, wanted.FromDate, wanted.Load);
        var answer = await turn.DoAsync(move, cancellationToken);
        if (answer.Decision.Refusal is not { } refusal || OfTheSession.Contains(refusal.Rule))
        {
            await receipts.SayAsync(turn, answer, cancellationToken);
            return await NextAsync(step, wanted, cancellationToken);
        }

        var said = rules.Of(refusal, turn.Words);
        if (answer.Decision is { Refusal.Rule: "refused.occupied", Options.Count: 0 } && wanted.Refused?.Contains(wanted.Asked!) != true)
        {
            return await OfferSwapAsync(step, turn, wanted, said, cancellationToken);
        }

        var offer = options.Offer(turn, move, answer.Decision, wanted.Refused ?? []) with { Open = wanted.Open, Rest = wanted.Rest };
        step.Values[Offer] = offer.ToJson();
        return await AskOfAsync(step, offer.Options.Count > 0 ? options.Question(said, offer) : options.Where(said), cancellationToken);
    }

    /// <summary>What was offered won't do: the days that are left, or any day the runner names.</summary>
    private async Task<DialogTurnResult> AskAnotherAsync(WaterfallStepContext step, CoachTurn turn, MoveOffer refused, CancellationToken cancellationToken)
    {
        var offer = refused with { Options = [] };
        if (refused.Refused?.LastOrDefault() is { } last && refused.FromDate is { } from)
        {
            var move = new MoveSession(LocalDatePattern.Iso.Parse(last).Value, from);
            var preview = await turn.PreviewAsync(move, cancellationToken);
            offer = options.Offer(turn, move, preview.Decision, refused.Refused) with { Open = refused.Open, Rest = refused.Rest };
        }

        step.Values[Offer] = offer.ToJson();
        return await AskOfAsync(step, offer.Options.Count > 0 ? options.Question(refused.Lead, offer) : options.Where(refused.Lead, another: true), cancellationToken);
    }

    private async Task<DialogTurnResult> SwapAsync(WaterfallStepContext step, CoachTurn turn, MoveOffer offer, SwapSessions swap, CancellationToken cancellationToken)
    {
        var answer = await turn.DoAsync(swap, cancellationToken);
        if (answer.Decision.Refusal is { } refusal && !OfTheSession.Contains(refusal.Rule))
        {
            var next = new MoveOffer(offer.From, null, [], Refused: [.. (offer.Refused ?? []).Append(offer.Asked!)], Lead: rules.Of(refusal, turn.Words), Open: true, Rest: offer.Rest);
            return await step.ReplaceDialogAsync(Steps, next.ToJson(), cancellationToken);
        }

        await receipts.SayAsync(turn, answer, cancellationToken);
        return await NextAsync(step, offer, cancellationToken);
    }

    private async Task<DialogTurnResult> LeaveAsync(WaterfallStepContext step, CoachTurn turn, MoveOffer offer, CancellationToken cancellationToken)
    {
        await turn.SayAsync(texts["MoveLeft"], cancellationToken);
        return await NextAsync(step, offer, cancellationToken);
    }

    /// <summary>The next of the moves that came in one message, else the end.</summary>
    private static Task<DialogTurnResult> NextAsync(WaterfallStepContext step, MoveOffer settled, CancellationToken cancellationToken) =>
        settled.Rest is { Count: > 1 } rest
            ? step.ReplaceDialogAsync(Steps, new MoveOffer(rest[0], rest[1], [], Rest: [.. rest.Skip(2)]).ToJson(), cancellationToken)
            : step.EndDialogAsync(null, cancellationToken);

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
        return AskOfAsync(step, ask, cancellationToken);
    }

    /// <summary>Asks about the session that the offer is for, and the other one where the two would change places.</summary>
    private static Task<DialogTurnResult> AskOfAsync(WaterfallStepContext step, Ask ask, CancellationToken cancellationToken)
    {
        var offer = MoveOffer.FromJson(step.Value(Offer));
        ask.Sessions = [.. new[] { offer.From, offer.Swaps ? offer.Asked : null }.OfType<string>()];
        return AskAsync(step, ask, cancellationToken);
    }

    private static string? Iso(LocalDate? date) => date is { } known ? LocalDatePattern.Iso.Format(known) : null;
}
