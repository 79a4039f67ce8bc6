using CoachBot.Dialogs.Asking;
using CoachBot.Dialogs.Turns;
using CoachBot.Training.Plans;
using Microsoft.Extensions.Localization;

namespace CoachBot.Dialogs.Soreness;

/// <summary>"What may I still do?" while something is paused.</summary>
internal sealed class StillAllowedReply(IStringLocalizer<SorenessTexts> texts) : Reply(nameof(StillAllowedReply))
{
    public override bool Matches(string text) => string.Equals(texts["ButtonStillAllowed"].Value.TrimEnd('?'), text.Trim().TrimEnd('?'), StringComparison.OrdinalIgnoreCase);

    protected override async Task SayAsync(CoachTurn turn, CancellationToken cancellationToken)
    {
        var everything = turn.State.Holds.Any(hold => hold.Rule is "R0" or "R10");
        var next = everything ? null : turn.Plan?.Sessions.FirstOrDefault(session => session.Status == SessionStatus.Planned && session.Date >= turn.Today && session.Exercises.Count > 0);
        var text = (turn.State.Holds.Count, everything) switch
        {
            (0, _) => texts["NothingPaused"].Value,
            (_, true) => texts["AllowedNothing"].Value,
            _ => texts["AllowedUpper"].Value,
        };
        await turn.SayAsync(next is null ? text : $"{text} {texts["AllowedNext", turn.Words.Day(next.Date), turn.Words.List(next.Exercises.Take(3).Select(exercise => exercise.Name.ToLower(turn.Words.Culture)))].Value}", cancellationToken);
    }
}
