using CoachBot.Dialogs.Goals;
using CoachBot.Dialogs.Turns;
using Microsoft.Bot.Builder.Dialogs;

namespace CoachBot.Dialogs.Asking;

/// <summary>The runner asks for something that needs a plan, and there is none.</summary>
internal static class NoPlan
{
    public static async Task<DialogTurnResult> AnswerAsync(DialogContext dc, CoachTurn turn, CancellationToken cancellationToken)
    {
        if (turn.State.Plan?.Refused is { } refused)
        {
            await turn.SayAsync(refused.Text, cancellationToken);
            return await dc.EndDialogAsync(null, cancellationToken);
        }

        await turn.SayAsync(turn.Texts["NoPlan"], cancellationToken);
        return dc.Stack.Any(instance => instance.Id == nameof(GoalsDialog))
            ? await dc.EndDialogAsync(null, cancellationToken)
            : await dc.ReplaceDialogAsync(nameof(GoalsDialog), null, cancellationToken);
    }
}
