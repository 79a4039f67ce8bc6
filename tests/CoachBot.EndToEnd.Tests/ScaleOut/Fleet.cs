using CoachBot.EndToEnd.Tests.Hosting;
using Npgsql;

namespace CoachBot.EndToEnd.Tests.ScaleOut;

/// <summary>Several real hosts on one PostgreSQL behind one nginx.</summary>
internal sealed class Fleet : IAsyncDisposable
{
    private readonly TestDatabase data;
    private readonly Uri[] addresses;
    private readonly CoachProcess?[] hosts;

    private Fleet(TestDatabase data, int hosts)
    {
        this.data = data;
        this.hosts = new CoachProcess?[hosts];
        addresses = [.. Enumerable.Range(0, hosts).Select(_ => new Uri($"http://127.0.0.1:{NginxProxy.FreePort()}"))];
    }

    public NginxProxy Proxy { get; private set; } = null!;

    public int Hosts => hosts.Length;

    public static async Task<Fleet> StartAsync(int hosts)
    {
        var fleet = new Fleet(await TestDatabase.CreateAsync(postgres: true), hosts);
        await Task.WhenAll(Enumerable.Range(0, hosts).Select(fleet.StartHostAsync));
        fleet.Proxy = await NginxProxy.StartAsync(fleet.addresses);
        return fleet;
    }

    /// <summary>As an orchestrator does: SIGTERM, wait.</summary>
    /// <returns>Its exit code and what it has logged.</returns>
    public async Task<(int Code, string Output)> TerminateAsync(int host)
    {
        var process = hosts[host]!;
        hosts[host] = null;
        var code = await process.TerminateAsync(TimeSpan.FromSeconds(40));
        var output = process.Output;
        await process.DisposeAsync();
        return (code, output);
    }

    public async Task KillAsync(int host)
    {
        var process = hosts[host]!;
        hosts[host] = null;
        await process.KillAsync();
        await process.DisposeAsync();
    }

    public async Task<T[]> QueryAsync<T>(string sql)
    {
        await using var connection = new NpgsqlConnection(data.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<T>();
        while (await reader.ReadAsync())
        {
            rows.Add(reader.GetFieldValue<T>(0));
        }

        return [.. rows];
    }

    /// <summary>How many requests of that method and beginning each host has answered, by nginx's log.</summary>
    public int[] Answered(string method, string beginning) => [.. addresses.Select(address =>
        Proxy.Log.Count(line => line.Contains($" {method} {beginning} ", StringComparison.Ordinal) && line.EndsWith(' ' + address.Authority, StringComparison.Ordinal)))];

    public async ValueTask DisposeAsync()
    {
        if (Proxy is not null)
        {
            await Proxy.DisposeAsync();
        }

        foreach (var host in hosts.OfType<CoachProcess>())
        {
            await host.DisposeAsync();
        }

        await data.DisposeAsync();
    }

    /// <summary>Each host's sessions say whose they are, and the database can note it.</summary>
    public async Task StartHostAsync(int host)
    {
        var connection = new NpgsqlConnectionStringBuilder(data.ConnectionString) { Options = $"-c test.host=host-{host}", MaxPoolSize = 20 }.ConnectionString;
        hosts[host] = await CoachProcess.StartAsync(data.Folder, connection, addresses[host].GetLeftPart(UriPartial.Authority), new Dictionary<string, string>
        {
            ["Limits__AddressPerMinute"] = "0", // all clients are on this machine; each runner's own limits hold
            ["Stopping__DrainSeconds"] = "1",
            ["Reminders__WatchdogSeconds"] = "10",
        });
    }
}
