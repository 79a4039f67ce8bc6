using CoachBot.Dialogs.Asking;
using CoachBot.Dialogs.Goals;
using CoachBot.Dialogs.Questions;
using CoachBot.Dialogs.Turns;
using Microsoft.Bot.Builder.Dialogs;

namespace CoachBot.Dialogs.Main;

/// <summary>Begins the conversations that a message leads to, one behind the other, until one of them asks.</summary>
internal static class Beginning
{
    /// <summary>Changes no subject.</summary>
    private static readonly string[] SmallTalk = [nameof(ThanksReply), nameof(HelpReply), nameof(RepeatReply), nameof(FrustrationReply), nameof(CanDoReply), nameof(ClarifyDialog), nameof(NothingToCancelReply)];

    public static async Task BeginAllAsync(DialogContext dc, CoachTurn turn, IReadOnlyList<Route> chosen, CancellationToken cancellationToken)
    {
        foreach (var route in chosen)
        {
            // One question at a time: what would ask as well has to wait for the runner to say it again. What they told of themselves is kept.
            if (turn.HasAsked)
            {
                await TakeInAsync(dc, turn, route, cancellationToken);
                return;
            }

            turn.Intent = route.Intent;
            if (route.Dialog == nameof(GoalsDialog))
            {
                turn.HearTold(open: false);
            }
            else if (dc.Stack.RemoveAll(instance => instance.Id == route.Dialog) > 0)
            {
                // Begun anew: what it had asked before is let go, so that nobody is led back to it.
                turn.Talk.Open = dc.ActiveDialog is null ? null : turn.Talk.Open;
            }

            await dc.BeginDialogAsync(route.Dialog, null, cancellationToken);
            turn.Talk.Topic = SmallTalk.Contains(route.Dialog) ? turn.Talk.Topic : route.Dialog;
        }
    }

    /// <summary>Onboarding begins beneath the question that has just been asked, and is heard of once that is answered.</summary>
    private static async Task TakeInAsync(DialogContext dc, CoachTurn turn, Route route, CancellationToken cancellationToken)
    {
        if (route.Dialog != nameof(GoalsDialog) || turn.Plan is not null || dc.ActiveDialog is not { } asking || asking.Id == nameof(GoalsDialog) || NoPlan.WaitsForClearance(turn))
        {
            return;
        }

        var (open, holds) = (turn.Talk.Open, turn.HoldsReprompts);
        turn.HoldsReprompts = true;
        await dc.BeginDialogAsync(nameof(GoalsDialog), null, cancellationToken);
        dc.Stack.Remove(asking);
        dc.Stack.Insert(0, asking);
        (turn.Talk.Open, turn.HoldsReprompts) = (open, holds);
    }
}
