using CoachBot.Reminders.Queue;
using CoachBot.Reminders.Tests.Hosting;
using NodaTime;
using Npgsql;

namespace CoachBot.Reminders.Tests.Queue;

/// <summary>How the server carries out the queue's statements when the tables no longer look as they did when it planned them.</summary>
public sealed class ServerPlansTests
{
    private const int Crowd = 5000;

    [PostgresFact]
    public async Task What_was_planned_on_empty_tables_serves_a_crowd_by_index()
    {
        await using var house = await ReminderHouse.OpenAsync("PostgreSQL", ("Reminders:BatchSize", "500"), ("Reminders:Parallelism", "1"));
        for (var day = 4; day < 12; day++)
        {
            // Often enough for every statement to be planned for good, with next to nothing in the tables.
            await house.AddRunnerAsync($"early-{day}");
            house.Clock.MoveTo(6, 31, day);
            await house.Dispatcher.DrainAsync(default);
        }

        await ExecuteAsync(house, $"""
            INSERT INTO runner_addresses (runner_id, channel_id, channel_user_id, conversation_id, service_url, updated_at)
            SELECT 'r-' || i, 'directline', 'u-' || i, 'c-' || i, 'https://directline.coachbot.invalid/', now() FROM generate_series(1, {Crowd}) AS i;
            INSERT INTO reminders (runner_id, kind, zone, local_time, next_local_date, next_due, enabled)
            SELECT 'r-' || i, 'session', 'Europe/London', '06:30', '2026-03-12', '2026-03-12 06:30Z', true FROM generate_series(1, {Crowd}) AS i
            """);
        await ReadAtOnceAsync(house);
        house.Clock.MoveTo(6, 31, 12);
        await house.Dispatcher.DrainAsync(default);

        Assert.Equal(Crowd, house.Messenger.Sent.Count(message => message.To.Runner.Value.StartsWith("r-", StringComparison.Ordinal)));
        Assert.InRange(await ReadAtOnceAsync(house), 0, Crowd / 10);
    }

    /// <summary>What an automatic ANALYZE sees between a crowd's falling due and its being claimed: no row has an owner, so any looks rare.</summary>
    [PostgresFact]
    public async Task Statistics_from_before_anything_had_an_owner_do_not_make_settling_read_the_whole_outbox()
    {
        await using var house = await ReminderHouse.OpenAsync("PostgreSQL");
        await ExecuteAsync(house, $"""
            INSERT INTO reminder_outbox (runner_id, kind, local_date, tenant_id, due_at, not_before, expires_at, attempt, failed)
            SELECT 'r-' || i, 'session', '2026-03-04', '', '2026-03-04 06:00Z', '2026-03-04 06:00Z', '2026-03-04 09:00Z', 0, 0 FROM generate_series(1, {Crowd}) AS i;
            ANALYZE reminder_outbox
            """);
        await ReadAtOnceAsync(house);
        var now = house.Clock.GetCurrentInstant() + Duration.FromMinutes(1);
        for (var batch = 0; batch < 8; batch++)
        {
            var claimed = await house.Queue.ClaimAsync("me", now, [new LaneShare("", 500)], default);
            Settlement[] settlements = batch % 2 == 0
                ? [.. claimed.Select(each => new Settlement.Over(each, Outcomes.Sent))]
                : [.. claimed.Select(each => new Settlement.Again(each, Duration.FromHours(1), Try.Failed))];
            Assert.Equal(500, await house.Queue.SettleAsync("me", settlements, now, default));
        }

        Assert.InRange(await ReadAtOnceAsync(house), 0, Crowd / 10);
    }

    /// <summary>Rows of the queue's tables that were read by going through a whole table, since this was last asked.</summary>
    private static async Task<long> ReadAtOnceAsync(ReminderHouse house)
    {
        var read = 0L;
        foreach (var _ in Enumerable.Range(0, 2))
        {
            // The server's sessions report their counts within a second of the end of their statements.
            await Task.Delay(1500);
            read = await house.ScalarAsync(
                "SELECT sum(seq_tup_read)::bigint FROM pg_stat_user_tables WHERE relname IN ('reminders', 'reminder_outbox', 'reminder_sent', 'reminder_dead', 'runner_addresses')");
        }

        await house.ScalarAsync("SELECT count(*) FROM (SELECT pg_stat_reset()) AS reset");
        return read;
    }

    private static async Task ExecuteAsync(ReminderHouse house, string sql)
    {
        await using var connection = new NpgsqlConnection(house.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
