using CoachBot.Language;
using CoachBot.Reminders.Zones;
using CoachBot.Storage.Hosts;
using NodaTime;

namespace CoachBot.Telemetry;

/// <summary>Notes in the database that this host is alive, with what it runs on and what went wrong: once when it starts, four times a minute, and when it stops.</summary>
internal sealed partial class HostBeat(
    IHostLedger ledger, PseudonymKey key, ErrorCounts errors, ThisHost host, IZoneData zones, IClock clock, TimeProvider time, ILogger<HostBeat> logger) : BackgroundService
{
    internal static readonly Duration Every = Duration.FromSeconds(15);

    /// <summary>Of hosts that are gone, so long.</summary>
    internal static readonly Duration Kept = Duration.FromDays(7);

    private readonly Lazy<string> model = new(() => MessageReader.LearnedFrom);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        using var timer = new PeriodicTimer(Every.ToTimeSpan(), time);
        for (var shared = false; ;)
        {
            try
            {
                if (!shared)
                {
                    await key.ShareAsync(stoppingToken);
                    await ledger.PruneAsync(clock.GetCurrentInstant() - Kept, stoppingToken);
                    shared = true;
                }

                await BeatAsync(stopped: false, stoppingToken);
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                Log.NotNoted(logger, error.GetType().Name);
            }

            if (!await timer.WaitForNextTickAsync(stoppingToken))
            {
                return;
            }
        }
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        try
        {
            await BeatAsync(stopped: true, cancellationToken);
        }
        catch (Exception error)
        {
            Log.NotNoted(logger, error.GetType().Name);
        }
    }

    private async Task BeatAsync(bool stopped, CancellationToken cancellation)
    {
        var now = clock.GetCurrentInstant();
        var (_, known) = await ledger.MigrationAsync(cancellation);
        await ledger.BeatAsync(
            new HostRow
            {
                HostId = host.Id, Name = host.Name, Version = host.Version, Migration = known, Zones = zones.Version, Model = model.Value,
                StartedAt = host.StartedAt, SeenAt = now, StoppedAt = stopped ? now : null,
            },
            errors.Changed(),
            cancellation);
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "That this host is alive could not be noted ({Error}); again in a moment")]
        public static partial void NotNoted(ILogger logger, string error);
    }
}
