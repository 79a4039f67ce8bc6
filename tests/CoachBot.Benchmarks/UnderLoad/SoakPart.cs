using System.Collections.Concurrent;
using System.Diagnostics;
using CoachBot.EndToEnd.Tests.Hosting;
using Npgsql;

namespace CoachBot.Benchmarks.UnderLoad;

/// <summary>
/// A day's talk in a quarter of an hour: runners say things at a steady pace, leave and come back, day and night without a pause.
/// Between its second third and its last, nothing may grow but what the runners have said.
/// </summary>
internal static class SoakPart
{
    private const int Runners = 200;
    private const double PerSecond = 60;
    private const int Samples = 30;

    public static async Task RunAsync(string folder, TimeSpan time, LoadReport report)
    {
        await using var postgres = await OwnPostgres.StartAsync("autovacuum_naptime = 5s"); // a day's vacuums come in a quarter of an hour as well
        using var host = await HostProcess.CoachAsync(folder, postgres.ConnectionString);
        using var crowd = await Crowd.BeginAsync(host.Address, Runners);
        var samples = new List<SoakSample>();
        var visitors = 0;
        var turns = 0;
        for (var number = 0; number < Samples; number++)
        {
            var (talk, visits) = (crowd.PaceAsync(PerSecond, time / Samples), VisitsAsync(host.Address, time / Samples));
            turns += (await talk).Times.Count;
            visitors += await visits;
            samples.Add(await SampleAsync(host, postgres));
            Console.WriteLine(samples[^1]);
        }

        report.Soak(time, turns, visitors, crowd.Failed, samples);
    }

    /// <summary>New browsers come, say something and go; some hang up without a word.</summary>
    private static async Task<int> VisitsAsync(Uri host, TimeSpan time)
    {
        var began = Stopwatch.GetTimestamp();
        var wires = new ConcurrentBag<Wire>();
        var count = 0;
        for (; Stopwatch.GetElapsedTime(began) < time - TimeSpan.FromSeconds(1); count++)
        {
            using var chat = new Chat(host, wires);
            await chat.BeginAsync();
            if (count % 3 != 0)
            {
                await chat.SayAsync("help");
            }

            await Task.Delay(100);
        }

        foreach (var wire in wires)
        {
            wire.Dispose();
        }

        return count;
    }

    /// <summary>After a vacuum, what is left beside the live rows is bloat.</summary>
    private static async Task<SoakSample> SampleAsync(HostProcess host, OwnPostgres postgres)
    {
        await using var connection = new NpgsqlConnection(postgres.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(
            """
            SELECT coalesce(sum(n_dead_tup), 0)::float8,
                   (coalesce(sum(pg_total_relation_size(relid)) FILTER (WHERE relname IN ('bot_state', 'conversations', 'runner_snapshots')), 0)
                     / (SELECT (SELECT count(*) FROM bot_state) + (SELECT count(*) FROM conversations) + (SELECT count(*) FROM runner_snapshots)))::float8,
                   (SELECT count(*) FROM pg_stat_activity WHERE datname = current_database())::float8
            FROM pg_stat_user_tables
            """,
            connection);
        await using var row = await command.ExecuteReaderAsync();
        await row.ReadAsync();
        return new SoakSample(host.Megabytes, host.Handles, host.Threads, (int)row.GetDouble(2), row.GetDouble(0), row.GetDouble(1));
    }
}

/// <param name="Dead">Dead rows that no vacuum has cleared up yet, in all tables.</param>
/// <param name="Rewritten">Bytes a live row of the tables whose rows are written over and over, indexes and TOAST included: visitors leave rows, and only what is beside these is bloat.</param>
internal sealed record SoakSample(double Megabytes, int Handles, int Threads, int Connections, double Dead, double Rewritten);
