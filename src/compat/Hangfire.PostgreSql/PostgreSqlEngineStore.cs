using System.Data.Common;
using Hangfire.Engine;
using Npgsql;
using Quartz;
using Quartz.Impl.AdoJobStore.Common;

namespace Hangfire.PostgreSql;

/// <summary>Records in tables, triggers in Quartz's clustered store beside them.</summary>
internal sealed class PostgreSqlEngineStore(Database database, PostgreSqlStorageOptions options) : IEngineStore
{
    /// <summary>A host that is silent for interval and threshold together is taken for dead, and its jobs over.</summary>
    private static readonly TimeSpan CheckinInterval = TimeSpan.FromSeconds(4);

    private static readonly TimeSpan CheckinThreshold = TimeSpan.FromSeconds(8);

    public IJobRecords Records { get; } = new PostgreSqlRecords(database);

    public bool Clustered => true;

    /// <summary>Quartz doesn't look more often than once a second.</summary>
    public TimeSpan Poll => options.QueuePollInterval < TimeSpan.FromSeconds(1) ? TimeSpan.FromSeconds(1) : options.QueuePollInterval;

    public ValueTask Prepare() => default;

    public void Configure(IQuartzBuilder quartz) => quartz.UsePersistentStore(store =>
    {
        store.ConfigureStore(quartzOptions =>
        {
            quartzOptions.TablePrefix = $"{database.Schema}.qrtz_";
            quartzOptions.AcceptEnlistedTransactions = true;
            quartzOptions.LockOnInsert = false;
            quartzOptions.StoreJobDataAsStrings = true;
            quartzOptions.MisfireThreshold = RecurringJobs.Tolerance;
            quartzOptions.MisfireHandlerFrequency = TimeSpan.FromSeconds(4);
            quartzOptions.SchemaProvisioning = options.PrepareSchemaIfNecessary ? SchemaProvisioning.CreateIfMissing : SchemaProvisioning.Validate;
        });
        store.UsePostgres(source => source.DataSourceFactory = _ => new FactoryDataSource(database));
        store.UseClustering(cluster =>
        {
            cluster.CheckinInterval = CheckinInterval;
            cluster.CheckinMisfireThreshold = CheckinThreshold;
        });
    });

    public async ValueTask Alone(Func<ValueTask> action)
    {
        await using var connection = await database.Open();
        await using var transaction = await connection.BeginTransactionAsync();
        await database.Execute(connection, "select pg_advisory_xact_lock($1)", LockKey.Of($"{database.Schema}:alone"));
        await action();
        await transaction.CommitAsync();
    }

    public bool IsTransient(Exception error) => error switch
    {
        PostgresException { SqlState: PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.SerializationFailure } => true,
        NpgsqlException { IsTransient: true } => true,
        SchedulerException { InnerException: { } inner } => IsTransient(inner),
        _ => false,
    };
}
