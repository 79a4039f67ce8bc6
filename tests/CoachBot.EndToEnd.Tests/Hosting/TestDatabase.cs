using Npgsql;

namespace CoachBot.EndToEnd.Tests.Hosting;

/// <summary>Where a host of these tests keeps its data: a folder of its own, and a PostgreSQL database of its own where that is the subject.</summary>
internal sealed class TestDatabase : IAsyncDisposable
{
    private const string Variable = "COACHBOT_TEST_POSTGRES";

    private readonly string? database;

    private TestDatabase(string folder, string? database, string? connectionString)
    {
        (Folder, this.database, ConnectionString) = (folder, database, connectionString);
    }

    public static string? Server => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } server ? server : null;

    public string Folder { get; }

    /// <summary>Null: SQLite.</summary>
    public string? ConnectionString { get; }

    public static async Task<TestDatabase> CreateAsync(bool postgres)
    {
        var folder = Directory.CreateTempSubdirectory("coachbot-e2e-").FullName;
        if (!postgres)
        {
            return new TestDatabase(folder, null, null);
        }

        var server = Server ?? throw new InvalidOperationException($"Set {Variable}, or run infra/test.sh, which starts a PostgreSQL.");
        var name = "coach_e2e_" + Guid.NewGuid().ToString("N");
        await ExecuteAsync(server, $"CREATE DATABASE {name}");
        return new TestDatabase(folder, name, new NpgsqlConnectionStringBuilder(server) { Database = name }.ConnectionString);
    }

    public async ValueTask DisposeAsync()
    {
        if (database is not null)
        {
            await ExecuteAsync(Server!, $"DROP DATABASE IF EXISTS {database} WITH (FORCE)");
        }

        Directory.Delete(Folder, recursive: true);
    }

    private static async Task ExecuteAsync(string server, string sql)
    {
        await using var connection = new NpgsqlConnection(server);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}

/// <summary>Runs where infra/test.sh has started a PostgreSQL; elsewhere it is shown as skipped.</summary>
public sealed class PostgresFactAttribute : FactAttribute
{
    public PostgresFactAttribute()
    {
        if (TestDatabase.Server is null)
        {
            Skip = "needs PostgreSQL: set COACHBOT_TEST_POSTGRES, or run infra/test.sh";
        }
    }
}

/// <summary>The same for a theory.</summary>
public sealed class PostgresTheoryAttribute : TheoryAttribute
{
    public PostgresTheoryAttribute() => Skip = new PostgresFactAttribute().Skip;
}
