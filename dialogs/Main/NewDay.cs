using CoachBot.Dialogs.Turns;
using CoachBot.Training.Commands;
using CoachBot.Training.Plans;

namespace CoachBot.Dialogs.Main;

/// <summary>The first message of a day: what was left behind becomes missed before anything is said about it.</summary>
internal sealed class NewDay
{
    public Task BeginAsync(CoachTurn turn, CancellationToken cancellationToken)
    {
        var behind = turn.Plan?.Sessions.Any(session => session.Status == SessionStatus.Planned && session.Date < turn.Today) == true;
        return behind ? turn.DoQuietlyAsync(new RollForward(), $"roll:{turn.Today:uuuu-MM-dd}", cancellationToken) : Task.CompletedTask;
    }
}
