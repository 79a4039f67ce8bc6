using System.Collections.Concurrent;
using System.Globalization;
using Hangfire.Engine;
using Hangfire.Storage;

namespace Hangfire.InMemory;

/// <summary>Records in dictionaries. Each is kept as text, so that nobody shares an instance with anybody.</summary>
internal sealed class InMemoryRecords(InMemoryStorageOptions options) : IJobRecords
{
    private readonly KeyedLocks distributed = new();
    private long lastId;

    /// <summary>Jobs by id; the number orders them by creation.</summary>
    public ConcurrentDictionary<string, KeptJob> Jobs { get; } = new();

    public ConcurrentDictionary<string, bool> Occurrences { get; } = new();

    public ConcurrentDictionary<string, RecurringRecord> RecurringJobs { get; } = new();

    public ConcurrentDictionary<string, long> Counted { get; } = new();

    public ConcurrentDictionary<string, ServerRecord> Announced { get; } = new();

    public KeyedLocks Locks { get; } = new();

    public InMemoryStorageOptions Options => options;

    public (long Number, string Id) NextId()
    {
        var number = Interlocked.Increment(ref lastId);
        return (number, options.IdType == InMemoryStorageIdType.Guid ? Guid.NewGuid().ToString() : number.ToString(CultureInfo.InvariantCulture));
    }

    public ValueTask<IRecordTransaction> Begin() => ValueTask.FromResult<IRecordTransaction>(new InMemoryTransaction(this));

    public ValueTask<JobRecord?> Find(string id) =>
        ValueTask.FromResult(Jobs.TryGetValue(id, out var kept) ? JobRecord.Read(id, kept.Body) : null);

    public ValueTask<IReadOnlyList<JobRecord>> List(string state, string? queue, int from, int count, bool oldestFirst)
    {
        var matching = Matching(state, queue).ToList();
        var ordered = oldestFirst ? matching.OrderBy(job => job.Value.Number) : matching.OrderByDescending(job => job.Value.Number);
        return ValueTask.FromResult<IReadOnlyList<JobRecord>>(
            [.. ordered.Skip(from).Take(count).Select(job => JobRecord.Read(job.Key, job.Value.Body))]);
    }

    public ValueTask<long> Count(string state, string? queue) => ValueTask.FromResult((long)Matching(state, queue).Count());

    public ValueTask<IReadOnlyList<string>> Queues() => ValueTask.FromResult<IReadOnlyList<string>>(
        [.. Jobs.Values.Select(job => job.Queue).OfType<string>().Distinct().Order(StringComparer.Ordinal)]);

    public ValueTask<IReadOnlyList<RecurringRecord>> Recurring() => ValueTask.FromResult<IReadOnlyList<RecurringRecord>>(
        [.. RecurringJobs.Values.OrderBy(recurring => recurring.Id, StringComparer.Ordinal)]);

    public ValueTask<IReadOnlyList<ServerRecord>> Servers() => ValueTask.FromResult<IReadOnlyList<ServerRecord>>(
        [.. Announced.Values.Select(server => server with { Heartbeat = Clock.UtcNow })]);

    public ValueTask Announce(ServerRecord server)
    {
        Announced[server.Id] = server;
        return default;
    }

    public ValueTask Withdraw(string serverId)
    {
        Announced.TryRemove(serverId, out _);
        return default;
    }

    public ValueTask<IReadOnlyDictionary<string, long>> Counters(IReadOnlyCollection<string> names) =>
        ValueTask.FromResult<IReadOnlyDictionary<string, long>>(
            names.Where(Counted.ContainsKey).Distinct().ToDictionary(name => name, name => Counted[name]));

    public ValueTask<IReadOnlyDictionary<string, int>> Versions(IReadOnlyCollection<string> ids) =>
        ValueTask.FromResult<IReadOnlyDictionary<string, int>>(
            ids.Distinct().Where(Jobs.ContainsKey).ToDictionary(id => id, id => JobRecord.Read(id, Jobs[id].Body).Version));

    public ValueTask Prune(DateTime now, IReadOnlyCollection<string> livingServers)
    {
        foreach (var (id, kept) in Jobs.Where(job => job.Value.ExpireAt < now))
        {
            Jobs.TryRemove(id, out _);
            Locks.Forget(id);
            if (kept.Occurrence is { } occurrence)
            {
                Occurrences.TryRemove(occurrence, out _);
            }
        }

        return default;
    }

    public IDisposable AcquireLock(string resource, TimeSpan timeout) =>
        distributed.Take(resource, timeout) ?? throw new DistributedLockTimeoutException(resource);

    private IEnumerable<KeyValuePair<string, KeptJob>> Matching(
        string state, string? queue) => Jobs.Where(job => job.Value.State == state && (queue is null || job.Value.Queue == queue));
}

/// <summary>A job's text, with what it is looked for by.</summary>
internal sealed record KeptJob(long Number, string State, string? Queue, DateTime? ExpireAt, string? Occurrence, string Body);
