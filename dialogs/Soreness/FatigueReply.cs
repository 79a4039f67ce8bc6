using CoachBot.Dialogs.Asking;
using CoachBot.Dialogs.Turns;
using CoachBot.Dialogs.Week;
using CoachBot.Language;
using CoachBot.Training.Commands;
using Microsoft.Extensions.Localization;

namespace CoachBot.Dialogs.Soreness;

/// <summary>Short sleep or a tired body, without anything that hurts.</summary>
internal sealed class FatigueReply(ReceiptReply receipts, IStringLocalizer<SorenessTexts> texts) : Reply(nameof(FatigueReply), Intent.ReportFatigue)
{
    protected override bool NeedsPlan => true;

    protected override async Task SayAsync(CoachTurn turn, CancellationToken cancellationToken)
    {
        var slots = turn.Reading.Slots;
        if (slots.SleepHours is null && slots.Fatigue is null)
        {
            await turn.SayAsync(texts["AskFatigue"], cancellationToken);
            return;
        }

        await receipts.SayAsync(turn, await turn.DoAsync(new ReportFatigue(slots.SleepHours, slots.Fatigue), cancellationToken), cancellationToken);
    }
}
