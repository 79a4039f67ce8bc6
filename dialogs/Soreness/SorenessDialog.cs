using CoachBot.Dialogs.Asking;
using CoachBot.Dialogs.Turns;
using CoachBot.Dialogs.Week;
using CoachBot.Language;
using CoachBot.Training.Commands;
using CoachBot.Training.Soreness;
using CoachBot.Training.Units;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Extensions.Localization;

namespace CoachBot.Dialogs.Soreness;

/// <summary>How sore, where, and what follows: asks only what could change the answer, three questions at most, then says what changes.</summary>
internal sealed class SorenessDialog : Conversation
{
    private const string Draft = "draft";
    private readonly SorenessQuestions questions;
    private readonly RedFlags redFlags;
    private readonly ReceiptReply receipts;
    private readonly IStringLocalizer<SorenessTexts> texts;

    public SorenessDialog(SorenessQuestions questions, RedFlags redFlags, ReceiptReply receipts, IStringLocalizer<SorenessTexts> texts)
        : base(nameof(SorenessDialog), Intent.ReportSoreness)
    {
        this.questions = questions;
        this.redFlags = redFlags;
        this.receipts = receipts;
        this.texts = texts;
        AddSteps(AskAsync, HeardAsync);
    }

    /// <summary>The morning-after buttons, and taking back a red flag, lead here.</summary>
    public override bool Matches(string text) => new[] { "ButtonNotThat", "CheckInBit", "CheckInSore", "CheckInHurts" }
        .Any(button => string.Equals(texts[button], text.Trim(), StringComparison.OrdinalIgnoreCase));

    private async Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = CoachTurn.Of(step);
        var draft = step.Options is string json ? SorenessDraft.FromJson(json) : Begin(turn);
        var decision = SorenessTable.Assess(draft.Report, turn.State.Soreness, turn.Today);
        if (decision.Action != SorenessAction.Ask || draft.Questions >= SorenessDraft.MostQuestions)
        {
            return await SettleAsync(step, turn, draft, decision, cancellationToken);
        }

        var question = questions.First(decision.Ask, draft.Report);
        step.Values[Draft] = (draft with { Open = question, Questions = draft.Questions + 1, Lead = null }).ToJson();
        return await AskAsync(step, questions.Of(question, draft.Report, draft.Lead), cancellationToken);
    }

    private Task<DialogTurnResult> HeardAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = CoachTurn.Of(step);
        var before = SorenessDraft.FromJson(step.Values[Draft]);
        var draft = before with { Report = questions.Hear(before, turn) };
        if (draft == before)
        {
            draft = draft with { Lead = turn.Returning ? null : texts["Puzzled"].Value };
        }

        return step.ReplaceDialogAsync(Steps, draft.ToJson(), cancellationToken);
    }

    private async Task<DialogTurnResult> SettleAsync(
        WaterfallStepContext step, CoachTurn turn, SorenessDraft draft, SorenessDecision decision, CancellationToken cancellationToken)
    {
        if (decision.Rule is "R0" or "R1" && draft.Report.Flags.Any(flag => !SorenessFacts.IsIllness(flag)))
        {
            await redFlags.AnswerAsync(turn, draft.Report, cancellationToken);
            return await step.EndDialogAsync(null, cancellationToken);
        }

        if (draft.Correcting)
        {
            await turn.DoAsync(new ReportRecovered(), cancellationToken);
        }

        var answer = await turn.DoAsync(new ReportSoreness(draft.Report), cancellationToken);
        await receipts.SayAsync(turn, answer, cancellationToken);
        return await step.EndDialogAsync(null, cancellationToken);
    }

    private SorenessDraft Begin(CoachTurn turn)
    {
        if (string.Equals(texts["ButtonNotThat"], turn.Inbound.Text, StringComparison.OrdinalIgnoreCase))
        {
            return new SorenessDraft(new SorenessReport(), Correcting: true, Lead: texts["NotThat"]);
        }

        var report = SorenessReports.Hear(new SorenessReport(), turn.Reading);

        // "Fine", "nothing": a score of nought needs no site.
        return new SorenessDraft(report.Score == 0 ? report with { Kind = report.Kind ?? SorenessKind.Muscle } : report);
    }
}
