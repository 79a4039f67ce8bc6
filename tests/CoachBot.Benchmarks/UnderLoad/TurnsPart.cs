using System.Diagnostics;
using CoachBot.EndToEnd.Tests.Hosting;
using Npgsql;

namespace CoachBot.Benchmarks.UnderLoad;

/// <summary>Full turns: a message posted over Direct Line, understood, decided, stored in PostgreSQL, answered, the answer seen on the socket.</summary>
internal static class TurnsPart
{
    private const int Runners = 300;
    private const int AtOnce = 32;
    private const int Rounds = 3;

    /// <summary>More pgbench clients than turns at once would wait for each other's commits no less: the yardstick gets its best.</summary>
    private const int PgClients = 16;

    /// <summary>A host is warm when the runtime takes less than this part of one processor for compiling what is hot once more; before, that takes up to half of all its time.</summary>
    private const double StillCompiling = 0.05;

    private static readonly TimeSpan LongestWarming = TimeSpan.FromMinutes(6);
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(10);

    public static async Task RunAsync(string folder, LoadReport report)
    {
        await using var postgres = await OwnPostgres.StartAsync();
        await PgBench.PrepareAsync(postgres.ConnectionString);
        using var empty = await HostProcess.EmptyAsync();
        using var host = await HostProcess.CoachAsync(folder, postgres.ConnectionString);
        using var crowd = await Crowd.BeginAsync(host.Address, Runners);
        report.Warmed(await WarmAsync(host, crowd));
        await EmptyEndpoint.PerSecondAsync(empty, AtOnce, TimeSpan.FromSeconds(2));
        for (var round = 0; round < Rounds; round++)
        {
            var sql = await PgBench.PerSecondAsync(postgres.ConnectionString, PgClients, 6);
            var http = await EmptyEndpoint.PerSecondAsync(empty, AtOnce, TimeSpan.FromSeconds(3));
            var before = await CountersAsync(postgres);
            var cpu = Cpu();
            var rush = await crowd.RushAsync(AtOnce, Round);
            var used = Cpu().Zip(cpu, (now, then) => now - then).ToArray();
            var after = await CountersAsync(postgres);
            var paced = await crowd.PaceAsync(rush.PerSecond / 2, Round);
            report.Turns(sql, http, rush, paced, used, (after.Commits - before.Commits) / (double)rush.Times.Count, (after.Events - before.Events) / (double)rush.Times.Count);
        }

        report.Failed(crowd.Failed);

        double[] Cpu() => [host.Cpu, postgres.CpuSeconds(), Environment.CpuUsage.TotalTime.TotalSeconds];
    }

    /// <returns>How long it took, and how many turns.</returns>
    private static async Task<(TimeSpan Time, int Turns)> WarmAsync(HostProcess host, Crowd crowd)
    {
        var (clock, turns) = (Stopwatch.StartNew(), 0);
        while (true)
        {
            var (compiled, began) = (host.Compiling, clock.Elapsed);
            turns += (await crowd.RushAsync(AtOnce, Round)).Times.Count;
            var now = host.Compiling;
            var share = (now < compiled ? now : now - compiled) / (clock.Elapsed - began).TotalSeconds; // a new thread counts from zero
            if (share < StillCompiling || clock.Elapsed > LongestWarming)
            {
                return (clock.Elapsed, turns);
            }
        }
    }

    private static async Task<(long Commits, long Events)> CountersAsync(OwnPostgres postgres)
    {
        await Task.Delay(1100); // sessions report their counts once a second
        await using var connection = new NpgsqlConnection(postgres.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand("SELECT (SELECT xact_commit FROM pg_stat_database WHERE datname = current_database()), (SELECT count(*) FROM runner_events)", connection);
        await using var row = await command.ExecuteReaderAsync();
        await row.ReadAsync();
        return (row.GetInt64(0), row.GetInt64(1));
    }
}
