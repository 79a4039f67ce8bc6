using System.Globalization;
using CoachBot.Dialogs.Asking;
using CoachBot.Dialogs.Goals;
using CoachBot.Dialogs.Sessions;
using CoachBot.Dialogs.Soreness;
using CoachBot.Dialogs.Turns;
using CoachBot.Dialogs.Wording;
using CoachBot.Language;
using CoachBot.Training.Plans;
using Microsoft.Bot.Builder.Dialogs;
using Newtonsoft.Json.Linq;
using NodaTime.Text;

namespace CoachBot.Dialogs.Main;

/// <summary>How a turn ends when something has come between a question and its answer.</summary>
internal sealed class Settling(Recheck recheck)
{
    /// <summary>A question beside a plan is come back to so often, and then let go.</summary>
    private const int MostReturns = 6;

    /// <summary>The open question is asked again in one line, in the language that is spoken by now; with none open, what a rule has promised to ask.</summary>
    public async Task<DialogTurnResult> SettleAsync(DialogContext dc, CoachTurn turn, CancellationToken cancellationToken)
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

        if (!turn.HasAsked && turn.Talk.Open is { Sessions: { Count: > 0 } sessions } && sessions.Any(day => SessionFinder.On(turn, LocalDatePattern.Iso.Parse(day).Value) is not { Status: SessionStatus.Planned }))
        {
            return await LetGoAsync(dc, turn, cancellationToken);
        }

        if (!turn.HasAsked && turn.Plan is not null && turn.Intent != Intent.Repeat && turn.Talk.Open is { } waiting && waiting.Returned >= (waiting.Id == GoalQuestions.ChangeId ? 1 : MostReturns))
        {
            // Come back to so often and never answered: it matters to the coach only.
            return await LetGoAsync(dc, turn, cancellationToken);
        }

        // Whoever says goodbye is not held back by a question: it waits for their next message.
        if (!turn.HasAsked && turn.Intent != Intent.Goodbye)
        {
            await dc.RepromptDialogAsync(cancellationToken);
        }

        return Dialog.EndOfTurn;
    }

    /// <summary>The question is left without a word, unless the message had no other answer.</summary>
    private static async Task<DialogTurnResult> LetGoAsync(DialogContext dc, CoachTurn turn, CancellationToken cancellationToken)
    {
        await dc.CancelAllDialogsAsync(cancellationToken);
        turn.Talk.Open = null;
        if (turn.Said == 0)
        {
            await turn.SayAsync(turn.Texts["QuestionLeft"], cancellationToken);
        }

        return new DialogTurnResult(DialogTurnStatus.Complete);
    }

    /// <summary>The language has changed: what led to the open question is gone through once more, and leads to it in the new one.</summary>
    private static async Task AskAnewAsync(DialogContext dc, DialogInstance active, Ask open, CoachTurn turn, CancellationToken cancellationToken)
    {
        if (dc.FindDialog(active.Id) is Conversation conversation && conversation.Rewind(active))
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
}
