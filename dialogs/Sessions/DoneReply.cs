using CoachBot.Dialogs.Asking;
using CoachBot.Dialogs.Turns;
using CoachBot.Dialogs.Week;
using CoachBot.Dialogs.Wording;
using CoachBot.Language;
using CoachBot.Training.Commands;
using CoachBot.Training.Plans;
using Microsoft.Extensions.Localization;

namespace CoachBot.Dialogs.Sessions;

/// <summary>Done, partly done, too easy, too hard.</summary>
internal sealed class DoneReply(ReceiptReply receipts, RuleWords rules, IStringLocalizer<SessionTexts> texts)
    : Reply(nameof(DoneReply), Intent.CompleteSession, Intent.TooEasy, Intent.TooHard)
{
    protected override bool NeedsPlan => true;

    public override bool Matches(string text) => string.Equals(texts["FeltRight"], text.Trim(), StringComparison.OrdinalIgnoreCase);

    /// <summary>"Actually about right", right after it was rated otherwise.</summary>
    public override bool Claims(CoachTurn turn) => base.Claims(turn) || (turn is { Plan: not null, Talk: { Open: null, Topic: nameof(DoneReply) }, Inbound: { Data: null, IsFile: false } } && turn.AfterOpening() is { } rest && Matches(rest));

    protected override async Task SayAsync(CoachTurn turn, CancellationToken cancellationToken)
    {
        var feel = FeelOf(turn);
        var session = SessionFinder.ToComplete(turn);
        if (session is null && feel is null)
        {
            var next = SessionFinder.Next(turn);
            await turn.SayAsync(next is null ? texts["NothingToLog"] : texts["NothingToLogNext", turn.Words.Day(next.Date)], cancellationToken);
            return;
        }

        // "The light one, then", "too many reps": of a session that is still to be done they rate nothing.
        if (feel is not null && !turn.Reading.Has(Intent.CompleteSession) && (session?.Status == SessionStatus.Skipped || (session?.Status == SessionStatus.Planned && !texts.Hears("BehindWords", turn.Inbound.Text))))
        {
            await turn.SayAsync(texts["NotDoneYet"], cancellationToken);
            return;
        }

        var rates = feel is not null && (session is null || session.Status is SessionStatus.Done or SessionStatus.PartlyDone);
        var answer = await turn.DoAsync(rates ? new RateSession(feel!.Value) : new CompleteSession(session?.Date, Fraction(turn, session), feel), cancellationToken);
        if (answer.Decision.Refusal is not null || feel is not null || answer.Receipts.Count == 0)
        {
            await receipts.SayAsync(turn, answer, cancellationToken);
            return;
        }

        var receipt = answer.Receipts[answer.Receipts.Count - 1];
        await turn.SayAsync($"{rules.Of(receipt.Because, turn.Words)} {texts["HowWasIt"].Value}", null, [texts["FeltEasy"], texts["FeltRight"], texts["FeltHard"], texts["ButtonUndo"]], cancellationToken);
    }

    private Feel? FeelOf(CoachTurn turn) => turn.Reading switch
    {
        _ when Matches(turn.Inbound.Text ?? "") || Matches(turn.AfterOpening() ?? "") => Feel.Right,
        var reading when reading.Has(Intent.TooEasy) => Feel.TooEasy,
        var reading when reading.Has(Intent.TooHard) => Feel.TooHard,
        _ => null,
    };

    /// <summary>"Everything but the plank" is all of its exercises but one.</summary>
    private double? Fraction(CoachTurn turn, Session? session) =>
        turn.Inbound.Data?["fraction"] is not null ? 0.5
        : texts.Hears("AllButWords", turn.Inbound.Text) && session is { Exercises.Count: > 1 and var all } ? Math.Round((all - 1) / (double)all, 2)
        : turn.Reading.Slots.Fraction is > 0 and < 1 and var part ? part : null;
}
