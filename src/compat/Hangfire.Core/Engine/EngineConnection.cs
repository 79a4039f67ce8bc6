using Hangfire.Common;
using Hangfire.Storage;

namespace Hangfire.Engine;

/// <summary>A connection over the records; within a state change it reads and writes the record being changed.</summary>
internal sealed class EngineConnection(JobEngine engine, JobRecord? current = null) : JobStorageConnection
{
    public JobEngine Engine => engine;

    private IJobRecords Records => engine.Store.Records;

    public override IDisposable AcquireDistributedLock(string resource, TimeSpan timeout)
    {
        ArgumentNullException.ThrowIfNull(resource);
        return Records.AcquireLock(resource, timeout);
    }

    public override void SetJobParameter(string id, string name, string? value)
    {
        if (current?.Id == id)
        {
            Set(current, name, value);
            return;
        }

        Blocking.Run(() => engine.Transact(async transaction =>
        {
            if (await transaction.Lock(id) is { } job)
            {
                Set(job, name, value);
                await transaction.Save(job);
            }

            return true;
        }));
    }

    public override string? GetJobParameter(string id, string name) => Find(id)?.Parameters.GetValueOrDefault(name);

    public override JobData? GetJobData(string jobId)
    {
        if (Find(jobId) is not { } record)
        {
            return null;
        }

        var job = record.TryLoad(out var failure);
        return new JobData
        {
            Job = job,
            InvocationData = record.InvocationData(),
            State = record.StateName,
            CreatedAt = record.CreatedAt,
            ParametersSnapshot = record.Parameters,
            LoadException = failure,
        };
    }

    public override StateData? GetStateData(string jobId) =>
        Find(jobId)?.State is { } state ? new StateData { Name = state.Name, Reason = state.Reason, Data = state.Data } : null;

    private static void Set(JobRecord job, string name, string? value)
    {
        if (value is null)
        {
            job.Parameters.Remove(name);
        }
        else
        {
            job.Parameters[name] = value;
        }
    }

    private JobRecord? Find(string id) => current?.Id == id ? current : Blocking.Run(() => Records.Find(id));
}
