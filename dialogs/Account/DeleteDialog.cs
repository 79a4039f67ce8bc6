using CoachBot.Dialogs.Asking;
using CoachBot.Dialogs.Turns;
using CoachBot.Dialogs.Wording;
using CoachBot.Language;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Extensions.Localization;

namespace CoachBot.Dialogs.Account;

/// <summary>Deletes everything, after one confirmation in so many words.</summary>
internal sealed class DeleteDialog : Conversation
{
    private readonly IStringLocalizer<AccountTexts> texts;

    public DeleteDialog(IStringLocalizer<AccountTexts> texts)
        : base(nameof(DeleteDialog), Intent.DeleteData)
    {
        this.texts = texts;
        AddSteps(AskAsync, AnsweredAsync, AnsweredAsync);
    }

    private Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var ask = new Ask
        {
            Id = "account.delete",
            IsChoice = true,
            Text = texts["AskDelete"],
            BackTo = texts["BackToDelete"],
            Why = texts["WhyDelete"],
            Expecting = Expecting.YesNo,
            Buttons = [texts["ButtonDelete"], texts["ButtonKeep"]],
            Takes = [Intent.DeleteData],
        };
        return AskAsync(step, ask, cancellationToken);
    }

    private async Task<DialogTurnResult> AnsweredAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = CoachTurn.Of(step);
        var agreed = turn.Chose(texts["ButtonDelete"])
            || (turn.Reading.Has(Intent.Yes) && !turn.Reading.Has(Intent.No) && !texts.Hears("YesButWords", turn.Inbound.Text));
        var refused = turn.Reading.Has(Intent.No) || texts.Hears("NoAtFirstWords", turn.Inbound.Text);
        if (!agreed && turn.Reading.Has(Intent.DeleteData) && !refused)
        {
            // The same wish twice is no confirmation: a message may come twice by itself.
            return await step.ReplaceDialogAsync(Steps, null, cancellationToken);
        }

        if (!agreed && (turn.Reading.Has(Intent.Yes) || texts.Hears("YesButWords", turn.Inbound.Text)) && !refused && AskOnceMore(step, cancellationToken) is { } asked)
        {
            // "Yes, but export first": nothing can be brought back, so the yes has to be a plain one.
            return await asked;
        }

        if (!agreed)
        {
            await turn.SayAsync(texts["Kept"], cancellationToken);
            return await step.EndDialogAsync(null, cancellationToken);
        }

        await turn.EraseAsync(cancellationToken);
        turn.Talk.About = null;
        turn.Talk.LastSaid = null;
        await turn.SayAsync(texts["Deleted"], cancellationToken);
        return await step.CancelAllDialogsAsync(cancellationToken);
    }
}
