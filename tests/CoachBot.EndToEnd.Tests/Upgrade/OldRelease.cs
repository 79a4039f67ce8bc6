using System.Formats.Tar;
using System.IO.Compression;
using System.Text.Json;
using CoachBot.EndToEnd.Tests.Hosting;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace CoachBot.EndToEnd.Tests.Upgrade;

/// <summary>A database as an earlier release has left it (Releases/make.sh), unpacked anew.</summary>
internal sealed class OldRelease : IAsyncDisposable
{
    private OldRelease(TestDatabase data, IReadOnlyDictionary<string, OldRunner> runners) => (Data, Runners) = (data, runners);

    public TestDatabase Data { get; }

    /// <summary>By what their talk was about when it was left.</summary>
    public IReadOnlyDictionary<string, OldRunner> Runners { get; }

    public static async Task<OldRelease> UnpackAsync(string name, bool postgres)
    {
        var data = await TestDatabase.CreateAsync(postgres);
        await using (var packed = new GZipStream(File.OpenRead(Path.Combine(AppContext.BaseDirectory, "Upgrade", "Releases", $"{name}.{(postgres ? "postgres" : "sqlite")}.tar.gz")), CompressionMode.Decompress))
        {
            await TarFile.ExtractToDirectoryAsync(packed, data.Folder, overwriteFiles: false);
        }

        if (postgres)
        {
            await using var connection = new NpgsqlConnection(data.ConnectionString + ";Pooling=false");
            await connection.OpenAsync();
            await using var dump = new NpgsqlCommand(await File.ReadAllTextAsync(Path.Combine(data.Folder, "dump.sql")), connection) { CommandTimeout = 120 };
            await dump.ExecuteNonQueryAsync();
        }

        await using var runners = File.OpenRead(Path.Combine(data.Folder, "runners.json"));
        return new OldRelease(data, (await JsonSerializer.DeserializeAsync<Dictionary<string, OldRunner>>(runners, JsonSerializerOptions.Web))!);
    }

    /// <summary>What a query gives, row by row; readable as long as no newer host has been here.</summary>
    public async Task<IReadOnlyList<object[]>> RowsAsync(string sql)
    {
        await using System.Data.Common.DbConnection connection = Data.ConnectionString is { } postgres
            ? new NpgsqlConnection(postgres + ";Pooling=false")
            : new SqliteConnection($"Data Source={Path.Combine(Data.Folder, "coach.db")};Pooling=false");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<object[]>();
        while (await reader.ReadAsync())
        {
            var row = new object[reader.FieldCount];
            reader.GetValues(row);
            rows.Add(row);
        }

        return rows;
    }

    public ValueTask DisposeAsync() => Data.DisposeAsync();
}

/// <param name="Cookie">What the runner's browser has kept.</param>
internal sealed record OldRunner(string Cookie, string UserId, string ConversationId);
