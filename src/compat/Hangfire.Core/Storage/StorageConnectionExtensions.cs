namespace Hangfire.Storage;

/// <summary>Reads recurring jobs through a connection.</summary>
public static class StorageConnectionExtensions
{
    /// <summary>All recurring jobs.</summary>
    public static List<RecurringJobDto> GetRecurringJobs(this IStorageConnection connection) =>
        [.. Engine.Blocking.Run(() => Of(connection).Recurring.List())];

    /// <summary>The recurring jobs of these names; one that is not there is given as removed.</summary>
    public static List<RecurringJobDto> GetRecurringJobs(this IStorageConnection connection, IEnumerable<string> ids)
    {
        var all = connection.GetRecurringJobs().ToDictionary(job => job.Id);
        return [.. ids.Select(id => all.TryGetValue(id, out var job) ? job : new RecurringJobDto { Id = id, Removed = true })];
    }

    /// <summary>Takes a lock that holds across all hosts of the storage, until disposed of.</summary>
    /// <exception cref="DistributedLockTimeoutException">Somebody else kept it for longer than <paramref name="timeout"/>.</exception>
    public static IDisposable AcquireDistributedJobLock(this IStorageConnection connection, string jobId, TimeSpan timeout) =>
        connection.AcquireDistributedLock($"job:{jobId}:state-lock", timeout);

    private static Engine.JobEngine Of(IStorageConnection connection) =>
        (connection as Engine.EngineConnection)?.Engine ?? throw new NotSupportedException("This connection has no recurring jobs.");
}
