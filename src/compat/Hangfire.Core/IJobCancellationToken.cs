namespace Hangfire;

/// <summary>Tells a running job to stop.</summary>
public interface IJobCancellationToken
{
    /// <summary>Cancelled when the server shuts down.</summary>
    CancellationToken ShutdownToken { get; }

    /// <summary>Throws when the server shuts down or the job's state was changed.</summary>
    /// <exception cref="OperationCanceledException">The server shuts down: the job will run again.</exception>
    /// <exception cref="Server.JobAbortedException">The job was deleted, requeued or taken over.</exception>
    void ThrowIfCancellationRequested();
}

/// <summary>A token for calls outside of a server, tests among them.</summary>
public class JobCancellationToken(bool canceled) : IJobCancellationToken
{
    /// <summary>What to pass when a job is described: the server puts the real one in its place.</summary>
    public static IJobCancellationToken? Null => null;

    /// <inheritdoc />
    public CancellationToken ShutdownToken { get; } = new(canceled);

    /// <inheritdoc />
    public void ThrowIfCancellationRequested() => ShutdownToken.ThrowIfCancellationRequested();
}
