using CoachBot.Dialogs.Asking;
using CoachBot.Dialogs.Turns;
using CoachBot.Dialogs.Wording;
using CoachBot.Training.Commands;
using CoachBot.Training.Serialization;
using Microsoft.Extensions.Localization;

namespace CoachBot.Dialogs.Screening;

/// <summary>"I'm not pregnant, that was a typo", when it was taken for true: it is as it was before, the plan included.</summary>
internal sealed class HealthTakenBackReply(ScreeningWords words, IStringLocalizer<ScreeningTexts> texts) : Reply(nameof(HealthTakenBackReply))
{
    public override bool Claims(CoachTurn turn) => turn.Inbound is { Data: null, IsFile: false } && !ScreeningDialog.IsOpen(turn.Talk.Open) && turn.Reading.Flags.Count == 0
        && turn.Profile.Screening is { } known && ((words.SaysNotPregnant(turn.Inbound.Text) && (known.Pregnant || turn.Plan is not null)) || (known is { Cleared: false } && IsLast(turn) && words.TakesBack(turn.Inbound.Text)));

    protected override async Task SayAsync(CoachTurn turn, CancellationToken cancellationToken)
    {
        if (IsLast(turn))
        {
            await turn.DoAsync(new Undo(), cancellationToken);
        }
        else if (turn.Profile.Screening is { Pregnant: true } known)
        {
            await turn.DoAsync(new SetScreening(known with { Pregnant = false }), cancellationToken);
        }
        else
        {
            await turn.SayAsync(texts["NothingTakenBack"], cancellationToken);
            return;
        }

        if (turn.Plan is null && !NoPlan.WaitsForClearance(turn))
        {
            await turn.DoAsync(new BuildPlan(), cancellationToken);
        }

        await turn.SayAsync(texts[turn.Plan is null ? "TakenBackWaits" : "TakenBack"], cancellationToken);
    }

    /// <summary>The health answers were the last change.</summary>
    private static bool IsLast(CoachTurn turn) =>
        turn.State.Receipts.LastOrDefault(receipt => receipt is { CanUndo: true, Undone: false })?.Kind == TrainingJson.KindOf(typeof(SetScreening));
}
