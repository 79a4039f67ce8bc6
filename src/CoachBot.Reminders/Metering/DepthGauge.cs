using CoachBot.Reminders.Overview;
using CoachBot.Reminders.Time;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace CoachBot.Reminders.Metering;

/// <summary>Counts what waits, a few times a minute, for the meter.</summary>
internal sealed partial class DepthGauge(ReminderOverview overview, ReminderMeter meter, IDispatchClock clock, TimeProvider time, ILogger<DepthGauge> logger) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(15);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, time);
        while (await timer.WaitForNextTickAsync(stoppingToken).ConfigureAwait(false))
        {
            try
            {
                await clock.SyncAsync(stoppingToken);
                var (waiting, oldest) = await overview.WaitingAsync(stoppingToken);
                meter.Waiting(waiting, oldest is { } due ? clock.Now - due : Duration.Zero);
            }
            catch (Exception error) when (error is not OperationCanceledException || !stoppingToken.IsCancellationRequested)
            {
                Log.NotCounted(logger, error.GetType().Name);
            }
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "What waits could not be counted: {Error}")]
        public static partial void NotCounted(ILogger logger, string error);
    }
}
