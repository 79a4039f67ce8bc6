using CoachBot.Dialogs.Asking;
using CoachBot.Dialogs.Turns;
using CoachBot.Dialogs.Week;
using CoachBot.Language;
using CoachBot.Training.Commands;
using Microsoft.Bot.Builder.Dialogs;
using HealthAnswers = CoachBot.Training.Runners.Screening;

namespace CoachBot.Dialogs.Screening;

/// <summary>Pregnant, newly a mother, after a loss, or a yes to one of the seven questions, told with a plan running: clearance first, then the plan follows.</summary>
internal sealed class HealthDialog : Conversation
{
    private readonly ReceiptReply receipts;
    private readonly ScreeningWords words;

    public HealthDialog(ScreeningDialog screening, ScreeningWords words, ReceiptReply receipts)
        : base(nameof(HealthDialog), Intent.Pregnancy)
    {
        this.receipts = receipts;
        this.words = words;
        AddSteps(AskAsync, ClearedAsync);
        AddDialog(screening);
    }

    protected override bool NeedsPlan => true;

    /// <summary>"I've had a baby", "I have a pacemaker": none of the other things that it may sound like.</summary>
    public override bool Claims(CoachTurn turn) => turn is { Plan: not null, Inbound: { Data: null, IsFile: false, Text.Length: < 160 } } && turn.Reading.Flags.Count == 0
        && !ScreeningDialog.IsOpen(turn.Talk.Open) && words.TellsHealth(turn);

    private async Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = CoachTurn.Of(step);
        var heard = words.Hear(new ScreeningDraft([], true, false, false, turn.Profile.Age), turn);
        var yes = words.Yes(turn);
        var draft = heard.Loss ? heard with { Lead = words.Sorry } : heard.NeedsClearance ? heard : yes.Count > 0 ? heard with { Yes = [.. yes] } : heard with { Pregnant = true };
        return await step.BeginDialogAsync(nameof(ScreeningDialog), draft.ToJson(), cancellationToken);
    }

    private async Task<DialogTurnResult> ClearedAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = CoachTurn.Of(step);
        if (step.Result is ScreeningOutcome { Answers: var answers })
        {
            // After a birth or a loss nobody is pregnant any more; an illness that was told once stays known.
            var known = turn.Profile.Screening ?? new HealthAnswers();
            var now = new HealthAnswers(known.AnyYes || answers.AnyYes, answers.Pregnant || (known.Pregnant && !answers.Postpartum), answers.Postpartum || (known.Postpartum && !answers.Pregnant), answers.Cleared);
            var answer = await turn.DoAsync(new SetScreening(now), cancellationToken);
            await receipts.SayAsync(turn, answer, cancellationToken);
        }

        return await step.EndDialogAsync(null, cancellationToken);
    }
}
