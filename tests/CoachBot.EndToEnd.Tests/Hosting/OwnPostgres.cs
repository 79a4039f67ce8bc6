using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace CoachBot.EndToEnd.Tests.Hosting;

/// <summary>A PostgreSQL server of a test's own, with the settings it comes with: one that may be stopped and started again.</summary>
internal sealed class OwnPostgres : IAsyncDisposable
{
    private readonly string bin;
    private readonly string folder;
    private readonly int port;

    private OwnPostgres(string bin, string folder, int port) => (this.bin, this.folder, this.port) = (bin, folder, port);

    /// <summary>Null where PostgreSQL is not installed.</summary>
    public static string? Bin { get; } = Directory.Exists("/usr/lib/postgresql")
        ? Directory.GetDirectories("/usr/lib/postgresql").OrderDescending().Select(version => Path.Combine(version, "bin")).FirstOrDefault(bin => File.Exists(Path.Combine(bin, "initdb")))
        : (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').FirstOrDefault(bin => File.Exists(Path.Combine(bin, "initdb")));

    public string ConnectionString => $"Host=127.0.0.1;Port={port};Username=coach;Database=coach;Maximum Pool Size=30;Timeout=5";

    public static async Task<OwnPostgres> StartAsync(string settings = "")
    {
        var bin = Bin ?? throw new InvalidOperationException("PostgreSQL is not installed.");
        var folder = Directory.CreateTempSubdirectory("coachbot-pg-").FullName;
        using (var probe = new TcpListener(IPAddress.Loopback, 0))
        {
            probe.Start();
            var postgres = new OwnPostgres(bin, folder, ((IPEndPoint)probe.LocalEndpoint).Port);
            probe.Stop();
            if (Environment.UserName == "root")
            {
                await ExecuteAsync("chown", "postgres", folder);
            }

            await postgres.RunAsync("initdb", "-D", $"{folder}/db", "-U", "coach", "-A", "trust", "-E", "UTF8", "--locale=C");
            await File.AppendAllTextAsync($"{folder}/db/postgresql.conf", $"\nlisten_addresses = '127.0.0.1'\nport = {postgres.port}\nunix_socket_directories = '{folder}'\nmax_connections = 200\n{settings}\n");
            await postgres.RunAsync("pg_ctl", "-D", $"{folder}/db", "-w", "-l", $"{folder}/log", "start");
            await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(postgres.ConnectionString) { Database = "postgres", Pooling = false }.ConnectionString);
            await connection.OpenAsync();
            await using var create = new NpgsqlCommand("CREATE DATABASE coach", connection);
            await create.ExecuteNonQueryAsync();
            return postgres;
        }
    }

    /// <summary>As a power cut would, then up again.</summary>
    public Task RestartAsync() => RunAsync("pg_ctl", "-D", $"{folder}/db", "-w", "-m", "immediate", "-l", $"{folder}/log", "restart");

    /// <summary>Connections are broken off, and none is accepted until <see cref="StartAgainAsync"/>.</summary>
    public Task StopAsync() => RunAsync("pg_ctl", "-D", $"{folder}/db", "-w", "-m", "fast", "stop");

    /// <summary>The server and everything it has started stand still: connections stay open, and nothing answers, until <see cref="ThawAsync"/>.</summary>
    public Task FreezeAsync() => ExecuteAsync("kill", ["-STOP", .. Processes()]);

    public Task ThawAsync() => ExecuteAsync("kill", ["-CONT", .. Processes()]);

    public Task StartAgainAsync() => RunAsync("pg_ctl", "-D", $"{folder}/db", "-w", "-l", $"{folder}/log", "start");

    /// <summary>Processor time of the server and everything it has started.</summary>
    public double CpuSeconds()
    {
        var (master, stats) = Stats();
        return stats.Sum(stat => stat[13..(stat[0] == master ? 17 : 15)].Sum(ticks => double.Parse(ticks, System.Globalization.CultureInfo.InvariantCulture))) / 100;
    }

    /// <summary>The server first, so that it starts nothing while the others are stopped.</summary>
    private string[] Processes()
    {
        var (master, stats) = Stats();
        return [.. stats.Select(stat => stat[0]).OrderByDescending(id => id == master)];
    }

    private (string Master, IReadOnlyList<string[]> Stats) Stats()
    {
        var master = File.ReadLines($"{folder}/db/postmaster.pid").First();
        return (master, [.. Directory.GetDirectories("/proc").Where(process => char.IsAsciiDigit(Path.GetFileName(process)[0])).Select(Stat).Where(stat => stat.Length > 17 && (stat[0] == master || stat[3] == master))]);

        static string[] Stat(string process)
        {
            try
            {
                return File.ReadAllText($"{process}/stat").Split(' ');
            }
            catch (IOException)
            {
                return []; // no process, or one that has just ended
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        await RunAsync("pg_ctl", "-D", $"{folder}/db", "-m", "immediate", "-w", "stop");
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>The server refuses to run as root.</summary>
    private Task RunAsync(string program, params string[] arguments) => Environment.UserName == "root"
        ? ExecuteAsync("runuser", ["-u", "postgres", "--", Path.Combine(bin, program), .. arguments])
        : ExecuteAsync(Path.Combine(bin, program), arguments);

    private static async Task ExecuteAsync(string program, params string[] arguments)
    {
        // A server that inherits our pipes would keep them open.
        using var process = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", "exec \"$0\" \"$@\" >/dev/null 2>&1 </dev/null", program, .. arguments]) { WorkingDirectory = "/" })!;
        await process.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(3)); // pg_ctl itself gives up after one
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} {arguments.FirstOrDefault()} ended with {process.ExitCode}.");
        }
    }
}
