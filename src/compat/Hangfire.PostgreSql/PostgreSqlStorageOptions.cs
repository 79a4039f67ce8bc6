namespace Hangfire.PostgreSql;

/// <summary>How jobs are kept in PostgreSQL.</summary>
public class PostgreSqlStorageOptions
{
    private TimeSpan queuePollInterval = TimeSpan.FromSeconds(15);
    private TimeSpan invisibilityTimeout = TimeSpan.FromMinutes(30);
    private TimeSpan distributedLockTimeout = TimeSpan.FromMinutes(10);
    private TimeSpan transactionSynchronisationTimeout = TimeSpan.FromMilliseconds(500);
    private TimeSpan jobExpirationCheckInterval = TimeSpan.FromHours(1);
    private TimeSpan countersAggregateInterval = TimeSpan.FromMinutes(5);
    private int deleteExpiredBatchSize = 1000;

    /// <summary>How often a server looks for jobs that other hosts enqueued; at least 50 ms.</summary>
    /// <exception cref="ArgumentException">Less.</exception>
    public TimeSpan QueuePollInterval
    {
        get => queuePollInterval;
        set => queuePollInterval = AllowUnsafeValues || value >= TimeSpan.FromMilliseconds(50)
            ? Positive(value, nameof(QueuePollInterval))
            : throw new ArgumentException(
                $"The QueuePollInterval property value should be at least 50 ms. Given: {value}.", nameof(QueuePollInterval));
    }

    /// <summary>How long a job may run before another host takes it for abandoned. The stand-in's hosts say that they are alive.</summary>
    public TimeSpan InvisibilityTimeout
    {
        get => invisibilityTimeout;
        set => invisibilityTimeout = Positive(value, nameof(InvisibilityTimeout));
    }

    /// <summary>Whether a running job's time is extended while its host is up. The stand-in's always is.</summary>
    public bool UseSlidingInvisibilityTimeout { get; set; }

    /// <summary>How long a lock outlives a host that died. The stand-in's locks end with their host's connection.</summary>
    public TimeSpan DistributedLockTimeout
    {
        get => distributedLockTimeout;
        set => distributedLockTimeout = Positive(value, nameof(DistributedLockTimeout));
    }

    /// <summary>How long concurrent transactions wait for each other.</summary>
    public TimeSpan TransactionSynchronisationTimeout
    {
        get => transactionSynchronisationTimeout;
        set => transactionSynchronisationTimeout = Positive(value, nameof(TransactionSynchronisationTimeout));
    }

    /// <summary>How often expired jobs are dropped. The stand-in does so every minute.</summary>
    public TimeSpan JobExpirationCheckInterval
    {
        get => jobExpirationCheckInterval;
        set => jobExpirationCheckInterval = Positive(value, nameof(JobExpirationCheckInterval));
    }

    /// <summary>How often counters are added up.</summary>
    public TimeSpan CountersAggregateInterval
    {
        get => countersAggregateInterval;
        set => countersAggregateInterval = Positive(value, nameof(CountersAggregateInterval));
    }

    /// <summary>How many expired jobs are dropped at once.</summary>
    public int DeleteExpiredBatchSize
    {
        get => deleteExpiredBatchSize;
        set => deleteExpiredBatchSize = value > 0
            ? value
            : throw new ArgumentException("DeleteExpiredBatchSize must be greater than 0.", nameof(value));
    }

    /// <summary>Whether values are taken that aren't wise.</summary>
    public bool AllowUnsafeValues { get; set; }

    /// <summary>Whether the database's own transactions are used. The stand-in's always are.</summary>
    public bool UseNativeDatabaseTransactions { get; set; } = true;

    /// <summary>Whether the schema and its tables are created when they are missing.</summary>
    public bool PrepareSchemaIfNecessary { get; set; } = true;

    /// <summary>The schema of the tables.</summary>
    public string SchemaName { get; set; } = "hangfire";

    /// <summary>Whether jobs are created within an ambient transaction. The stand-in never does.</summary>
    public bool EnableTransactionScopeEnlistment { get; set; } = true;

    /// <summary>Whether servers are woken by notifications instead of looking. The stand-in's are not.</summary>
    public bool EnableLongPolling { get; set; }

    private static TimeSpan Positive(TimeSpan value, string name) => value > TimeSpan.Zero
        ? value
        : throw new ArgumentException($"The {name} property value should be positive. Given: {value}.", name);
}
