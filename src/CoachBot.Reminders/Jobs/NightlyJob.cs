using CoachBot.Reminders.Metering;
using CoachBot.Reminders.Zones;
using CoachBot.Storage.Nightly;
using Hangfire;
using Microsoft.Extensions.Logging;

namespace CoachBot.Reminders.Jobs;

/// <summary>Looks whether the clocks of the world have changed, and lets every room tidy up.</summary>
public sealed partial class NightlyJob
{
    public const string Id = "nightly-reminders";

    private readonly ZoneDataUpdate zones;
    private readonly IEnumerable<INightlyTask> tasks;
    private readonly ILogger logger;

    internal NightlyJob(ZoneDataUpdate zones, IEnumerable<INightlyTask> tasks, ILogger<NightlyJob> logger) => (this.zones, this.tasks, this.logger) = (zones, tasks, logger);

    /// <summary>Two at once would only do the same twice.</summary>
    /// <exception cref="AggregateException">Some of it failed; the rest was done all the same.</exception>
    [MeteredJob(Id)]
    [DisableConcurrentExecution(timeoutInSeconds: 10)]
    [AutomaticRetry(Attempts = 3)]
    public async Task RunAsync(CancellationToken cancellation)
    {
        await zones.RunAsync(cancellation);
        var failures = new List<Exception>();
        foreach (var task in tasks)
        {
            try
            {
                await task.RunAsync(cancellation);
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                Log.Failed(logger, task.GetType().Name, error.GetType().Name);
                failures.Add(error);
            }
        }

        if (failures.Count > 0)
        {
            throw new AggregateException(failures);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "The nightly {Task} failed with {Error}; it will be tried again")]
        public static partial void Failed(ILogger logger, string task, string error);
    }
}
