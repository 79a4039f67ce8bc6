using Hangfire.Engine;
using Hangfire.Storage;

namespace Hangfire.PostgreSql;

/// <summary>Keeps jobs in PostgreSQL, shared by all hosts that name the same database and schema.</summary>
public class PostgreSqlStorage : JobStorage
{
    private readonly JobEngine engine;
    private readonly Database database;

    /// <summary>A storage with default options.</summary>
    public PostgreSqlStorage(IConnectionFactory connectionFactory)
        : this(connectionFactory, new PostgreSqlStorageOptions())
    {
    }

    /// <summary>A storage. Its schema is prepared at once, if the options say so.</summary>
    public PostgreSqlStorage(IConnectionFactory connectionFactory, PostgreSqlStorageOptions options)
    {
        ArgumentNullException.ThrowIfNull(connectionFactory);
        ArgumentNullException.ThrowIfNull(options);
        database = new Database(connectionFactory, options);
        engine = new JobEngine(this, new PostgreSqlEngineStore(database, options));
        if (options.PrepareSchemaIfNecessary)
        {
            Blocking.Run(() => Schema.Create(database));
        }
    }

    /// <inheritdoc />
    public override bool LinearizableReads => true;

    internal override JobEngine Engine => engine;

    /// <inheritdoc />
    public override IMonitoringApi GetMonitoringApi() => new Monitoring(engine);

    /// <inheritdoc />
    public override IStorageConnection GetConnection() => new EngineConnection(engine);

    /// <summary>Host, database and schema; never the password.</summary>
    public override string ToString() => $"PostgreSQL Server: {database.Name}";
}
