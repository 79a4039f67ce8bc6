using CoachBot.Storage.Database;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CoachBot.Storage.Hosts;

internal sealed class HostLedger(CoachDatabase database) : IHostLedger
{
    public Task BeatAsync(HostRow host, IReadOnlyCollection<HostErrorRow> errors, CancellationToken cancellation = default) => database.WriteAsync(
        async context =>
        {
            var (started, seen, stopped) = (host.StartedAt.ToDateTimeUtc(), host.SeenAt.ToDateTimeUtc(), host.StoppedAt?.ToDateTimeUtc());
            await context.Database.ExecuteSqlAsync(
                $"""
                INSERT INTO hosts (host_id, name, version, migration, zones, model, started_at, seen_at, stopped_at)
                VALUES ({host.HostId}, {host.Name}, {host.Version}, {host.Migration}, {host.Zones}, {host.Model}, {started}, {seen}, {stopped})
                ON CONFLICT (host_id) DO UPDATE SET seen_at = excluded.seen_at, stopped_at = excluded.stopped_at, model = excluded.model
                """,
                cancellation);
            foreach (var error in errors)
            {
                var last = error.LastAt.ToDateTimeUtc();
                await context.Database.ExecuteSqlAsync(
                    $"""
                    INSERT INTO host_errors (host_id, place, kind, count, last_at, trace_id)
                    VALUES ({error.HostId}, {error.Place}, {error.Kind}, {error.Count}, {last}, {error.TraceId})
                    ON CONFLICT (host_id, place, kind) DO UPDATE SET count = excluded.count, last_at = excluded.last_at, trace_id = excluded.trace_id
                    """,
                    cancellation);
            }

            return true;
        },
        cancellation);

    public Task<IReadOnlyList<HostRow>> HostsAsync(Instant since, CancellationToken cancellation = default) => database.ReadAsync(
        async context => (IReadOnlyList<HostRow>)await context.Hosts.AsNoTracking().Where(row => row.SeenAt >= since)
            .OrderByDescending(row => row.StartedAt).ToListAsync(cancellation),
        cancellation);

    public Task<IReadOnlyList<HostErrorRow>> ErrorsAsync(Instant since, int most, CancellationToken cancellation = default) => database.ReadAsync(
        async context => (IReadOnlyList<HostErrorRow>)await context.HostErrors.AsNoTracking().Where(row => row.LastAt >= since)
            .OrderByDescending(row => row.LastAt).Take(most).ToListAsync(cancellation),
        cancellation);

    public Task<int> PruneAsync(Instant before, CancellationToken cancellation = default) => database.WriteAsync(
        async context =>
        {
            await context.HostErrors.Where(error => context.Hosts.Any(host => host.HostId == error.HostId && host.SeenAt < before)).ExecuteDeleteAsync(cancellation);
            return await context.Hosts.Where(host => host.SeenAt < before).ExecuteDeleteAsync(cancellation);
        },
        cancellation);

    public Task<(string? Applied, string Known)> MigrationAsync(CancellationToken cancellation = default) => database.ReadAsync(
        async context => ((await context.Database.GetAppliedMigrationsAsync(cancellation)).LastOrDefault(), context.Database.GetMigrations().Last()),
        cancellation);
}
