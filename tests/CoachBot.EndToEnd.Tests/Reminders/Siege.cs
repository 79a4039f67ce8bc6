using CoachBot.EndToEnd.Tests.Hosting;
using CoachBot.Storage;
using CoachBot.Storage.Starting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Npgsql;

namespace CoachBot.EndToEnd.Tests.Reminders;

/// <summary>Runners with reminders that fall due over some time, hosts that dispatch them, and what is done to those hosts meanwhile.</summary>
internal sealed class Siege(OwnPostgres postgres, FarSide farSide, int seed) : IDisposable
{
    private readonly Random dice = new(seed);
    private readonly List<DispatchProcess> hosts = [];

    public int Kills { get; private set; }

    public int Pauses { get; private set; }

    public int Restarts { get; private set; }

    /// <summary>Half of them in our own chat; the others in Teams, a part of those in one big tenant and due at once.</summary>
    public async Task PrepareAsync(int reminders, TimeSpan over)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("ConnectionStrings:Coach", postgres.ConnectionString)]).Build();
        var services = new ServiceCollection();
        services.AddLogging();
#pragma warning disable RS0030 // real hosts, real time
        services.AddSingleton<IClock>(SystemClock.Instance);
#pragma warning restore RS0030
        services.AddStorage(StorageOptions.From(configuration, Path.GetTempPath()));
        await using var provider = services.BuildServiceProvider();
        await provider.GetRequiredService<IDatabaseMigrator>().MigrateAsync();
        await ExecuteAsync(
            """
            CREATE TABLE siege AS SELECT i, CASE WHEN i % 2 = 0 THEN 'web-' ELSE 'teams-' END || i AS runner,
                CASE WHEN i % 20 = 1 THEN 'giant' ELSE 'tenant-' || i % 97 END AS tenant,
                now() + interval '3 seconds' + CASE WHEN i % 20 = 1 THEN interval '0' ELSE make_interval(secs => i * $2 / $1) END AS due
            FROM generate_series(1, $1::int) AS i
            """.Replace("$1", reminders.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal)
               .Replace("$2", over.TotalSeconds.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal));
        await ExecuteAsync(
            """
            INSERT INTO conversations (conversation_id, runner_id, created_at, last_sequence) SELECT 'c-' || runner, runner, now(), 0 FROM siege WHERE i % 2 = 0;
            INSERT INTO runner_addresses (runner_id, channel_id, channel_user_id, conversation_id, service_url, tenant_id, updated_at)
            SELECT runner, CASE WHEN i % 2 = 0 THEN 'directline' ELSE 'msteams' END, runner, 'c-' || runner, 'https://far.example/', CASE WHEN i % 2 = 0 THEN NULL ELSE tenant END, now() FROM siege;
            INSERT INTO reminders (runner_id, kind, zone, local_time, next_local_date, next_due, enabled)
            SELECT runner, 'session', 'UTC', (due AT TIME ZONE 'UTC')::time, (due AT TIME ZONE 'UTC')::date, due, true FROM siege;
            ANALYZE;
            """);
    }

    public async Task BeginAsync(int count)
    {
        for (var i = 0; i < count; i++)
        {
            hosts.Add(await StartAsync());
        }
    }

    /// <summary>Kills hosts at random moments and starts others in their place, until so many are dead.</summary>
    public async Task KillAsync(int kills, TimeSpan over)
    {
        var starting = hosts.ConvertAll(Task.FromResult);
        var pausing = new List<Task>();
        for (var i = 1; i <= kills; i++)
        {
            await Task.Delay(over * (dice.NextDouble() * 2 / kills));
            var victim = dice.Next(starting.Count);
            var host = await starting[victim];
            host.Kill();
            Kills++;
            starting[victim] = ReplaceAsync(host);
            if (i % Math.Max(4, kills / 10) == 2)
            {
                pausing.Add(PauseAsync(await starting[dice.Next(starting.Count)]));
            }

            if (i == kills / 2 || i == kills - 1)
            {
                await postgres.RestartAsync();
                Restarts++;
            }
        }

        await Task.WhenAll([.. starting, .. pausing]);
    }

    private async Task<DispatchProcess> ReplaceAsync(DispatchProcess dead)
    {
        var fresh = await StartAsync();
        lock (hosts)
        {
            hosts.Remove(dead);
            hosts.Add(fresh);
        }

        dead.Dispose();
        return fresh;
    }

    /// <summary>Ends when nothing is due and nothing waits.</summary>
    public async Task FinishAsync(TimeSpan patience)
    {
        var began = TimeProvider.System.GetTimestamp();
        while (TimeProvider.System.GetElapsedTime(began) < patience)
        {
            await Task.Delay(500);
            if (await LeftAsync() == 0)
            {
                return;
            }
        }

        Assert.Fail($"{await LeftAsync()} reminders were still under way after {patience}.");
    }

    public async Task<IReadOnlyList<Outcome>> OutcomesAsync()
    {
        await using var connection = new NpgsqlConnection(postgres.ConnectionString + ";Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(
            """
            SELECT s.runner, coalesce(t.outcome, CASE WHEN d.reason IS NOT NULL THEN 'dead' END), coalesce(t.uncertain, d.uncertain, 0), coalesce(t.attempts, d.attempts, 0),
                (SELECT count(*) FROM chat_activities a WHERE a.conversation_id = 'c-' || s.runner)
            FROM siege s LEFT JOIN reminder_sent t ON t.runner_id = s.runner LEFT JOIN reminder_dead d ON d.runner_id = s.runner
            """,
            connection);
        await using var rows = await command.ExecuteReaderAsync();
        var outcomes = new List<Outcome>();
        while (await rows.ReadAsync())
        {
            var runner = rows.GetString(0);
            var arrived = runner.StartsWith("web", StringComparison.Ordinal) ? (int)rows.GetInt64(4) : farSide.Arrived.GetValueOrDefault(runner);
            outcomes.Add(new Outcome(runner, rows.IsDBNull(1) ? null : rows.GetString(1), rows.GetInt32(2), rows.GetInt32(3), arrived));
        }

        return outcomes;
    }

    public void Dispose() => hosts.ForEach(host => host.Dispose());

    private Task<DispatchProcess> StartAsync() => DispatchProcess.StartAsync(postgres.ConnectionString, farSide.Address);

    /// <summary>Longer than a lease, in the middle of whatever it does; then it goes on as if nothing had been.</summary>
    private async Task PauseAsync(DispatchProcess host)
    {
        await host.PauseAsync();
        await Task.Delay(TimeSpan.FromSeconds(DispatchHost.LeaseSeconds + 1));
        await host.ResumeAsync();
        Pauses++;
    }

    private async Task<long> LeftAsync()
    {
        await using var connection = new NpgsqlConnection(postgres.ConnectionString + ";Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(
            "SELECT (SELECT count(*) FROM reminder_outbox) + (SELECT count(*) FROM siege s JOIN reminders r ON r.runner_id = s.runner WHERE r.next_due <= s.due)", connection);
        return (long)(await command.ExecuteScalarAsync())!;
    }

    private async Task ExecuteAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(postgres.ConnectionString + ";Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 120 };
        await command.ExecuteNonQueryAsync();
    }
}

/// <param name="Ended">As the delivery log says; "dead" for a dead letter; null: nobody knows.</param>
/// <param name="Uncertain">Copies that the log admits may have arrived besides.</param>
internal sealed record Outcome(string Runner, string? Ended, int Uncertain, int Attempts, int Arrived)
{
    public bool IsOwn => Runner.StartsWith("web", StringComparison.Ordinal);
}
