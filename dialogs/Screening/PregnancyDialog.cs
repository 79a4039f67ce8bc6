using CoachBot.Dialogs.Asking;
using CoachBot.Dialogs.Turns;
using CoachBot.Dialogs.Week;
using CoachBot.Language;
using CoachBot.Training.Commands;
using Microsoft.Bot.Builder.Dialogs;
using HealthAnswers = CoachBot.Training.Runners.Screening;

namespace CoachBot.Dialogs.Screening;

/// <summary>Pregnant, or newly a mother, with a plan running: clearance first, then a gentler plan.</summary>
internal sealed class PregnancyDialog : Conversation
{
    private readonly ReceiptReply receipts;
    private readonly ScreeningWords words;

    public PregnancyDialog(ScreeningDialog screening, ScreeningWords words, ReceiptReply receipts)
        : base(nameof(PregnancyDialog), Intent.Pregnancy)
    {
        this.receipts = receipts;
        this.words = words;
        AddSteps(AskAsync, ClearedAsync);
        AddDialog(screening);
    }

    protected override bool NeedsPlan => true;

    /// <summary>"I've had a baby" is none of the other things that it may sound like.</summary>
    public override bool Claims(CoachTurn turn) => turn is { Plan: not null, Talk.Open: null, Inbound: { Data: null, IsFile: false, Text.Length: < 120 } } && turn.Reading.Flags.Count == 0 && words.SaysPostpartum(turn.Inbound.Text);

    private async Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = CoachTurn.Of(step);
        var heard = words.Hear(new ScreeningDraft([], true, false, false, turn.Profile.Age), turn);
        var draft = heard.NeedsClearance ? heard : heard with { Pregnant = true };
        return await step.BeginDialogAsync(nameof(ScreeningDialog), draft.ToJson(), cancellationToken);
    }

    private async Task<DialogTurnResult> ClearedAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = CoachTurn.Of(step);
        if (step.Result is ScreeningOutcome { Answers: var answers })
        {
            var known = turn.Profile.Screening ?? new HealthAnswers();
            var answer = await turn.DoAsync(new SetScreening(known with { Pregnant = answers.Pregnant, Postpartum = answers.Postpartum, Cleared = answers.Cleared }), cancellationToken);
            await receipts.SayAsync(turn, answer, cancellationToken);
        }

        return await step.EndDialogAsync(null, cancellationToken);
    }
}
