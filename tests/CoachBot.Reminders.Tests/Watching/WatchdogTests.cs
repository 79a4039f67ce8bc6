using CoachBot.Reminders.Tests.Hosting;
using NodaTime;
using Npgsql;

namespace CoachBot.Reminders.Tests.Watching;

/// <summary>A job engine that stands still, and runners who are reminded all the same.</summary>
public sealed class WatchdogTests
{
    public static TheoryData<string> Databases => ReminderHouse.Databases;

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task With_the_job_server_stopped_the_watchdog_dispatches_after_its_time_and_says_so(string database)
    {
        await using var house = await ReminderHouse.OpenAsync(database, ("Reminders:WatchdogSeconds", "10"));
        await house.AddRunnerAsync("ada");
        await house.StartAsync("Watchdog");

        await house.UntilAsync(() =>
        {
            house.Clock.Advance(Duration.FromSeconds(20));
            return house.Messenger.Sent.Count == 1;
        });
        await house.UntilAsync(() => house.Log.Lines.Any(line => line.Contains("watchdog dispatches", StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task While_some_host_dispatches_the_watchdog_keeps_still(string database)
    {
        await using var house = await ReminderHouse.OpenAsync(database, ("Reminders:WatchdogSeconds", "10"));
        await house.AddRunnerAsync("ada");
        await house.StartAsync("Watchdog");
        for (var i = 0; i < 30; i++)
        {
            house.Clock.Advance(Duration.FromMinutes(1));
            await house.Queue.BeatAsync("another-host", house.Clock.GetCurrentInstant(), default);
            await Task.Delay(100);
        }

        Assert.Empty(house.Messenger.Sent);
    }

    /// <summary>As a host leaves it that hangs in the middle of a transaction: every table of the job engine is locked, for as long as it lasts.</summary>
    [PostgresFact]
    public async Task With_a_lock_left_behind_on_the_job_engines_tables_reminders_still_go_out()
    {
        await using var house = await ReminderHouse.OpenAsync("PostgreSQL", ("Reminders:WatchdogSeconds", "10"));
        await house.StartAsync(); // everything, job server included
        await house.UntilAsync(async () => await house.ScalarAsync("SELECT count(*) FROM information_schema.tables WHERE table_schema = 'hangfire'") > 0);
        await Task.Delay(1000);
        await using var hanging = new NpgsqlConnection(house.ConnectionString);
        await hanging.OpenAsync();
        await using var transaction = await hanging.BeginTransactionAsync();
        await using var tables = new NpgsqlCommand(
            """
            DO $$ DECLARE name text; BEGIN
                FOR name IN SELECT format('%I.%I', schemaname, tablename) FROM pg_tables
                    WHERE schemaname = 'hangfire' OR tablename LIKE 'qrtz%' LOOP EXECUTE 'LOCK TABLE ' || name || ' IN ACCESS EXCLUSIVE MODE'; END LOOP;
            END $$
            """,
            hanging,
            transaction);
        await tables.ExecuteNonQueryAsync();

        await house.AddRunnerAsync("ada");
        await house.UntilAsync(() =>
        {
            house.Clock.Advance(Duration.FromSeconds(20));
            return house.Messenger.Sent.Count == 1;
        });
        await transaction.RollbackAsync();
    }
}
