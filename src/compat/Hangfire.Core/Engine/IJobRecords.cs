using Quartz;

namespace Hangfire.Engine;

/// <summary>Keeps records. What happens when is Quartz's; what happened is kept here.</summary>
internal interface IJobRecords
{
    ValueTask<IRecordTransaction> Begin();

    ValueTask<JobRecord?> Find(string id);

    /// <summary>Jobs in a state, and in a queue if one is given, by id.</summary>
    ValueTask<IReadOnlyList<JobRecord>> List(string state, string? queue, int from, int count, bool oldestFirst);

    ValueTask<long> Count(string state, string? queue);

    /// <summary>Queues with jobs in them.</summary>
    ValueTask<IReadOnlyList<string>> Queues();

    ValueTask<IReadOnlyList<RecurringRecord>> Recurring();

    ValueTask<IReadOnlyList<ServerRecord>> Servers();

    ValueTask Announce(ServerRecord server);

    ValueTask Withdraw(string serverId);

    /// <summary>Counts by name; names that were never counted are left out.</summary>
    ValueTask<IReadOnlyDictionary<string, long>> Counters(IReadOnlyCollection<string> names);

    /// <summary>Versions of jobs that are still kept.</summary>
    ValueTask<IReadOnlyDictionary<string, int>> Versions(IReadOnlyCollection<string> ids);

    /// <summary>Drops what has expired, and servers that aren't among the living.</summary>
    ValueTask Prune(DateTime now, IReadOnlyCollection<string> livingServers);

    /// <summary>Takes a lock across hosts.</summary>
    /// <exception cref="Storage.DistributedLockTimeoutException">It was kept for longer than the timeout.</exception>
    IDisposable AcquireLock(string resource, TimeSpan timeout);
}

/// <summary>Changes that are kept together or not at all, with the triggers that go with them.</summary>
internal interface IRecordTransaction : IAsyncDisposable
{
    /// <summary>Has the scheduler's changes on this asynchronous flow be part of the transaction, where the store can.</summary>
    IDisposable? Enlist(IScheduler scheduler);

    /// <summary>Keeps a new job and locks it.</summary>
    /// <returns>False when there is a job of the same occurrence.</returns>
    ValueTask<bool> Insert(JobRecord job);

    /// <summary>A job, locked until the transaction ends.</summary>
    ValueTask<JobRecord?> Lock(string id);

    ValueTask Save(JobRecord job);

    /// <summary>A recurring job; its name is locked until the transaction ends, whether it is there or not.</summary>
    ValueTask<RecurringRecord?> LockRecurring(string id);

    ValueTask SaveRecurring(RecurringRecord recurring);

    ValueTask RemoveRecurring(string id);

    ValueTask AddToCounter(string name, long delta);

    ValueTask Commit();
}

/// <summary>What differs between storages: where records are, and where Quartz keeps its triggers.</summary>
internal interface IEngineStore
{
    IJobRecords Records { get; }

    /// <summary>Whether a trigger stored by one scheduler is seen by the others; if not, there is only one.</summary>
    bool Clustered { get; }

    /// <summary>How long a server's scheduler may take to see what another host has stored.</summary>
    TimeSpan Poll { get; }

    /// <summary>Makes the store ready; called before the first scheduler, on every host.</summary>
    ValueTask Prepare();

    void Configure(IQuartzBuilder quartz);

    /// <summary>Runs something that no other host runs at the same time.</summary>
    ValueTask Alone(Func<ValueTask> action);

    /// <summary>Whether an error may be gone when the transaction is tried again.</summary>
    bool IsTransient(Exception error);
}
