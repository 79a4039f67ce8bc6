using CoachBot.Storage.Hosts;
using CoachBot.Storage.Tests.Databases;
using NodaTime;

namespace CoachBot.Storage.Tests.Hosts;

public sealed class HostLedgerOnSqlite(SqliteDatabase database) : HostLedgerTests(database), IClassFixture<SqliteDatabase>;

public sealed class HostLedgerOnPostgres(PostgresDatabase database) : HostLedgerTests(database), IClassFixture<PostgresDatabase>;

/// <summary>Who serves the database, and what went wrong where.</summary>
public abstract class HostLedgerTests(TestDatabase database) : StorageTests(database)
{
    private static readonly Instant Noon = Instant.FromUtc(2026, 3, 4, 12, 0);

    private IHostLedger Ledger => Host.Get<IHostLedger>();

    [DatabaseFact]
    public async Task A_host_is_seen_from_its_first_beat_to_its_goodbye_and_forgotten_in_the_end()
    {
        var host = NewHost();
        await Ledger.BeatAsync(host, []);
        host.SeenAt = Noon + Duration.FromSeconds(15);
        await Ledger.BeatAsync(host, [Error(host, count: 2)]);
        host.StoppedAt = host.SeenAt = Noon + Duration.FromSeconds(20);
        await Ledger.BeatAsync(host, []);

        var seen = Assert.Single(await Ledger.HostsAsync(Noon), row => row.HostId == host.HostId);
        Assert.Equal((Noon, host.SeenAt, host.StoppedAt), (seen.StartedAt, seen.SeenAt, seen.StoppedAt));
        Assert.DoesNotContain(await Ledger.HostsAsync(Noon + Duration.FromHours(1)), row => row.HostId == host.HostId);

        await Ledger.PruneAsync(Noon + Duration.FromHours(1));
        Assert.DoesNotContain(await Ledger.HostsAsync(NodaConstants.UnixEpoch), row => row.HostId == host.HostId);
        Assert.DoesNotContain(await Ledger.ErrorsAsync(NodaConstants.UnixEpoch, 100), row => row.HostId == host.HostId);
    }

    [DatabaseFact]
    public async Task An_error_is_one_row_per_host_place_and_kind_with_its_count_and_the_last_trace()
    {
        var host = NewHost();
        await Ledger.BeatAsync(host, [Error(host, count: 1, trace: "first")]);
        await Ledger.BeatAsync(host, [Error(host, count: 7, trace: "last")]);

        var error = Assert.Single(await Ledger.ErrorsAsync(Noon, 100), row => row.HostId == host.HostId);
        Assert.Equal((7, "last", "IOException"), (error.Count, error.TraceId, error.Kind));
    }

    [DatabaseFact]
    public async Task The_database_is_at_the_migration_that_the_program_knows()
    {
        var (applied, known) = await Ledger.MigrationAsync();

        Assert.Matches("^[0-9]{14}_", known);
        Assert.Equal(known, applied);
    }

    private static HostRow NewHost() => new()
    {
        HostId = Guid.NewGuid().ToString("N"), Name = "house", Version = "1.0.0", Migration = "m", Zones = "TZDB: 2026a", Model = "0", StartedAt = Noon, SeenAt = Noon,
    };

    private static HostErrorRow Error(HostRow host, long count, string? trace = null) =>
        new() { HostId = host.HostId, Place = "Somewhere.Failed", Kind = "IOException", Count = count, LastAt = Noon, TraceId = trace };
}
