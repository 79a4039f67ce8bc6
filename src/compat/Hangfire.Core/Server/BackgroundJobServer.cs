using Hangfire.Engine;

namespace Hangfire;

/// <summary>Something that performs jobs and can be stopped.</summary>
public interface IBackgroundProcessingServer : IDisposable
{
    /// <summary>Asks it to stop, without waiting.</summary>
    void SendStop();

    /// <summary>Waits until it has stopped.</summary>
    /// <returns>Whether it has, within the time.</returns>
    bool WaitForShutdown(TimeSpan timeout);

    /// <summary>Waits until it has stopped.</summary>
    Task WaitForShutdownAsync(CancellationToken cancellationToken);
}

/// <summary>Performs jobs from the moment it is made until it is disposed of.</summary>
public class BackgroundJobServer : IBackgroundProcessingServer
{
    private readonly JobServer server;
    private readonly Lock guard = new();
    private Task? stopped;

    /// <summary>A server with default options on <see cref="JobStorage.Current" />.</summary>
    public BackgroundJobServer()
        : this(new BackgroundJobServerOptions())
    {
    }

    /// <summary>A server with default options on a storage.</summary>
    public BackgroundJobServer(JobStorage storage)
        : this(new BackgroundJobServerOptions(), storage)
    {
    }

    /// <summary>A server on <see cref="JobStorage.Current" />.</summary>
    public BackgroundJobServer(BackgroundJobServerOptions options)
        : this(options, JobStorage.Current)
    {
    }

    /// <summary>A server on a storage.</summary>
    public BackgroundJobServer(BackgroundJobServerOptions options, JobStorage storage)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(storage);
        server = new JobServer(storage.Engine, options);
        Blocking.Run(() => server.Start());
    }

    /// <inheritdoc />
    public void SendStop() => Stopping();

    /// <inheritdoc />
    public bool WaitForShutdown(TimeSpan timeout) => Stopping().Wait(timeout);

    /// <inheritdoc />
    public Task WaitForShutdownAsync(CancellationToken cancellationToken) => Stopping().WaitAsync(cancellationToken);

    /// <inheritdoc />
    public void Dispose()
    {
        Stopping().GetAwaiter().GetResult();
        GC.SuppressFinalize(this);
    }

    private Task Stopping()
    {
        lock (guard)
        {
            return stopped ??= Task.Run(() => server.Stop().AsTask());
        }
    }
}
