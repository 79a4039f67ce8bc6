using System.Globalization;
using CoachBot.EndToEnd.Tests.Hosting;
using CoachBot.Tests;

namespace CoachBot.Benchmarks.Reminders;

/// <summary>
/// Everything about speed that reminders promise, measured in one run on a PostgreSQL of its own with default durability. What is compared
/// is measured in turns, so that other work on the machine weighs on both alike.
/// </summary>
public static class ReminderBenchmark
{
    private const int Rounds = 3;
    private const int Batch = 100_000;
    private const int Million = 1_000_000;

    /// <summary>At 45 a second each, far more than two cores can send: the throttle does not limit.</summary>
    private const int Tenants = 2_000;

    /// <param name="only">Just this part of it, to look at on the way; the results file is left alone then.</param>
    public static async Task<int> RunAsync(string? only = null)
    {
        await using var postgres = await OwnPostgres.StartAsync();
        var data = new BenchData(postgres.ConnectionString);
        await data.MigrateAsync();
        var report = new ReminderReport();
        if (only is null or "throughput")
        {
            await ThroughputAsync(postgres, data, report);
        }

        if (only is "idle")
        {
            await data.RunnersAsync(Million);
            await IdleAsync(postgres, data, report);
        }

        if (only is null)
        {
            await JobsAsync(postgres, report);
        }

        foreach (var (runners, rounds) in only is null or "crowd" ? new[] { (10_000, 20), (100_000, 3), (300_000, 2), (Million, 1) } : [])
        {
            await CrowdAsync(postgres, data, report, runners, rounds);
        }

        if (only is not null)
        {
            return 0;
        }

        await IdleAsync(postgres, data, report);
        await LatenessAsync(postgres, data, report);
        report.Write(Checkout.Root);
        return 0;
    }

    /// <summary>From a full outbox to the delivery log, beside what the database can do at best.</summary>
    private static async Task ThroughputAsync(OwnPostgres postgres, BenchData data, ReminderReport report)
    {
        foreach (var tenants in new[] { 0, Tenants })
        {
            await data.RunnersAsync(Batch, tenants);
            using var host = await BenchProcess.StartAsync(postgres.ConnectionString);
            await data.OutboxAsync(10_000, tenants);
            await host.DoAsync("drain"); // compiled and planned
            for (var round = 0; round < Rounds; round++)
            {
                await data.OutboxAsync(Batch);
                var sql = await PlainSql.PerSecondAsync(postgres.ConnectionString, new[] { 500, 1000, 2000 }[round % 3]);
                await data.OutboxAsync(Batch, tenants);
                report.Throughput(tenants, sql, (await host.DoAsync("drain")).PerSecond);
            }
        }
    }

    private static async Task JobsAsync(OwnPostgres postgres, ReminderReport report)
    {
        using var host = await BenchProcess.StartAsync(postgres.ConnectionString);
        report.Jobs((await host.DoAsync("jobs 400")).PerSecond);
    }

    /// <summary>Three in ten are due at once: due table, outbox, hand-over, delivery log.</summary>
    private static async Task CrowdAsync(OwnPostgres postgres, BenchData data, ReminderReport report, int runners, int rounds)
    {
        await data.RunnersAsync(runners);
        using var host = await BenchProcess.StartAsync(postgres.ConnectionString);
        for (var round = 0; round < Rounds; round++)
        {
            await data.DueAsync(3_000, runners);
            await host.DoAsync("drain"); // compiled and planned
        }

        var figures = new List<Figures>();
        for (var round = 0; round < rounds; round++)
        {
            await data.DueAsync(runners * 3 / 10, runners);
            figures.Add(await host.DoAsync("drain"));
            if (figures[^1].Handled != runners * 3 / 10)
            {
                throw new InvalidOperationException($"{runners * 3 / 10} were due, {figures[^1].Handled} were handled.");
            }
        }

        report.Crowd(runners, figures);
    }

    /// <summary>Once the database has cleared up after the crowd, which is a cost of the crowd, and the host is warm.</summary>
    private static async Task IdleAsync(OwnPostgres postgres, BenchData data, ReminderReport report)
    {
        await data.TidyAsync();
        using var host = await BenchProcess.StartAsync(postgres.ConnectionString);
        await host.DoAsync("run 40");
        var before = postgres.CpuSeconds();
        var figures = await host.DoAsync("run 60");
        report.Idle(figures.Cpu / figures.Seconds, (postgres.CpuSeconds() - before) / figures.Seconds);
    }

    /// <summary>A thousand at the same minute among a million.</summary>
    private static async Task LatenessAsync(OwnPostgres postgres, BenchData data, ReminderReport report)
    {
        using var host = await BenchProcess.StartAsync(postgres.ConnectionString);
        await host.DoAsync("run 2");
        await data.DueAsync(1000, Million, "now() + interval '15 seconds'");
        var day = await data.ScalarAsync("SELECT max(next_local_date) - current_date FROM reminders WHERE next_due < now() + interval '1 hour'");
        await host.DoAsync("run 25");
        var where = $"FROM reminder_sent WHERE local_date = current_date + {day.ToString(CultureInfo.InvariantCulture)}";
        report.Lateness(
            await data.ScalarAsync($"SELECT count(*) {where}"),
            await data.ScalarAsync($"SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM at - due_at)) {where}"),
            await data.ScalarAsync($"SELECT percentile_cont(0.99) WITHIN GROUP (ORDER BY extract(epoch FROM at - due_at)) {where}"));
    }
}
