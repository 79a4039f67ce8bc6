using CoachBot.Reminders.Zones;
using Hangfire;
using Hangfire.Common;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CoachBot.Reminders.Jobs;

/// <summary>
/// Has the host perform jobs, and registers the recurring ones; every host does, and the last one wins with the same definition. All of it
/// begins a moment after the host listens: whoever waits for an answer comes first, since starting the job engine takes a part of a second. And
/// an engine that is stuck, as with a lock that a dead host left behind, must not keep a host from starting: the watchdog dispatches meanwhile.
/// </summary>
internal sealed partial class JobSchedule(IServiceProvider services, IHostApplicationLifetime host, ZoneDataUpdate zones, TimeProvider time, ILogger<JobSchedule> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(15);

    /// <summary>A dispatch a minute, and a watchdog: nothing waits for this.</summary>
    private static readonly TimeSpan Moment = TimeSpan.FromSeconds(3);

    private BackgroundJobServer? server;

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        if (server is not null)
        {
            server.SendStop();
            await server.WaitForShutdownAsync(cancellationToken);
        }
    }

    public override void Dispose()
    {
        server?.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await ListeningAsync(stoppingToken);
        await UntilDoneAsync(() => Task.Run(Begin, stoppingToken), stoppingToken);
        await UntilDoneAsync(() => zones.RunAsync(stoppingToken), stoppingToken);
    }

    private async Task ListeningAsync(CancellationToken stop)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(host.ApplicationStarted, stop);
        await Task.Delay(Timeout.InfiniteTimeSpan, time, either.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ForceYielding);
        await Task.Delay(Moment, time, stop);
    }

    private void Begin()
    {
        if (server is null)
        {
            server = new BackgroundJobServer(
                new BackgroundJobServerOptions
                {
                    WorkerCount = 2, // the job at work, and the one of the next tick
                    SchedulePollingInterval = TimeSpan.FromSeconds(1),
                    Activator = services.GetRequiredService<JobActivator>(),
                    FilterProvider = services.GetRequiredService<IJobFilterProvider>(),
                },
                services.GetRequiredService<JobStorage>());
            host.ApplicationStopping.Register(server.SendStop); // jobs hear of the stop with the rest of the host, not only when this service's turn comes
        }

        var jobs = services.GetRequiredService<IRecurringJobManager>();
        jobs.AddOrUpdate<DispatchJob>(DispatchJob.Id, job => job.RunAsync(CancellationToken.None), Cron.Minutely());
        jobs.AddOrUpdate<NightlyJob>(NightlyJob.Id, job => job.RunAsync(CancellationToken.None), Cron.Daily(3, 17));
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
