using CoachBot.Dialogs.Asking;
using CoachBot.Dialogs.Turns;
using CoachBot.Dialogs.Week;
using CoachBot.Language;
using CoachBot.Training.Commands;

namespace CoachBot.Dialogs.Sessions;

/// <summary>Leaves out one session, without a word of blame.</summary>
internal sealed class SkipReply(ReceiptReply receipts) : Reply(nameof(SkipReply), Intent.SkipSession)
{
    protected override bool NeedsPlan => true;

    protected override async Task SayAsync(CoachTurn turn, CancellationToken cancellationToken) =>
        await receipts.SayAsync(turn, await turn.DoAsync(new SkipSession(SessionFinder.NamedDate(turn)), cancellationToken), cancellationToken);
}
