using Npgsql;

namespace CoachBot.Infra.Tests.Backup;

/// <summary>A database of a test's own on the PostgreSQL of all tests.</summary>
internal sealed class EmptyDatabase : IAsyncDisposable
{
    public static readonly string? Server = Environment.GetEnvironmentVariable("COACHBOT_TEST_POSTGRES");

    private readonly NpgsqlConnectionStringBuilder address = new(Server) { Database = "infra_" + Guid.NewGuid().ToString("N") };

    public string ConnectionString => address.ConnectionString;

    /// <summary>As PostgreSQL's own programs take it.</summary>
    public string Uri => $"postgresql://{address.Username}@{address.Host}:{address.Port}/{address.Database}";

    public Dictionary<string, string> Password => new() { ["PGPASSWORD"] = address.Password! };

    public static async Task<EmptyDatabase> CreateAsync()
    {
        var database = new EmptyDatabase();
        await ExecuteAsync($"CREATE DATABASE {database.address.Database}");
        return database;
    }

    public async ValueTask DisposeAsync() => await ExecuteAsync($"DROP DATABASE IF EXISTS {address.Database} WITH (FORCE)");

    private static async Task ExecuteAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(Server) { Pooling = false }.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
