using CoachBot.Dialogs.Goals;
using CoachBot.Dialogs.Turns;
using Microsoft.Bot.Builder.Dialogs;

namespace CoachBot.Dialogs.Asking;

/// <summary>The runner asks for something that needs a plan, and there is none.</summary>
internal static class NoPlan
{
    /// <summary>Everything has been told, and a doctor has the next word.</summary>
    public static bool WaitsForClearance(CoachTurn turn) =>
        turn.Plan is null && turn.Profile.Screening is { Cleared: false } health && (health.AnyYes || health.Pregnant || health.Postpartum);

    public static async Task<DialogTurnResult> AnswerAsync(DialogContext dc, CoachTurn turn, CancellationToken cancellationToken)
    {
        if (WaitsForClearance(turn))
        {
            await turn.SayAsync(turn.Texts["WaitsForClearance"], cancellationToken);
            return await dc.EndDialogAsync(null, cancellationToken);
        }

        var asking = dc.Stack.Any(instance => instance.Id == nameof(GoalsDialog));
        await turn.SayAsync(turn.Texts[asking ? "NoPlanYet" : "NoPlan"], cancellationToken);
        return asking
            ? await dc.EndDialogAsync(null, cancellationToken)
            : await dc.ReplaceDialogAsync(nameof(GoalsDialog), null, cancellationToken);
    }
}
