using System.Globalization;
using CoachBot.Storage;
using CoachBot.Storage.Starting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Npgsql;

namespace CoachBot.Benchmarks.Reminders;

/// <summary>Runners, due rows and outbox rows, made by the database itself.</summary>
internal sealed class BenchData(string connection)
{
    private int day;

    public async Task MigrateAsync()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("ConnectionStrings:Coach", connection)]).Build();
        var services = new ServiceCollection();
        services.AddLogging();
#pragma warning disable RS0030
        services.AddSingleton<IClock>(SystemClock.Instance);
#pragma warning restore RS0030
        services.AddStorage(StorageOptions.From(configuration, Path.GetTempPath()));
        await using var provider = services.BuildServiceProvider();
        await provider.GetRequiredService<IDatabaseMigrator>().MigrateAsync();
    }

    /// <summary>So many runners with a reminder tomorrow and an address.</summary>
    /// <param name="tenants">0: in our own chat, which has none; else in Teams, of so many tenants.</param>
    public async Task RunnersAsync(int runners, int tenants = 0)
    {
        await ExecuteAsync("TRUNCATE reminders, runner_addresses, reminder_outbox, reminder_sent, reminder_dead, reminder_lanes");
        await ExecuteAsync($"""
            INSERT INTO runner_addresses (runner_id, channel_id, channel_user_id, conversation_id, service_url, tenant_id, updated_at)
            SELECT 'runner-' || i, '{(tenants == 0 ? "directline" : "msteams")}', 'user-' || i, 'conversation-' || i, 'https://directline.coachbot.invalid/', {(tenants == 0 ? "NULL" : $"'tenant-' || i % {tenants}")}, now()
            FROM generate_series(1, {Number(runners)}) AS i
            """);
        await ExecuteAsync($"""
            INSERT INTO reminders (runner_id, kind, zone, local_time, next_local_date, next_due, enabled)
            SELECT 'runner-' || i, 'session', (ARRAY['Europe/London', 'America/New_York', 'Asia/Tokyo', 'Europe/Paris', 'UTC'])[1 + i % 5], '07:00', '2026-01-01', now() + interval '1 day', true
            FROM generate_series(1, {Number(runners)}) AS i
            """);
        await ExecuteAsync("VACUUM (ANALYZE) reminders, runner_addresses");
    }

    /// <summary>Lets so many, spread over all of them, fall due; each time on another local date.</summary>
    /// <param name="when">By default a little ago: a host's clock may be late by what its question to the database took, and never early.</param>
    public async Task DueAsync(int due, int runners, string when = "now() - interval '2 seconds'")
    {
        day++;
        await ExecuteAsync($"""
            UPDATE reminders SET next_due = {when}, next_local_date = current_date + {Number(day)}
            WHERE runner_id IN (SELECT 'runner-' || (i * {Number(runners)}::bigint / {Number(due)}) FROM generate_series(1, {Number(due)}) AS i)
            """);
        await ExecuteAsync("VACUUM reminders");
        await ExecuteAsync("VACUUM reminder_outbox");
        await ExecuteAsync("CHECKPOINT");
    }

    /// <summary>Puts so many straight into the outbox.</summary>
    public async Task OutboxAsync(int count, int tenants = 0)
    {
        await ExecuteAsync("TRUNCATE reminder_outbox, reminder_sent");
        await ExecuteAsync($"""
            INSERT INTO reminder_outbox (runner_id, kind, local_date, tenant_id, due_at, not_before, expires_at, attempt, failed)
            SELECT 'runner-' || i, 'session', '2026-01-01', {(tenants == 0 ? "''" : $"'tenant-' || i % {tenants}")}, now(), now(), now() + interval '3 hours', 0, 0 FROM generate_series(1, {Number(count)}) AS i
            """);
        await ExecuteAsync("VACUUM (ANALYZE) reminder_outbox");
        await ExecuteAsync("CHECKPOINT");
    }

    /// <summary>What autovacuum would do in its own time.</summary>
    public async Task TidyAsync()
    {
        await ExecuteAsync("VACUUM (ANALYZE)");
        await ExecuteAsync("CHECKPOINT");
    }

    public async Task<double> ScalarAsync(string sql)
    {
        await using var open = new NpgsqlConnection(connection + ";Pooling=false");
        await open.OpenAsync();
        await using var command = new NpgsqlCommand(sql, open) { CommandTimeout = 300 };
        return Convert.ToDouble(await command.ExecuteScalarAsync(), CultureInfo.InvariantCulture);
    }

    private async Task ExecuteAsync(string sql)
    {
        await using var open = new NpgsqlConnection(connection + ";Pooling=false");
        await open.OpenAsync();
        await using var command = new NpgsqlCommand(sql, open) { CommandTimeout = 600 };
        await command.ExecuteNonQueryAsync();
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
