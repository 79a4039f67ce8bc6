using CoachBot.EndToEnd.Tests.Hosting;
using CoachBot.EndToEnd.Tests.Upgrade;
using Npgsql;

namespace CoachBot.EndToEnd.Tests.Faults;

/// <summary>A host is killed -9 while it brings an old database up to date; the next one finishes.</summary>
[Collection(Alone.Name)]
public sealed class MigrationKilledTests
{
    private const string Events = "SELECT runner_id, sequence, command_id FROM runner_events ORDER BY runner_id, sequence";
    private const string Applied = "SELECT COUNT(*) FROM \"__EFMigrationsHistory\"";

    [PostgresFact]
    public async Task A_migration_of_PostgreSQL_that_was_killed_is_finished_by_two_hosts_that_start_at_once()
    {
        await using var old = await OldRelease.UnpackAsync("first-light", postgres: true);
        var (events, applied) = (await old.RowsAsync(Events), await old.RowsAsync(Applied));
        await using (var holding = new NpgsqlConnection(old.Data.ConnectionString + ";Pooling=false"))
        {
            // A table that has to change is held, so that the migration stands in its middle.
            await holding.OpenAsync();
            await using var transaction = await holding.BeginTransactionAsync();
            await using (var hold = new NpgsqlCommand("LOCK TABLE reminder_outbox IN ACCESS SHARE MODE", holding, transaction))
            {
                await hold.ExecuteNonQueryAsync();
            }

            await using var victim = CoachProcess.Launch(old.Data.Folder, old.Data.ConnectionString);
            await UntilAsync(async () => (long)(await old.RowsAsync("SELECT COUNT(*) FROM pg_locks WHERE NOT granted AND relation = 'reminder_outbox'::regclass"))[0][0] > 0, victim);
            await victim.KillAsync();
            await transaction.RollbackAsync();
        }

        var hosts = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => CoachProcess.StartAsync(old.Data.Folder, old.Data.ConnectionString)));

        Assert.True((long)(await old.RowsAsync(Applied))[0][0] > (long)applied[0][0]);
        Assert.Equal(events, await old.RowsAsync(Events));
        foreach (var host in hosts)
        {
            await ServesAsync(host, old);
            await host.DisposeAsync();
        }
    }

    [Fact]
    public async Task A_migration_of_SQLite_that_was_killed_is_finished_by_the_next_start()
    {
        await using var old = await OldRelease.UnpackAsync("first-light", postgres: false);
        var (events, applied) = (await old.RowsAsync(Events), await old.RowsAsync(Applied));
        var log = Path.Combine(old.Data.Folder, "coach.db-wal");
        await using (var victim = CoachProcess.Launch(old.Data.Folder))
        {
            await UntilAsync(() => Task.FromResult(new FileInfo(log) is { Exists: true, Length: > 0 }), victim); // it has begun to write
            await victim.KillAsync();
        }

        await using var host = await CoachProcess.StartAsync(old.Data.Folder);

        Assert.True((long)(await old.RowsAsync(Applied))[0][0] > (long)applied[0][0]);
        Assert.Equal(events, await old.RowsAsync(Events));
        await ServesAsync(host, old);
    }

    private static async Task ServesAsync(CoachProcess host, OldRelease old)
    {
        using var runner = await Browser.Onboarding.ReturnAsync(host.Address, old.Runners["planned"].Cookie);
        Assert.NotEmpty(await runner.AskAsync("help"));
    }

    private static async Task UntilAsync(Func<Task<bool>> reached, CoachProcess victim)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (!await reached())
        {
            Assert.True(victim.Lives, victim.Output);
            await Task.Delay(1, patience.Token);
        }
    }
}
