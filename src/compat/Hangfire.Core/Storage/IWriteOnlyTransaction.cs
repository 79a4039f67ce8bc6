namespace Hangfire.Storage;

/// <summary>The transaction that a state change is part of.</summary>
public interface IWriteOnlyTransaction : IDisposable
{
    /// <summary>Has the job removed after <paramref name="expireIn"/>.</summary>
    void ExpireJob(string jobId, TimeSpan expireIn);

    /// <summary>Keeps the job until it is finished again.</summary>
    void PersistJob(string jobId);
}
