using Hangfire.Common;

namespace Hangfire.Storage;

/// <summary>Reads, job parameters and locks of a storage.</summary>
public interface IStorageConnection : IDisposable
{
    /// <summary>Takes a lock that holds across all hosts of the storage, until disposed of.</summary>
    /// <exception cref="DistributedLockTimeoutException">Somebody else kept it for longer than <paramref name="timeout"/>.</exception>
    IDisposable AcquireDistributedLock(string resource, TimeSpan timeout);

    /// <summary>Stores a parameter with a job.</summary>
    void SetJobParameter(string id, string name, string? value);

    /// <summary>A parameter stored with a job, or null.</summary>
    string? GetJobParameter(string id, string name);

    /// <summary>A job's call, state and age; null when there is none.</summary>
    JobData? GetJobData(string jobId);

    /// <summary>A job's state; null when there is none.</summary>
    StateData? GetStateData(string jobId);
}

/// <summary>Base of connections.</summary>
public abstract class JobStorageConnection : IStorageConnection
{
    /// <inheritdoc />
    public abstract IDisposable AcquireDistributedLock(string resource, TimeSpan timeout);

    /// <inheritdoc />
    public abstract void SetJobParameter(string id, string name, string? value);

    /// <inheritdoc />
    public abstract string? GetJobParameter(string id, string name);

    /// <inheritdoc />
    public abstract JobData? GetJobData(string jobId);

    /// <inheritdoc />
    public abstract StateData? GetStateData(string jobId);

    /// <inheritdoc />
    public virtual void Dispose() => GC.SuppressFinalize(this);
}
