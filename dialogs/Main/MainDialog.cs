using CoachBot.Dialogs.Asking;
using CoachBot.Dialogs.Goals;
using CoachBot.Dialogs.Screening;
using CoachBot.Dialogs.Soreness;
using CoachBot.Dialogs.Turns;
using CoachBot.Dialogs.Wording;
using CoachBot.Language;
using CoachBot.Language.Spanish;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Extensions.Localization;

namespace CoachBot.Dialogs.Main;

/// <summary>
/// Every message's way: a red flag first; then a button of an older card; then what interrupts; then the dialog that waits; then what is asked for.
/// Whatever came between, it ends with the open question in one line.
/// </summary>
public sealed class MainDialog : ComponentDialog
{
    private readonly Routes routes;
    private readonly StoppingForSign stopping;
    private readonly OthersEmergency others;
    private readonly Settling settling;
    private readonly Leaving leaving;
    private readonly NewDay newDay;
    private readonly ScreeningWords health;
    private readonly IStringLocalizer<MainTexts> texts;

    internal MainDialog(IEnumerable<IConversation> conversations, StoppingForSign stopping, OthersEmergency others, Settling settling, Leaving leaving, NewDay newDay, ScreeningWords health, IStringLocalizer<MainTexts> texts)
        : base(nameof(MainDialog))
    {
        this.stopping = stopping;
        this.others = others;
        this.settling = settling;
        this.leaving = leaving;
        this.newDay = newDay;
        this.health = health;
        this.texts = texts;
        var all = conversations.ToList();
        routes = new Routes(all);
        AddDialog(new ClarifyDialog(routes, texts));
        foreach (var conversation in all)
        {
            AddDialog((Dialog)conversation);
        }
    }

    protected override Task<DialogTurnResult> OnBeginDialogAsync(DialogContext innerDc, object options, CancellationToken cancellationToken = default) =>
        TurnAsync(innerDc, cancellationToken);

