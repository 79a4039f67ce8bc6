using Hangfire.Server;

namespace Hangfire.Engine;

/// <summary>Tells a running job that the server shuts down, or that its state was changed by somebody else.</summary>
internal sealed class ServerJobCancellationToken(JobEngine engine, RunningJob running, CancellationToken stopping) : IJobCancellationToken
{
    public CancellationToken ShutdownToken => running.Cancellation.Token;

    public void ThrowIfCancellationRequested()
    {
        stopping.ThrowIfCancellationRequested();
        var kept = Blocking.Run(() => engine.Store.Records.Versions([running.JobId]));
        if (running.Cancellation.IsCancellationRequested || kept.GetValueOrDefault(running.JobId, -1) != running.Version)
        {
            throw new JobAbortedException();
        }
    }
}
