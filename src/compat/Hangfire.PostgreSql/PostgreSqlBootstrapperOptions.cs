using Hangfire.PostgreSql.Factories;
using Npgsql;

namespace Hangfire.PostgreSql;

/// <summary>Says how the storage connects.</summary>
public class PostgreSqlBootstrapperOptions
{
    private readonly PostgreSqlStorageOptions options;

    internal PostgreSqlBootstrapperOptions(PostgreSqlStorageOptions options) => this.options = options;

    internal IConnectionFactory? ConnectionFactory { get; private set; }

    /// <summary>Connects by a factory.</summary>
    public PostgreSqlBootstrapperOptions UseConnectionFactory(IConnectionFactory connectionFactory)
    {
        ArgumentNullException.ThrowIfNull(connectionFactory);
        ConnectionFactory = connectionFactory;
        return this;
    }

    /// <summary>Connects by a connection string.</summary>
    public PostgreSqlBootstrapperOptions UseNpgsqlConnection(string connectionString, Action<NpgsqlConnection>? connectionSetup = null) =>
        UseConnectionFactory(new NpgsqlConnectionFactory(connectionString, options, connectionSetup));
}
