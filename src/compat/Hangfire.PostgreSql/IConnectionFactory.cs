using Npgsql;

namespace Hangfire.PostgreSql;

/// <summary>Makes connections to the database.</summary>
public interface IConnectionFactory
{
    /// <summary>A connection, closed or open.</summary>
    NpgsqlConnection GetOrCreateConnection();
}
