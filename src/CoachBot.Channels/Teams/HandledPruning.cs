using CoachBot.Storage.Channels;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace CoachBot.Channels.Teams;

/// <summary>Forgets which activities were handled once no channel delivers them again: Teams gives up after minutes.</summary>
internal sealed partial class HandledPruning(IHandledActivities handled, IClock clock, TimeProvider time, ILogger<HandledPruning> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromHours(6);
    private static readonly Duration Kept = Duration.FromDays(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, time);
        while (await timer.WaitForNextTickAsync(stoppingToken).ConfigureAwait(false))
        {
            try
            {
                await handled.PruneAsync(clock.GetCurrentInstant() - Kept, stoppingToken).ConfigureAwait(false);
            }
            catch (Exception error) when (error is not OperationCanceledException || !stoppingToken.IsCancellationRequested)
            {
                Log.NotPruned(logger, error);
            }
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "Old notes of handled activities could not be removed; trying again later")]
        public static partial void NotPruned(ILogger logger, Exception error);
    }
}
