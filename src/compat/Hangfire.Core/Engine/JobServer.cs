using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Hangfire.Engine;

/// <summary>A server: performs what its scheduler fires, and on its way out lets it end or hands it back.</summary>
internal sealed partial class JobServer(JobEngine engine, BackgroundJobServerOptions options)
{
    private readonly CancellationTokenSource stopping = new();
    private readonly CancellationTokenSource giveUp = new();
    private readonly ConcurrentDictionary<Guid, RunningJob> jobs = new();
    private Task watching = Task.CompletedTask;

    public string Id { get; } = $"{options.ServerName ?? $"{Environment.MachineName}:{Environment.ProcessId}"}:{Guid.NewGuid()}".ToLowerInvariant();

    public BackgroundJobServerOptions Options { get; } = options;

    public SemaphoreSlim Slots { get; } = new(options.WorkerCount, options.WorkerCount);

    /// <summary>Cancelled when jobs should come to an end.</summary>
    public CancellationToken Stopping => stopping.Token;

    /// <summary>Cancelled when there is no more waiting, neither for jobs nor for the storage.</summary>
    public CancellationToken GiveUp => giveUp.Token;

    public async ValueTask Start()
    {
        WorkerThreads.Add(Options.WorkerCount);
        await engine.Schedulers.Start(this);
        await engine.Store.Records.Announce(new ServerRecord(Id, Options.Queues, Options.WorkerCount, Clock.UtcNow, null));
        watching = Watch();
        Log.Started(EngineLog.For<JobServer>(), Id, Options.WorkerCount);
    }

    public async ValueTask Stop()
    {
        await engine.Schedulers.Quiet(this);
        await Task.WhenAny(Idle(), Task.Delay(Options.StopTimeout, TimeProvider.System));
        await stopping.CancelAsync();
        await Task.WhenAny(Idle(), Task.Delay(Options.ShutdownTimeout, TimeProvider.System));
        await giveUp.CancelAsync();
        foreach (var job in jobs.Values)
        {
            await HandBack(job);
        }

        await watching;
        WorkerThreads.Remove(Options.WorkerCount);
        try
        {
            await engine.Schedulers.Close(this);
            await engine.Store.Records.Withdraw(Id);
            Log.Stopped(EngineLog.For<JobServer>(), Id);
        }
        catch (Exception error)
        {
            // The storage is gone. The others will notice that this server is silent; the host must not fail over it.
            Log.NotWithdrawn(EngineLog.For<JobServer>(), Id, error);
        }
    }

    public RunningJob Enter(string jobId, string ticket)
    {
        var job = new RunningJob(jobId, ticket, CancellationTokenSource.CreateLinkedTokenSource(Stopping));
        jobs[job.Key] = job;
        return job;
    }

    public void Leave(RunningJob job)
    {
        jobs.TryRemove(job.Key, out _);
        job.Cancellation.Dispose();
    }

    private async Task HandBack(RunningJob job)
    {
        try
        {
            await new Worker(engine).HandBack(job.JobId, job.Ticket);
        }
        catch (Exception error)
        {
            // The storage is gone too; another host will find the firing unfinished and recover it.
            Log.NotHandedBack(EngineLog.For<JobServer>(), job.JobId, error);
        }
    }

    private async Task Idle()
    {
        while (!jobs.IsEmpty && !GiveUp.IsCancellationRequested)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System);
        }
    }

    /// <summary>Tells jobs to stop whose state somebody else has changed.</summary>
    private async Task Watch()
    {
        while (true)
        {
            try
            {
                await Task.Delay(Options.CancellationCheckInterval, TimeProvider.System, GiveUp);
                var taken = jobs.Values.Where(job => job.Version is not null).ToList();
                if (taken.Count == 0)
                {
                    continue;
                }

                var versions = await engine.Store.Records.Versions([.. taken.Select(job => job.JobId)]);
                foreach (var job in taken.Where(job => versions.GetValueOrDefault(job.JobId, -1) != job.Version))
                {
                    await job.Cancel();
                }
            }
            catch (OperationCanceledException) when (GiveUp.IsCancellationRequested)
            {
                return;
            }
            catch (Exception error)
            {
                Log.NotWatched(EngineLog.For<JobServer>(), error);
            }
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "Server {ServerId} performs jobs, {Workers} at once.")]
        public static partial void Started(ILogger logger, string serverId, int workers);

        [LoggerMessage(LogLevel.Information, "Server {ServerId} has stopped.")]
        public static partial void Stopped(ILogger logger, string serverId);

        [LoggerMessage(LogLevel.Warning, "Server {ServerId} has stopped, but could not say so.")]
        public static partial void NotWithdrawn(ILogger logger, string serverId, Exception exception);

        [LoggerMessage(LogLevel.Warning, "Job '{JobId}' could not be handed back.")]
        public static partial void NotHandedBack(ILogger logger, string jobId, Exception exception);

        [LoggerMessage(LogLevel.Warning, "Running jobs could not be checked for changes of their states.")]
        public static partial void NotWatched(ILogger logger, Exception exception);
    }
}

/// <summary>A job that a worker is at; its version is known once it is processing.</summary>
internal sealed class RunningJob(string jobId, string ticket, CancellationTokenSource cancellation)
{
    public Guid Key { get; } = Guid.NewGuid();

    public string JobId { get; } = jobId;

    public string Ticket { get; } = ticket;

    public int? Version { get; set; }

    public CancellationTokenSource Cancellation { get; } = cancellation;

    public async Task Cancel()
    {
        try
        {
            await Cancellation.CancelAsync();
        }
        catch (ObjectDisposedException)
        {
            // It has just ended by itself.
        }
    }
}
