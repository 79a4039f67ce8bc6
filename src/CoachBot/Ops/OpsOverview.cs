using CoachBot.Reminders.Letters;
using CoachBot.Reminders.Overview;
using CoachBot.Storage.Clocks;
using CoachBot.Storage.Database;
using CoachBot.Storage.Hosts;
using CoachBot.Storage.Reminders;
using CoachBot.Telemetry;
using Hangfire;
using Hangfire.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CoachBot.Ops;

/// <summary>Everything that the ops page shows, as of one moment.</summary>
internal sealed record OpsOverview(
    Instant At,
    IReadOnlyList<HostRow> Hosts,
    IReadOnlyList<HostErrorRow> Errors,
    IReadOnlyList<OpsJob> Jobs,
    ReminderStatus Reminders,
    IReadOnlyDictionary<string, int> Reasons,
    IReadOnlyList<ReminderDeadRow> Letters,
    string? Migration,
    string KnownMigration,
    string? Zones,
    string? ClockWrong)
{
    /// <summary>Three beats missed: silent, as long as it may still be ours to worry about.</summary>
    private static readonly Duration Patience = HostBeat.Every * 3;

    public bool IsUp(HostRow host) => host.StoppedAt is null && At - host.SeenAt <= Patience;

    /// <summary>It has not said goodbye and was here within the last hour; whoever is away for longer has most likely been replaced.</summary>
    public bool IsSilent(HostRow host) => host.StoppedAt is null && !IsUp(host) && At - host.SeenAt < Duration.FromHours(1);

    /// <summary>How long the oldest host that is up has been.</summary>
    public Duration Oldest => Hosts.Where(IsUp).Select(host => At - host.StartedAt).DefaultIfEmpty(Duration.MaxValue).Max();

    public string NameOf(string hostId) => Hosts.FirstOrDefault(host => host.HostId == hostId)?.Name ?? hostId[..8];
}

/// <param name="State">Such as Succeeded; null: it has not run yet.</param>
internal sealed record OpsJob(string Name, Instant? Last, Instant? Next, string? State);

/// <summary>Reads it.</summary>
internal sealed class OpsReading(ReminderOverview overview, DeadLetters letters, IHostLedger hosts, CoachDatabase database, JobStorage jobs, IClock clock, SharedClock shared)
{
    private const int Shown = 100;

    private static readonly Duration Day = Duration.FromDays(1);

    public async Task<OpsOverview> ReadAsync(CancellationToken cancellation)
    {
        var now = clock.GetCurrentInstant();
        var (migration, known) = await hosts.MigrationAsync(cancellation);
        return new OpsOverview(
            now,
            await hosts.HostsAsync(now - Day, cancellation),
            await hosts.ErrorsAsync(now - Day, Shown, cancellation),
            Jobs(),
            await overview.ReadAsync(cancellation),
            await letters.ReasonsAsync(cancellation),
            await letters.ListAsync(Shown, cancellation),
            migration,
            known,
            await database.ReadAsync(context => context.ZoneData.AsNoTracking().Select(row => row.Version).SingleOrDefaultAsync(cancellation), cancellation),
            shared.Wrong);
    }

    private List<OpsJob> Jobs()
    {
        using var connection = jobs.GetConnection();
        return connection.GetRecurringJobs().ConvertAll(job => new OpsJob(job.Id, At(job.LastExecution), At(job.NextExecution), job.LastJobState));
    }

    private static Instant? At(DateTime? utc) => utc is { } at ? Instant.FromDateTimeUtc(DateTime.SpecifyKind(at, DateTimeKind.Utc)) : null;
}
