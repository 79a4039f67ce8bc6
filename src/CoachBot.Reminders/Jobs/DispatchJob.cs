using CoachBot.Reminders.Dispatch;
using Hangfire;

namespace CoachBot.Reminders.Jobs;

/// <summary>
/// The recurring job: each minute, on any host, it drains what is due second by second until the next tick. Several at once are fine,
/// since claims exclude each other, so it neither retries (the next tick does) nor locks.
/// </summary>
public sealed class DispatchJob(Dispatcher dispatcher, TimeProvider time)
{
    public const string Id = "dispatch-reminders";

    private static readonly TimeSpan UntilNextTick = TimeSpan.FromSeconds(58);
    private static readonly TimeSpan Step = TimeSpan.FromSeconds(1);

    [AutomaticRetry(Attempts = 0, OnAttemptsExceeded = AttemptsExceededAction.Delete)]
    public async Task RunAsync(CancellationToken cancellation)
    {
        var began = time.GetTimestamp();
        await dispatcher.BeatAsync(cancellation);
        do
        {
            await dispatcher.DrainAsync(cancellation);
            await Task.Delay(Step, time, cancellation);
        }
        while (time.GetElapsedTime(began) < UntilNextTick);
    }
}
