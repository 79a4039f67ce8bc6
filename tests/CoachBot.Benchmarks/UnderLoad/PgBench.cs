using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using CoachBot.EndToEnd.Tests.Hosting;
using Npgsql;

namespace CoachBot.Benchmarks.UnderLoad;

/// <summary>PostgreSQL's own yardstick, <c>pgbench --skip-some-updates</c> (simple update: an update, a select and an insert in one transaction), on the server that the coach uses.</summary>
internal static partial class PgBench
{
    /// <summary>Of rows: ten times a hundred thousand accounts, so that clients seldom meet.</summary>
    private const int Scale = 10;

    public static async Task PrepareAsync(string connectionString)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await using var create = new NpgsqlCommand("CREATE DATABASE pgbench", connection);
        await create.ExecuteNonQueryAsync();
        await RunAsync(connectionString, "-i", "-q", "-s", Scale.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>Transactions a second.</summary>
    public static async Task<double> PerSecondAsync(string connectionString, int clients, int seconds)
    {
        var output = await RunAsync(connectionString, FormattableString.Invariant($"-N -n -c {clients} -j 1 -T {seconds}").Split(' '));
        return double.Parse(Rate().Match(output).Groups[1].Value, CultureInfo.InvariantCulture);
    }

    private static async Task<string> RunAsync(string connectionString, params string[] arguments)
    {
        var server = new NpgsqlConnectionStringBuilder(connectionString);
        var start = new ProcessStartInfo(Path.Combine(OwnPostgres.Bin!, "pgbench"), ["-h", server.Host!, "-p", server.Port.ToString(CultureInfo.InvariantCulture), "-U", server.Username!, .. arguments, "pgbench"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start) ?? throw new InvalidOperationException("pgbench would not start.");
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException("pgbench failed: " + await errors);
    }

    [GeneratedRegex(@"tps = ([0-9.]+)")]
    private static partial Regex Rate();
}
