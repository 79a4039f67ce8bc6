using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace CoachBot.Storage.Clocks;

/// <summary>Asks for the shared time four times a minute, and says when the host's own clock is far from it.</summary>
internal sealed partial class ClockKeeper(SharedClock clock, TimeProvider time, ILogger<ClockKeeper> logger) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(15);

    /// <summary>Said again after so long, for as long as it is so.</summary>
    private static readonly TimeSpan Again = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        using var timer = new PeriodicTimer(Every, time);
        long? said = null;
        do
        {
            try
            {
                await clock.SyncAsync(stoppingToken);
            }
            catch (Exception error) when (error is NpgsqlException or TimeoutException)
            {
                continue; // carried on meanwhile; that the database is away others say
            }

            if (clock.Wrong is not { } wrong)
            {
                said = null;
            }
            else if (said is not { } before || time.GetElapsedTime(before) >= Again)
            {
                Log.ClockIsWrong(logger, wrong);
                said = time.GetTimestamp();
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private static partial class Log
    {
        // An error, since those stand on the ops page with the host's name.
        [LoggerMessage(1, LogLevel.Error, "This host's clock is {Wrong} the database's. The coach goes by the database's; set the host's, by which certificates, cookies and the sign-in of Teams are judged")]
        public static partial void ClockIsWrong(ILogger logger, string wrong);
    }
}
