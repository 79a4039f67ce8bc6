using CoachBot.Reminders.Zones;
using Hangfire;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CoachBot.Reminders.Jobs;

/// <summary>
/// Registers the recurring jobs; every host does, and the last one wins with the same definition. A job engine that is stuck, as with a
/// lock that a dead host left behind, must not keep a host from starting: the watchdog dispatches meanwhile.
/// </summary>
internal sealed partial class JobSchedule(IRecurringJobManager jobs, ZoneDataUpdate zones, TimeProvider time, ILogger<JobSchedule> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(15);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        await UntilDoneAsync(
            () =>
            {
                jobs.AddOrUpdate<DispatchJob>(DispatchJob.Id, job => job.RunAsync(CancellationToken.None), Cron.Minutely());
                jobs.AddOrUpdate<NightlyJob>(NightlyJob.Id, job => job.RunAsync(CancellationToken.None), Cron.Daily(3, 17));
                return Task.CompletedTask;
            },
            stoppingToken);
        await UntilDoneAsync(() => zones.RunAsync(stoppingToken), stoppingToken);
    }

    private async Task UntilDoneAsync(Func<Task> work, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            try
            {
                await work();
                return;
            }
            catch (Exception error) when (error is not OperationCanceledException || !stop.IsCancellationRequested)
            {
                Log.Failed(logger, error.GetType().Name);
                await Task.Delay(Pause, time, stop);
            }
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "The jobs could not be registered ({Error}); it will be tried again")]
        public static partial void Failed(ILogger logger, string error);
    }
}