    protected override Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default) =>
        TurnAsync(innerDc, cancellationToken);

    private async Task<DialogTurnResult> TurnAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        var turn = CoachTurn.Of(dc);
        await newDay.BeginAsync(turn, cancellationToken);
        if (Doubled.Is(turn))
        {
            await turn.SayAsync(texts["SaidTwice"], cancellationToken);
            return await settling.SettleAsync(dc, turn, cancellationToken);
        }

        LanguageHint.Give(turn, texts);
        var hinted = turn.Hint is not null;
        var (before, words) = (turn.State.Version, Doubled.Words(turn));
        var result = await HearAsync(dc, turn, cancellationToken);
        turn.Talk.Hinted = hinted && turn.Hint is null ? WrittenLanguage.Of(turn.Inbound.Text) ?? turn.Talk.Hinted : turn.Talk.Hinted;
        Doubled.Note(turn, before, words);
        return result;
    }

    private async Task<DialogTurnResult> HearAsync(DialogContext dc, CoachTurn turn, CancellationToken cancellationToken)
    {
        var open = turn.Talk.Open;
        var facts = TellsOnTheWay(dc, turn);
        turn.HoldsReprompts = true;
        if (RedFlags.In(turn.Reading) && !(ScreeningDialog.IsOpen(open) && health.IsCardAnswer(turn.Inbound.Text)))
        {
            return await ReturnAsync(dc, turn, await stopping.StopAsync(dc, turn, cancellationToken), cancellationToken);
        }

        if (others.IsIn(turn))
        {
            await others.AnswerAsync(turn, cancellationToken);
            return await settling.SettleAsync(dc, turn, cancellationToken);
        }

        if (OldCards.Find(turn) is { } old)
        {
            await turn.SayAsync(texts[old.Text, old.Arguments], cancellationToken);
            return await settling.SettleAsync(dc, turn, cancellationToken);
        }

        if (leaving.StartsOver(dc, turn))
        {
            return await leaving.StartOverAsync(dc, turn, cancellationToken);
        }

        if (turn.Inbound.Data is null && texts.Hears("MumbleWords", turn.Inbound.Text))
        {
            // Thinking aloud answers nothing and asks for nothing.
            await turn.SayAsync(texts[dc.ActiveDialog is not null ? "TakeYourTime" : turn.Plan is null ? "TakeYourTimeNoPlan" : "TakeYourTimeIdle"], cancellationToken);
            return await settling.SettleAsync(dc, turn, cancellationToken);
        }

        if (Interruptions(dc, turn, open) is { Count: > 0 } interruptions)
        {
            return await InterruptAsync(dc, turn, interruptions, facts, cancellationToken);
        }

        if (dc.ActiveDialog is not null)
        {
            return await AnswerAsync(dc, turn, cancellationToken);
        }

        await Beginning.BeginAllAsync(dc, turn, routes.Choose(turn), cancellationToken);
        return await settling.SettleAsync(dc, turn, cancellationToken);
    }

    /// <summary>Facts for onboarding beside something else. What only the open question makes a fact of, such as the Monday of "mute until monday", is none.</summary>
    private static bool TellsOnTheWay(DialogContext dc, CoachTurn turn) => dc.ActiveDialog?.Id == nameof(GoalsDialog)
        && ((Routes.HasFacts(turn.Reading) && Routes.HasFacts(turn.ReadAside())) || turn.TellsBeside);

    private IReadOnlyList<Route> Interruptions(DialogContext dc, CoachTurn turn, Ask? open) =>
        dc.ActiveDialog is null || turn.Inbound.AskNonce is not null || open?.IsAnsweredBy(turn.Inbound.Text) == true
            ? []
            : routes.Interruptions(turn, open, [.. dc.Stack.Select(instance => instance.Id)]);

    private async Task<DialogTurnResult> InterruptAsync(DialogContext dc, CoachTurn turn, IReadOnlyList<Route> interruptions, bool facts, CancellationToken cancellationToken)
    {
        if (interruptions.Any(route => route.Intent == Intent.Cancel))
        {
            return await leaving.CancelAsync(dc, turn, cancellationToken);
        }

        if (dc.ActiveDialog?.Id == nameof(ClarifyDialog))
        {
            // Whoever says something new has let the misunderstanding go.
            dc.Stack.RemoveAt(0);
            turn.Talk.Open = null;
        }

        await Beginning.BeginAllAsync(dc, turn, interruptions, cancellationToken);
        return await ReturnAsync(dc, turn, facts, cancellationToken);
    }

    /// <summary>The open question gets its answer, unless its dialog finds that the message was meant for another.</summary>
    private async Task<DialogTurnResult> AnswerAsync(DialogContext dc, CoachTurn turn, CancellationToken cancellationToken)
    {
        turn.HoldsReprompts = false;
        var result = await dc.ContinueDialogAsync(cancellationToken);
        if (turn.Erased || turn.LeavesAll)
        {
            turn.Talk.Open = null;
            dc.Stack.Clear();
            return new DialogTurnResult(DialogTurnStatus.Complete);
        }

        if (result is { Status: DialogTurnStatus.Complete, Result: Unheard })
        {
            turn.Talk.Open = null;
            var meant = routes.Choose(turn).Where(route => route.Dialog != nameof(GoalsDialog)).ToList();
            await Beginning.BeginAllAsync(dc, turn, meant.Count > 0 ? meant : [new Route(nameof(CanDoReply))], cancellationToken);
            return await settling.SettleAsync(dc, turn, cancellationToken);
        }

        if (result is { Status: DialogTurnStatus.Complete, Result: Route chosen })
        {
            await Beginning.BeginAllAsync(dc, turn, [chosen], cancellationToken);
            return await settling.SettleAsync(dc, turn, cancellationToken);
        }

        return !turn.HasAsked && turn.Talk.Open?.IsIn(turn.Words.Language) == false ? await settling.SettleAsync(dc, turn, cancellationToken) : result;
    }

    /// <summary>Facts that came with an interruption are kept; the question is asked again, or the next one.</summary>
    private async Task<DialogTurnResult> ReturnAsync(DialogContext dc, CoachTurn turn, bool facts, CancellationToken cancellationToken)
    {
        if (facts && dc.ActiveDialog?.Id == nameof(GoalsDialog))
        {
            turn.HearTold(open: true);

            // After an emergency they are taken in without a word.
            turn.HoldsReprompts = turn.HasAsked;
            turn.Returning = true;
            return await dc.ContinueDialogAsync(cancellationToken);
        }

        return await settling.SettleAsync(dc, turn, cancellationToken);
    }
}
