using Npgsql;

namespace Hangfire.PostgreSql.Factories;

/// <summary>Makes connections from a connection string.</summary>
public sealed class NpgsqlConnectionFactory : IConnectionFactory
{
    private readonly Action<NpgsqlConnection>? setup;

    /// <summary>Connections of a connection string, each set up by a callback if one is given.</summary>
    public NpgsqlConnectionFactory(string connectionString, PostgreSqlStorageOptions options, Action<NpgsqlConnection>? connectionSetup = null)
    {
        ArgumentNullException.ThrowIfNull(connectionString);
        ArgumentNullException.ThrowIfNull(options);
        ConnectionString = new NpgsqlConnectionStringBuilder(connectionString) { Enlist = false };
        setup = connectionSetup;
    }

    /// <summary>The connection string in use.</summary>
    public NpgsqlConnectionStringBuilder ConnectionString { get; }

    /// <inheritdoc />
    public NpgsqlConnection GetOrCreateConnection()
    {
        var connection = new NpgsqlConnection(ConnectionString.ConnectionString);
        setup?.Invoke(connection);
        return connection;
    }
}
