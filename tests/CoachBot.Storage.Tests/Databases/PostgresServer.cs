using Npgsql;

namespace CoachBot.Storage.Tests.Databases;

/// <summary>The throw-away server of the tests; each fixture makes and drops a database of its own there.</summary>
internal static class PostgresServer
{
    public const string Missing = "Set COACHBOT_TEST_POSTGRES to the connection string of a throw-away PostgreSQL server, or run infra/test.sh";

    public static string? ConnectionString => Environment.GetEnvironmentVariable("COACHBOT_TEST_POSTGRES") is { Length: > 0 } value ? value : null;

    public static string NameDatabase() => $"coach_test_{Guid.NewGuid():N}";

    public static string To(string database) =>
        new NpgsqlConnectionStringBuilder(ConnectionString) { Database = database, IncludeErrorDetail = true }.ConnectionString;

    public static async Task DropAsync(string database) => await RunAsync($"DROP DATABASE IF EXISTS {database} WITH (FORCE)");

    public static async Task RunAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(ConnectionString) { Pooling = false }.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
