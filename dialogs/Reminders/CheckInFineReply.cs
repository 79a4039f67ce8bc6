using CoachBot.Dialogs.Asking;
using CoachBot.Dialogs.Soreness;
using CoachBot.Dialogs.Turns;
using Microsoft.Extensions.Localization;

namespace CoachBot.Dialogs.Reminders;

/// <summary>The morning after, all fine: nothing changes, and nothing is made up for the log.</summary>
internal sealed class CheckInFineReply(IStringLocalizer<ReminderTexts> texts) : Reply(nameof(CheckInFineReply))
{
    public override bool Matches(string text) => string.Equals(texts["CheckInFine"], text.Trim().TrimEnd('.', '!'), StringComparison.OrdinalIgnoreCase);

    /// <summary>With a sore spot to ask about, or asked about, "fine" is about that.</summary>
    public override bool Claims(CoachTurn turn) => !SorenessQuestions.IsOpen(turn.Talk.Open) && base.Claims(turn) && Recheck.Due(turn.State, turn.Today) is null;

    protected override Task SayAsync(CoachTurn turn, CancellationToken cancellationToken) => turn.SayAsync(texts["AllFine"], cancellationToken);
}
