using System.Reflection;
using Npgsql;
using Xunit.Sdk;

namespace Hangfire.Tests.Support;

/// <summary>Where a test's jobs are kept.</summary>
public sealed record Storage(string Kind)
{
    public const string Variable = "COACHBOT_TEST_POSTGRES";

    public const string Missing = $"needs a PostgreSQL server named by {Variable}";

    public static string? Server { get; } = Environment.GetEnvironmentVariable(Variable);

    public override string ToString() => Kind;
}

/// <summary>Runs a theory with jobs in memory.</summary>
public sealed class InMemoryAttribute : DataAttribute
{
    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [["in memory"]];
}

/// <summary>Runs a theory with jobs in PostgreSQL; shown as skipped when there is no server to test with.</summary>
public sealed class PostgresAttribute : DataAttribute
{
    public PostgresAttribute() => Skip = Storage.Server is null ? Storage.Missing : null;

    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [["PostgreSQL"]];
}

/// <summary>A fact about PostgreSQL; shown as skipped when there is no server to test with.</summary>
public sealed class PostgresFactAttribute : FactAttribute
{
    public PostgresFactAttribute() => Skip = Storage.Server is null ? Storage.Missing : null;
}

/// <summary>A database of its own, dropped in the end.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private TestDatabase(string name) => Name = name;

    public string Name { get; }

    public string ConnectionString => new NpgsqlConnectionStringBuilder(Storage.Server) { Database = Name, MaxPoolSize = 40 }.ConnectionString;

    public static async Task<TestDatabase> Create()
    {
        var database = new TestDatabase($"hangfire_test_{Guid.NewGuid():N}");
        await Server($"create database {database.Name}");
        return database;
    }

    public async ValueTask DisposeAsync()
    {
        await using (var connection = new NpgsqlConnection(ConnectionString))
        {
            NpgsqlConnection.ClearPool(connection);
        }

        await Server($"drop database if exists {Name} with (force)");
    }

    private static async Task Server(string sql)
    {
        await using var connection = new NpgsqlConnection(Storage.Server);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
