using System.Diagnostics;
using System.Reflection;
using System.Text;
using System.Text.Json.Nodes;
using CoachBot.EndToEnd.Tests.Hosting;
using CoachBot.Storage;
using CoachBot.Storage.Database;
using CoachBot.Storage.Runners;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Npgsql;

namespace CoachBot.EndToEnd.Tests.Privacy;

/// <summary>Whatever a database holds, seen from outside the host: as bytes, and row by row with every payload opened.</summary>
internal sealed class StoredData : IAsyncDisposable
{
    private static readonly MethodInfo OfType = typeof(StoredData).GetMethod(nameof(RowsAsync), BindingFlags.NonPublic | BindingFlags.Static)!;

    private readonly TestDatabase data;
    private readonly ServiceProvider services;

    public StoredData(TestDatabase data)
    {
        this.data = data;
        var collection = new ServiceCollection().AddLogging();
#pragma warning disable RS0030 // beside a host that runs by the real clock
        collection.AddSingleton<IClock>(SystemClock.Instance);
#pragma warning restore RS0030
        collection.AddStorage(new StorageOptions { ConnectionString = data.ConnectionString, Folder = data.Folder });
        services = collection.BuildServiceProvider();
    }

    public CoachDatabase Database => services.GetRequiredService<CoachDatabase>();

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    /// <summary>Every row of the tables that hold something of runners, by the table's name in an export.</summary>
    public Task<Dictionary<string, List<JsonObject>>> OwnedAsync() => Database.ReadAsync(async context =>
    {
        var owned = new Dictionary<string, List<JsonObject>>();
        foreach (var table in RunnerArchive.Tables)
        {
            var rows = await (Task<List<JsonObject>>)OfType.MakeGenericMethod(table.RowType).Invoke(null, [context])!;

            // What is of no chat and of no user is the house's own.
            owned[ExportJson.Camel(table.NameIn(context))] = [.. rows.Where(row => !row.ContainsKey("key") || row.ContainsKey("conversationId") || row.ContainsKey("channelUserId"))];
        }

        return owned;
    });

    /// <summary>The tables that an export holds and an erasure empties.</summary>
    public Task<string[]> OwnedTablesAsync() => Database.ReadAsync(context => Task.FromResult(RunnerArchive.Tables.Select(table => table.NameIn(context)).Order(StringComparer.Ordinal).ToArray()));

    /// <summary>All bytes of the database: a dump of PostgreSQL with every schema, the jobs' too; SQLite's file, its log, its freed pages and what lies beside.</summary>
    public async Task<string> BytesAsync()
    {
        if (data.ConnectionString is { } connection)
        {
            return await DumpAsync(new NpgsqlConnectionStringBuilder(connection));
        }

        var all = new StringBuilder();
        foreach (var file in Directory.GetFiles(data.Folder, "*", SearchOption.AllDirectories))
        {
            await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var reader = new StreamReader(stream, Encoding.Latin1);
            all.Append(await reader.ReadToEndAsync());
        }

        return all.ToString();
    }

    /// <summary>Every table that the database itself knows, the jobs' too: its columns and all values of its rows, bytes as letters.</summary>
    public Task<Dictionary<string, (string[] Columns, string Values)>> TablesAsync() => Database.ReadAsync(async context =>
    {
        var names = data.ConnectionString is null
            ? "SELECT 'main' AS home, name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
            : "SELECT schemaname AS home, tablename FROM pg_tables WHERE schemaname NOT IN ('pg_catalog', 'information_schema')";
        await context.Database.OpenConnectionAsync();
        var tables = new Dictionary<string, (string[], string)>();
        foreach (var row in (await ReadAsync(context, names)).Rows)
        {
            var (columns, rows) = await ReadAsync(context, $"SELECT * FROM \"{row[0]}\".\"{row[1]}\"");
            tables[row[0] is "main" or "public" ? row[1] : $"{row[0]}.{row[1]}"] = (columns, string.Join('\n', rows.SelectMany(values => values)));
        }

        return tables;
    });

    public ValueTask DisposeAsync() => services.DisposeAsync();

    private static async Task<List<JsonObject>> RowsAsync<TRow>(CoachDbContext context)
        where TRow : class => [.. (await context.Set<TRow>().AsNoTracking().ToListAsync()).Select(row => ExportJson.Row(row)!.AsObject())];

    private static async Task<(string[] Columns, List<string[]> Rows)> ReadAsync(CoachDbContext context, string sql)
    {
        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string[]>();
        while (await reader.ReadAsync())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue).Select(value => value is byte[] bytes ? Encoding.Latin1.GetString(bytes) : $"{value}")]);
        }

        return ([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetName)], rows);
    }

    private static async Task<string> DumpAsync(NpgsqlConnectionStringBuilder to)
    {
        var program = OwnPostgres.Bin is { } bin ? Path.Combine(bin, "pg_dump") : "pg_dump";
        var start = new ProcessStartInfo(program, ["-h", to.Host!, "-p", $"{to.Port}", "-U", to.Username!, "--no-password", to.Database!]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["PGPASSWORD"] = to.Password;
        using var process = Process.Start(start)!;
        var (dump, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(2));
        Assert.True(process.ExitCode == 0, await errors);
        return await dump;
    }
}
