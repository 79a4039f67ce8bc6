using Hangfire.Engine;
using Quartz;

namespace Hangfire.InMemory;

/// <summary>Holds the locks of what it touches until it ends, and puts its changes in place when it commits.</summary>
internal sealed class InMemoryTransaction(InMemoryRecords records) : IRecordTransaction
{
    private readonly Dictionary<string, IDisposable> held = [];
    private readonly Dictionary<string, long> numbers = [];
    private readonly List<string> occurrences = [];
    private readonly List<Action> changes = [];
    private bool committed;

    public IDisposable? Enlist(IScheduler scheduler) => null;

    public async ValueTask<bool> Insert(JobRecord job)
    {
        if (job.Occurrence is { } occurrence)
        {
            if (!records.Occurrences.TryAdd(occurrence, true))
            {
                return false;
            }

            occurrences.Add(occurrence);
        }

        (var number, job.Id) = records.NextId();
        numbers[job.Id] = number;
        await Hold(job.Id);
        return true;
    }

    public async ValueTask<JobRecord?> Lock(string id)
    {
        await Hold(id);
        return records.Jobs.TryGetValue(id, out var kept) ? JobRecord.Read(id, kept.Body) : null;
    }

    public ValueTask Save(JobRecord job)
    {
        var longest = Math.Max(1, records.Options.MaxStateHistoryLength);
        if (job.History.Count > longest)
        {
            job.History.RemoveRange(0, job.History.Count - longest);
        }

        if (job.ExpireAt is { } expiry && records.Options.MaxExpirationTime is { } most && expiry > Clock.UtcNow + most)
        {
            job.ExpireAt = Clock.UtcNow + most;
        }

        var number = numbers.TryGetValue(job.Id, out var added) ? added : records.Jobs[job.Id].Number;
        var kept = new KeptJob(number, job.StateName ?? "", job.Queue, job.ExpireAt, job.Occurrence, job.Write());
        changes.Add(() => records.Jobs[job.Id] = kept);
        return default;
    }

    public async ValueTask<RecurringRecord?> LockRecurring(string id)
    {
        await Hold($"recurring:{id}");
        return records.RecurringJobs.GetValueOrDefault(id);
    }

    public ValueTask SaveRecurring(RecurringRecord recurring)
    {
        changes.Add(() => records.RecurringJobs[recurring.Id] = recurring);
        return default;
    }

    public ValueTask RemoveRecurring(string id)
    {
        changes.Add(() => records.RecurringJobs.TryRemove(id, out _));
        return default;
    }

    public ValueTask AddToCounter(string name, long delta)
    {
        changes.Add(() => records.Counted.AddOrUpdate(name, delta, (_, counted) => counted + delta));
        return default;
    }

    public ValueTask Commit()
    {
        foreach (var change in changes)
        {
            change();
        }

        committed = true;
        return default;
    }

    public ValueTask DisposeAsync()
    {
        if (!committed)
        {
            foreach (var occurrence in occurrences)
            {
                records.Occurrences.TryRemove(occurrence, out _);
            }
        }

        foreach (var taken in held.Values)
        {
            taken.Dispose();
        }

        return default;
    }

    private async ValueTask Hold(string name)
    {
        if (!held.ContainsKey(name))
        {
            held[name] = await records.Locks.Take(name);
        }
    }
}
