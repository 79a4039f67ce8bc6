using CoachBot.Reminders.Metering;
using CoachBot.Reminders.Zones;
using CoachBot.Storage.Channels;
using CoachBot.Storage.Database;
using Hangfire;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CoachBot.Reminders.Jobs;

/// <summary>Forgets what nobody asks for any more, and looks whether the clocks of the world have changed.</summary>
public sealed class NightlyJob
{
    public const string Id = "nightly-reminders";

    /// <summary>Long after the last moment in which a delivery could be repeated; dead letters stay longer, for people to look at.</summary>
    private const int KeepSentDays = 45;
    private const int KeepDeadDays = 120;

    /// <summary>A channel delivers a message again within seconds, not weeks.</summary>
    private const int KeepHandledDays = 14;

    private readonly CoachDatabase database;
    private readonly ZoneDataUpdate zones;
    private readonly IHandledActivities handled;
    private readonly IClock clock;

    internal NightlyJob(CoachDatabase database, ZoneDataUpdate zones, IHandledActivities handled, IClock clock) =>
        (this.database, this.zones, this.handled, this.clock) = (database, zones, handled, clock);

    /// <summary>Two at once would only do the same twice.</summary>
    [MeteredJob(Id)]
    [DisableConcurrentExecution(timeoutInSeconds: 10)]
    [AutomaticRetry(Attempts = 3)]
    public async Task RunAsync(CancellationToken cancellation)
    {
        await zones.RunAsync(cancellation);
        var now = clock.GetCurrentInstant();
        var (sent, dead) = (now.InUtc().Date.PlusDays(-KeepSentDays), now - Duration.FromDays(KeepDeadDays));
        await database.WriteOnceAsync(context => context.ReminderSent.Where(row => row.LocalDate < sent).ExecuteDeleteAsync(cancellation), cancellation);
        await database.WriteOnceAsync(context => context.ReminderDead.Where(row => row.At < dead).ExecuteDeleteAsync(cancellation), cancellation);
        await handled.PruneAsync(now - Duration.FromDays(KeepHandledDays), cancellation);
    }
}
