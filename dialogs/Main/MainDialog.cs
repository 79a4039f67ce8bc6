using System.Globalization;
using CoachBot.Dialogs.Asking;
using CoachBot.Dialogs.Goals;
using CoachBot.Dialogs.Screening;
using CoachBot.Dialogs.Soreness;
using CoachBot.Dialogs.Telemetry;
using CoachBot.Dialogs.Turns;
using CoachBot.Dialogs.Wording;
using CoachBot.Language;
using CoachBot.Language.Spanish;
using CoachBot.Training.Soreness;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Extensions.Localization;
using Newtonsoft.Json.Linq;
using NodaTime.Text;

namespace CoachBot.Dialogs.Main;

/// <summary>
/// Every message's way: a red flag first; then a button of an older card; then what interrupts; then the dialog that waits; then what is asked for.
/// Whatever came between, it ends with the open question in one line.
/// </summary>
public sealed class MainDialog : ComponentDialog
{
    /// <summary>Changes no subject.</summary>
    private static readonly string[] SmallTalk = [nameof(ThanksReply), nameof(HelpReply), nameof(RepeatReply), nameof(FrustrationReply), nameof(CanDoReply), nameof(ClarifyDialog), nameof(NothingToCancelReply)];

    /// <summary>A question beside a plan is come back to so often, and then let go.</summary>
    private const int MostReturns = 6;

    private readonly Routes routes;
    private readonly RedFlags redFlags;
    private readonly OthersEmergency others;
    private readonly Recheck recheck;
    private readonly NewDay newDay;
    private readonly LeftSetUp left;
    private readonly ScreeningWords health;
    private readonly IStringLocalizer<MainTexts> texts;

    internal MainDialog(IEnumerable<IConversation> conversations, RedFlags redFlags, OthersEmergency others, Recheck recheck, NewDay newDay, LeftSetUp left, ScreeningWords health, IStringLocalizer<MainTexts> texts)
        : base(nameof(MainDialog))
    {
        this.redFlags = redFlags;
        this.others = others;
        this.recheck = recheck;
        this.newDay = newDay;
        this.left = left;
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
            return await SettleAsync(dc, turn, cancellationToken);
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
        var onboarding = dc.ActiveDialog?.Id == nameof(GoalsDialog);

        // Said on the way: what only the open question makes a fact of, such as the Monday of "mute until monday", is none.
        var facts = onboarding && ((Routes.HasFacts(turn.Reading) && Routes.HasFacts(turn.ReadAside())) || turn.TellsBeside);
        turn.HoldsReprompts = true;
        if (RedFlags.In(turn.Reading) && !(ScreeningDialog.IsOpen(open) && health.IsCardAnswer(turn.Inbound.Text)))
        {
            facts = await StopAsync(dc, turn, cancellationToken);
        }
        else if (others.IsIn(turn))
        {
            await others.AnswerAsync(turn, cancellationToken);
            return await SettleAsync(dc, turn, cancellationToken);
        }
        else if (OldCards.Find(turn) is { } old)
        {
            await turn.SayAsync(texts[old.Text, old.Arguments], cancellationToken);
            facts = false;
        }
        else if (turn is { Plan: null, Inbound: { Data: null, IsFile: false } } && (turn.Talk.LeftSetUp is not null || dc.Stack.Exists(instance => instance.Id == nameof(GoalsDialog))) && left.StartsOver(turn.Inbound.Text))
        {
            await dc.CancelAllDialogsAsync(cancellationToken);
            turn.Talk.Open = null;
            turn.Talk.LeftSetUp = null;
            await turn.SayAsync(texts["CancelledNoPlan"], cancellationToken);
            return new DialogTurnResult(DialogTurnStatus.Complete);
        }
        else if (turn.Inbound.Data is null && texts.Hears("MumbleWords", turn.Inbound.Text))
        {
            // Thinking aloud answers nothing and asks for nothing.
            await turn.SayAsync(texts[dc.ActiveDialog is not null ? "TakeYourTime" : turn.Plan is null ? "TakeYourTimeNoPlan" : "TakeYourTimeIdle"], cancellationToken);
            return await SettleAsync(dc, turn, cancellationToken);
        }
        else if (Interrupts(dc, turn, open, out var interruptions))
        {
            if (interruptions.Any(route => route.Intent == Intent.Cancel))
            {
                return await CancelAsync(dc, turn, cancellationToken);
            }

            if (dc.ActiveDialog?.Id == nameof(ClarifyDialog))
            {
                // Whoever says something new has let the misunderstanding go.
                dc.Stack.RemoveAt(0);
                turn.Talk.Open = null;
            }

            await BeginAllAsync(dc, turn, interruptions, cancellationToken);
        }
        else if (dc.ActiveDialog is not null)
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
                await BeginAllAsync(dc, turn, meant.Count > 0 ? meant : [new Route(nameof(CanDoReply))], cancellationToken);
                return await SettleAsync(dc, turn, cancellationToken);
            }

