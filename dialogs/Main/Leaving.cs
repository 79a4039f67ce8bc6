using CoachBot.Dialogs.Goals;
using CoachBot.Dialogs.Turns;
using CoachBot.Dialogs.Wording;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Extensions.Localization;

namespace CoachBot.Dialogs.Main;

/// <summary>"Cancel" and "start over": nothing half-entered is applied. A set-up that is cancelled keeps what was told; one that starts over keeps nothing.</summary>
internal sealed class Leaving(LeftSetUp left, Settling settling, IStringLocalizer<MainTexts> texts)
{
    public bool StartsOver(DialogContext dc, CoachTurn turn) => turn is { Plan: null, Inbound: { Data: null, IsFile: false } }
        && (turn.Talk.LeftSetUp is not null || IsSettingUp(dc)) && left.StartsOver(turn.Inbound.Text);

    public Task<DialogTurnResult> StartOverAsync(DialogContext dc, CoachTurn turn, CancellationToken cancellationToken)
    {
        turn.Talk.LeftSetUp = null;
        return LeaveAllAsync(dc, turn, texts["CancelledNoPlan"], cancellationToken);
    }

    public async Task<DialogTurnResult> CancelAsync(DialogContext dc, CoachTurn turn, CancellationToken cancellationToken)
    {
        if (turn.Plan is null && IsSettingUp(dc) && dc.ActiveDialog!.Id != nameof(GoalsDialog))
        {
            // It belongs to what was being talked about, and what was told before goes on.
            dc.Stack.RemoveAll(instance => instance.Id != nameof(GoalsDialog));
            turn.Talk.Open = null;
            await turn.SayAsync(texts["Cancelled"], cancellationToken);
            return await settling.SettleAsync(dc, turn, cancellationToken);
        }

        var told = turn.Plan is null && dc.Stack.Find(instance => instance.Id == nameof(GoalsDialog)) is { } setUp && GoalsDialog.ToldSoFar(setUp) is { } draft ? left.Keep(draft, turn) : null;
        return await LeaveAllAsync(dc, turn, told ?? texts[turn.Plan is null ? "CancelledNoPlan" : "Cancelled"], cancellationToken);
    }

    private static bool IsSettingUp(DialogContext dc) => dc.Stack.Exists(instance => instance.Id == nameof(GoalsDialog));

    private static async Task<DialogTurnResult> LeaveAllAsync(DialogContext dc, CoachTurn turn, string text, CancellationToken cancellationToken)
    {
        await dc.CancelAllDialogsAsync(cancellationToken);
        turn.Talk.Open = null;
        await turn.SayAsync(text, cancellationToken);
        return new DialogTurnResult(DialogTurnStatus.Complete);
    }
}
