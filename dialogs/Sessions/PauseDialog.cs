using CoachBot.Dialogs.Asking;
using CoachBot.Dialogs.Soreness;
using CoachBot.Dialogs.Turns;
using CoachBot.Dialogs.Week;
using CoachBot.Dialogs.Wording;
using CoachBot.Language;
using CoachBot.Training.Commands;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Extensions.Localization;
using NodaTime;

namespace CoachBot.Dialogs.Sessions;

/// <summary>
/// Days without training: "the doctor told me to stop running", until they allow it; "I'm taking next week off", "pause the plan for two weeks",
/// "no gym and no running 1–8 December", for those days. Where no end is told, it asks.
/// </summary>
internal sealed class PauseDialog : AskedTwice
{
    private const int MostCharacters = 160;
    private const string Said = "said";
    private const string AskId = "pause.until";

    private readonly DaysOff days;
    private readonly Clearance clearance;
    private readonly ReceiptReply receipts;
    private readonly IStringLocalizer<SessionTexts> texts;

    public PauseDialog(DaysOff days, Clearance clearance, ReceiptReply receipts, IStringLocalizer<SessionTexts> texts)
        : base(nameof(PauseDialog))
    {
        this.days = days;
        this.clearance = clearance;
        this.receipts = receipts;
        this.texts = texts;
    }

    protected override bool NeedsPlan => true;

    public override bool Claims(CoachTurn turn) => turn is { Plan: not null, Inbound: { Data: null, IsFile: false, Text: { Length: < MostCharacters } text } } && turn.Reading.Flags.Count == 0
        && (IsForbidden(turn, clearance) || (turn.Talk.Open?.Id != AskId && (IsBreak(turn, text) || IsOver(turn, text))));

    protected override async Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = CoachTurn.Of(step);
        var text = turn.Inbound.Text!;
        if (IsOver(turn, text))
        {
            await receipts.SayAsync(turn, await turn.DoAsync(new ResumeTraining(), cancellationToken), cancellationToken);
            return await step.EndDialogAsync(null, cancellationToken);
        }

        var span = days.In(turn, Rest(text));
        if (IsForbidden(turn, clearance))
        {
            var (strength, runs) = What(text, (true, true));
            var answer = await turn.DoAsync(new PauseTraining(span?.From ?? turn.Today, span?.Until, strength, runs), cancellationToken);
            await receipts.SayAsync(turn, answer, texts["PauseAdvised"], cancellationToken);
            return await step.EndDialogAsync(null, cancellationToken);
        }

        if (span is { } known)
        {
            return await PauseAsync(step, turn, text, known, cancellationToken);
        }

        step.Values[Said] = text;
        return await AskAsync(step, new Ask { Id = AskId, Text = texts["PauseUntilWhen"], Expecting = Expecting.Date, Buttons = [texts["LeaveIt"]], Takes = [Intent.ShowDay, Intent.SetGoal] }, cancellationToken);
    }

    protected override async Task<DialogTurnResult> HeardAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = CoachTurn.Of(step);
        var text = turn.Inbound.Text ?? "";
        var slots = turn.Reading.Slots;
        var until = slots.UntilDate ?? slots.ToDate ?? slots.Date;
        if (!turn.Chose(texts["LeaveIt"]) && (days.In(turn, text) ?? (until is { } last && last > turn.Today ? (turn.Today, last) : null)) is { } span)
        {
            return await PauseAsync(step, turn, step.Value(Said) as string ?? text, span, cancellationToken);
        }

        if (!turn.Chose(texts["LeaveIt"]) && AskOnceMore(step, cancellationToken) is { } asked)
        {
            return await asked;
        }

        await turn.SayAsync(texts["PauseNoDates"], cancellationToken);
        return await step.EndDialogAsync(null, cancellationToken);
    }

    private async Task<DialogTurnResult> PauseAsync(WaterfallStepContext step, CoachTurn turn, string said, (LocalDate From, LocalDate Until) span, CancellationToken cancellationToken)
    {
        // Left out are strength sessions, which are the coach's; a break, or a pause of the plan, is from running as well.
        var match = texts.Heard("PauseBreakWords", said);
        var (strength, runs) = What(said, match.Groups["skips"].Success || match.Groups["skip"].Success ? (true, false) : (true, true));
        await receipts.SayAsync(turn, await turn.DoAsync(new PauseTraining(span.From, span.Until, strength, runs), cancellationToken), cancellationToken);
        return await step.EndDialogAsync(null, cancellationToken);
    }

    /// <summary>What the words name: strength, runs, or what is usual for such words.</summary>
    private (bool Strength, bool Runs) What(string text, (bool Strength, bool Runs) otherwise)
    {
        var (strength, runs) = (texts.Hears("PauseStrengthWords", text), texts.Hears("PauseRunsWords", text));
        return texts.Hears("PauseAllWords", text) && !strength && !runs ? (true, true) : strength || runs ? (strength, runs) : otherwise;
    }

    /// <summary>By somebody who looks after them. Where a sign has stopped them already, that goes on until it is cleared.</summary>
    internal static bool IsForbidden(CoachTurn turn, Clearance clearance) => turn is { Plan: not null, Inbound: { Data: null, IsFile: false, Text: { Length: < MostCharacters } text } } && turn.Reading.Flags.Count == 0
        && clearance.Forbids(text) && !Pauses.On(turn.State, turn.Today).IsUnwell;

    /// <summary>Several days by a date, a length or none at all; one session and one week's sessions have ways of their own.</summary>
    private bool IsBreak(CoachTurn turn, string text)
    {
        var match = texts.Heard("PauseBreakWords", text);
        return match.Success && (days.In(turn, Rest(text)) is not null || match.Groups["pauses"].Success);
    }

    private bool IsOver(CoachTurn turn, string text) => texts.Hears("TrainsAgainWords", text) && turn.State.Holds.Any(hold => hold.IsBreak() && hold.Until is not null && hold.IsOpen(turn.Today));

    /// <summary>Without the verbs, which read as something else.</summary>
    private string Rest(string text) => texts.Without("PauseVerbWords", text).Trim();
}