            if (result is not { Status: DialogTurnStatus.Complete, Result: Route chosen })
            {
                return !turn.HasAsked && turn.Talk.Open?.IsIn(turn.Words.Language) == false ? await SettleAsync(dc, turn, cancellationToken) : result;
            }

            await BeginAllAsync(dc, turn, [chosen], cancellationToken);
            return await SettleAsync(dc, turn, cancellationToken);
        }
        else
        {
            await BeginAllAsync(dc, turn, routes.Choose(turn), cancellationToken);
            return await SettleAsync(dc, turn, cancellationToken);
        }

        return await ReturnAsync(dc, turn, facts, cancellationToken);
    }

    /// <summary>
    /// The advice, whatever was open. Only onboarding is returned to: a question about moving, travelling or deleting loses its sense, and a
    /// "yes" that follows must not be taken for its answer. What a check-in knows already belongs to the report. True when the message has told
    /// facts for the plan as well: only those are kept of it, and a "yes" beside a sign agrees to nothing.
    /// </summary>
    private async Task<bool> StopAsync(DialogContext dc, CoachTurn turn, CancellationToken cancellationToken)
    {
        var told = dc.Stack.FirstOrDefault(instance => instance.Id == nameof(SorenessDialog)) is { } checkIn ? SorenessDialog.ToldSoFar(checkIn) : new SorenessReport();
        dc.Stack.RemoveAll(instance => instance.Id != nameof(GoalsDialog) || turn.Plan is not null);
        var asked = turn.Talk.Open?.Id;
        DialogTelemetry.RedFlag();

        // Advice of this kind has to be understood, whatever language was chosen once.
        await turn.AsWrittenAsync(() => redFlags.AnswerAsync(turn, SorenessReports.Hear(told, turn.Reading) with { FlagsAsked = true }, cancellationToken));

        // What is asked behind it is asked in theirs.
        CultureInfo.CurrentUICulture = CultureInfo.CurrentCulture = turn.Words.Culture;
        if (dc.ActiveDialog is null && turn.Plan is null && !NoPlan.WaitsForClearance(turn) && Routes.HasFacts(turn.Reading))
        {
            // The race and the days that were told beside it are kept for when the talk goes on.
            turn.Returning = true;
            turn.HoldsReprompts = turn.HasAsked;
            await dc.BeginDialogAsync(nameof(GoalsDialog), null, cancellationToken);
            return false;
        }

        return dc.ActiveDialog?.Id == nameof(GoalsDialog) && asked?.StartsWith(GoalQuestions.Prefix, StringComparison.Ordinal) == true
            && !(asked == GoalQuestions.ConfirmId && turn.Reading.Has(Intent.Yes));
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

        return await SettleAsync(dc, turn, cancellationToken);
    }

    private async Task<DialogTurnResult> SettleAsync(DialogContext dc, CoachTurn turn, CancellationToken cancellationToken)
    {
        turn.HoldsReprompts = false;
        CultureInfo.CurrentUICulture = CultureInfo.CurrentCulture = turn.Words.Culture;
        if (dc.ActiveDialog is { } active && turn.Talk.Open is { } open && open.IsIn(turn.Words.Language) == false && !turn.HasAsked)
        {
            await AskAnewAsync(dc, active, open, turn, cancellationToken);
        }

        if (dc.ActiveDialog is null)
        {
            turn.Talk.Open = null;
            await AskAgainAsync(turn, cancellationToken);
            return new DialogTurnResult(DialogTurnStatus.Complete);
        }

        if (!turn.HasAsked && turn.Plan is not null && turn.Intent != Intent.Repeat && turn.Talk.Open is { } waiting && waiting.Returned >= (waiting.Id == GoalQuestions.ChangeId ? 1 : MostReturns))
        {
            // Come back to so often and never answered: it matters to the coach only.
            await dc.CancelAllDialogsAsync(cancellationToken);
            turn.Talk.Open = null;
            return new DialogTurnResult(DialogTurnStatus.Complete);
        }

        // Whoever says goodbye is not held back by a question: it waits for their next message.
        if (!turn.HasAsked && turn.Intent != Intent.Goodbye)
        {
            await dc.RepromptDialogAsync(cancellationToken);
        }

        return EndOfTurn;
    }

    /// <summary>The language has changed: what led to the open question is gone through once more, and leads to it in the new one.</summary>
    private async Task AskAnewAsync(DialogContext dc, DialogInstance active, Ask open, CoachTurn turn, CancellationToken cancellationToken)
    {
        if (FindDialog(active.Id) is Conversation conversation && conversation.Rewind(active))
        {
            turn.Talk.Open = null;
            turn.ReadAs(new Inbound(open.By, open.ByData is { } data ? JObject.Parse(data) : null));
            (turn.Intent, turn.Returning, turn.Recalling) = (open.ByIntent, true, true);
            try
            {
                await dc.ContinueDialogAsync(cancellationToken);
            }
            catch (QuestionGoneException)
            {
                await dc.CancelAllDialogsAsync(cancellationToken);
            }

            turn.Recalling = false;
        }
    }

    /// <summary>What a rule has promised to ask, once on its day, for whoever gets no check-in in the morning or left it unanswered.</summary>
    private async Task AskAgainAsync(CoachTurn turn, CancellationToken cancellationToken)
    {
        var today = LocalDatePattern.Iso.Format(turn.Today);
        if (turn.HasAsked || turn.Erased || turn.Talk.AskedAgainOn == today || Recheck.Due(turn.State, turn.Today) is not { } due)
        {
            return;
        }

        turn.Talk.AskedAgainOn = today;
        var (text, buttons) = recheck.Ask(turn.State, due, turn.Words);
        await turn.SayAsync(text, null, buttons, cancellationToken);
    }

    private bool Interrupts(DialogContext dc, CoachTurn turn, Ask? open, out IReadOnlyList<Route> interruptions)
    {
        interruptions = dc.ActiveDialog is null || turn.Inbound.AskNonce is not null || open?.IsAnsweredBy(turn.Inbound.Text) == true
            ? []
            : routes.Interruptions(turn, open, [.. dc.Stack.Select(instance => instance.Id)]);
        return interruptions.Count > 0;
    }

    private async Task BeginAllAsync(DialogContext dc, CoachTurn turn, IReadOnlyList<Route> chosen, CancellationToken cancellationToken)
    {
        foreach (var route in chosen)
        {
            // One question at a time: what would ask as well has to wait for the runner to say it again. What they told of themselves is kept.
            if (turn.HasAsked)
            {
                await TakeInAsync(dc, turn, route, cancellationToken);
                return;
            }

            turn.Intent = route.Intent;
            if (route.Dialog == nameof(GoalsDialog))
            {
                turn.HearTold(open: false);
            }
            else if (dc.Stack.RemoveAll(instance => instance.Id == route.Dialog) > 0)
            {
                // Begun anew: what it had asked before is let go, so that nobody is led back to it.
                turn.Talk.Open = dc.ActiveDialog is null ? null : turn.Talk.Open;
            }

            await dc.BeginDialogAsync(route.Dialog, null, cancellationToken);
            turn.Talk.Topic = SmallTalk.Contains(route.Dialog) ? turn.Talk.Topic : route.Dialog;
        }
    }

    /// <summary>Onboarding begins beneath the question that has just been asked, and is heard of once that is answered.</summary>
    private static async Task TakeInAsync(DialogContext dc, CoachTurn turn, Route route, CancellationToken cancellationToken)
    {
        if (route.Dialog != nameof(GoalsDialog) || turn.Plan is not null || dc.ActiveDialog is not { } asking || asking.Id == nameof(GoalsDialog) || NoPlan.WaitsForClearance(turn))
        {
            return;
        }

        var (open, holds) = (turn.Talk.Open, turn.HoldsReprompts);
        turn.HoldsReprompts = true;
        await dc.BeginDialogAsync(nameof(GoalsDialog), null, cancellationToken);
        dc.Stack.Remove(asking);
        dc.Stack.Insert(0, asking);
        (turn.Talk.Open, turn.HoldsReprompts) = (open, holds);
    }

    private async Task<DialogTurnResult> CancelAsync(DialogContext dc, CoachTurn turn, CancellationToken cancellationToken)
    {
        if (turn.Plan is null && dc.Stack.Exists(instance => instance.Id == nameof(GoalsDialog)) && dc.ActiveDialog!.Id != nameof(GoalsDialog))
        {
            // It belongs to what was being talked about, and what was told before goes on.
            dc.Stack.RemoveAll(instance => instance.Id != nameof(GoalsDialog));
            turn.Talk.Open = null;
            await turn.SayAsync(texts["Cancelled"], cancellationToken);
            return await SettleAsync(dc, turn, cancellationToken);
        }

        var told = turn.Plan is null && dc.Stack.Find(instance => instance.Id == nameof(GoalsDialog)) is { } setUp && GoalsDialog.ToldSoFar(setUp) is { } draft ? left.Keep(draft, turn) : null;
        await dc.CancelAllDialogsAsync(cancellationToken);
        turn.Talk.Open = null;
        await turn.SayAsync(told ?? texts[turn.Plan is null ? "CancelledNoPlan" : "Cancelled"], cancellationToken);
        return new DialogTurnResult(DialogTurnStatus.Complete);
    }
}
