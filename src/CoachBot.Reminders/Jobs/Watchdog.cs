using CoachBot.Reminders.Dispatch;
using CoachBot.Reminders.Metering;
using CoachBot.Reminders.Queue;
using CoachBot.Reminders.Time;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NodaTime;

namespace CoachBot.Reminders.Jobs;

/// <summary>A stuck job engine must not silence the coach: with no dispatcher alive for a while, this one drains, and says so.</summary>
internal sealed partial class Watchdog(
    IReminderQueue queue, Dispatcher dispatcher, ReminderMeter meter, IOptions<ReminderOptions> options, IDispatchClock clock, TimeProvider time, ILogger<Watchdog> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var patience = Duration.FromSeconds(options.Value.WatchdogSeconds);
        Instant? began = null;
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(options.Value.WatchdogSeconds / 8.0), time);
        while (await timer.WaitForNextTickAsync(stoppingToken).ConfigureAwait(false))
        {
            try
            {
                await clock.SyncAsync(stoppingToken);
                began ??= clock.Now;

                // A host that has only just started gives the job engine its time, whatever the last beat of yesterday says.
                var last = await queue.LastBeatAsync(stoppingToken) is { } beat && beat > began ? beat : began.Value;
                if (clock.Now - last >= patience)
                {
                    meter.Rescued();
                    Log.Silent(logger, options.Value.WatchdogSeconds);
                    await dispatcher.DrainAsync(stoppingToken);
                }
            }
            catch (Exception error) when (error is not OperationCanceledException || !stoppingToken.IsCancellationRequested)
            {
                Log.Failed(logger, error.GetType().Name);
            }
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "No reminder job has run for {Seconds} seconds; the watchdog dispatches in its place")]
        public static partial void Silent(ILogger logger, int seconds);

        [LoggerMessage(2, LogLevel.Error, "The watchdog could not look after the reminders; it will try again: {Error}")]
        public static partial void Failed(ILogger logger, string error);
    }
}
