using CoachBot.Reminders.Limits;
using CoachBot.Reminders.Queue;
using CoachBot.Reminders.Time;
using CoachBot.Storage.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace CoachBot.Reminders.Overview;

/// <summary>How the reminders are, in a few numbers.</summary>
public sealed class ReminderOverview
{
    private readonly CoachDatabase database;
    private readonly IReminderQueue queue;
    private readonly IDispatchClock clock;
    private readonly ServiceCircuits circuits;

    internal ReminderOverview(IServiceProvider services)
    {
        (database, queue) = (services.GetRequiredService<CoachDatabase>(), services.GetRequiredService<IReminderQueue>());
        (clock, circuits) = (services.GetRequiredService<IDispatchClock>(), services.GetRequiredService<ServiceCircuits>());
    }

    public async Task<ReminderStatus> ReadAsync(CancellationToken cancellation = default)
    {
        await clock.SyncAsync(cancellation);
        var now = clock.Now;
        var (waiting, oldest) = await WaitingAsync(cancellation);
        var yesterday = now.InUtc().Date.PlusDays(-1);
        return await database.ReadAsync(
            async context => new ReminderStatus(
                waiting,
                oldest is { } due ? now - due : Duration.Zero,
                await context.ReminderDead.CountAsync(cancellation),
                now - await queue.LastBeatAsync(cancellation),
                circuits.Open,
                await context.ReminderSent.Where(row => row.LocalDate >= yesterday).GroupBy(row => row.Outcome)
                    .Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(group => group.Key, group => group.Count, cancellation),
                await context.ReminderLanes.Where(lane => lane.LeasedUntil > now).CountAsync(cancellation)),
            cancellation);
    }

    /// <summary>What is due and not settled, and since when the oldest of it.</summary>
    internal Task<(long Waiting, Instant? Oldest)> WaitingAsync(CancellationToken cancellation) => database.ReadAsync(
        async context => (
            await context.ReminderOutbox.LongCountAsync(cancellation),
            await context.ReminderOutbox.MinAsync(row => (Instant?)row.DueAt, cancellation)),
        cancellation);
}

/// <param name="Waiting">Due and not settled.</param>
/// <param name="Oldest">How long the oldest of them has been due.</param>
/// <param name="Dead">Dead letters.</param>
/// <param name="Silence">Since a dispatcher was last alive, on any host; null: never.</param>
/// <param name="OpenCircuits">Services that this host leaves alone now.</param>
/// <param name="Outcomes">Since yesterday: sent, missed, nothingToSay, unreachable.</param>
/// <param name="BusyTenants">Tenants that some host sends to now.</param>
public sealed record ReminderStatus(
    long Waiting, Duration Oldest, int Dead, Duration? Silence, int OpenCircuits, IReadOnlyDictionary<string, int> Outcomes, int BusyTenants);
