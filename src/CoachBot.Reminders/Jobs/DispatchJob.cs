using CoachBot.Reminders.Dispatch;
using CoachBot.Reminders.Metering;
using Hangfire;

namespace CoachBot.Reminders.Jobs;

/// <summary>
/// The recurring job: each minute, on any host, it sends what falls due until the next tick. Several at once are fine, since claims
/// exclude each other, so it neither retries (the next tick does) nor locks.
/// </summary>
public sealed class DispatchJob(Dispatcher dispatcher, TimeProvider time)
{
    public const string Id = "dispatch-reminders";

    private static readonly TimeSpan UntilNextTick = TimeSpan.FromSeconds(59);

    [MeteredJob(Id)]
    [AutomaticRetry(Attempts = 0, OnAttemptsExceeded = AttemptsExceededAction.Delete)]
    public async Task RunAsync(CancellationToken cancellation)
    {
        using var minute = new CancellationTokenSource(UntilNextTick, time);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(minute.Token, cancellation);
        await dispatcher.RunAsync(stop.Token);
    }
}
