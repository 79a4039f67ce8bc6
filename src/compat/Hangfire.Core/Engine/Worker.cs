using Hangfire.Server;
using Hangfire.States;

namespace Hangfire.Engine;

/// <summary>Takes a job, has it performed, and stores how it ended, unless somebody else has had a say meanwhile.</summary>
internal sealed class Worker(JobEngine engine)
{
    public async ValueTask Run(JobServer server, string jobId, string ticket)
    {
        var running = server.Enter(jobId, ticket);
        try
        {
            var taken = await Persistence.Insist(() => Take(server, running), server.GiveUp);
            if (taken is null)
            {
                return;
            }

            var end = await Perform(server, running, taken);
            if (end is null)
            {
                await Persistence.Insist(() => HandBack(jobId, ticket), server.GiveUp);
                return;
            }

            await Persistence.Insist(() => Complete(running, end), server.GiveUp);
        }
        finally
        {
            server.Leave(running);
        }
    }

    /// <summary>Has another worker perform the job; its state stays until one does.</summary>
    public async ValueTask<bool> HandBack(string jobId, string ticket) => await engine.Transact(async transaction =>
    {
        if (await transaction.Lock(jobId) is not { } record || record.Ticket != ticket)
        {
            return false;
        }

        // A new ticket: this host's outcome, should one come after all, no longer counts.
        record.Ticket = Guid.NewGuid().ToString("N");
        record.Version++;
        var queue = record.History.Last(state => state.Name == EnqueuedState.StateName).Data["Queue"];
        var scheduler = await engine.Schedulers.Any();
        await scheduler.ScheduleJob(Tickets.ToPerform(record, queue));
        await transaction.Save(record);
        return true;
    });

    private async ValueTask<JobRecord?> Take(JobServer server, RunningJob running) => await engine.Transact(async transaction =>
    {
        // Processing with this very ticket: the host that took it died, and Quartz fires its trigger again here.
        if (await transaction.Lock(running.JobId) is not { } record
            || record.Ticket != running.Ticket
            || (record.StateName != EnqueuedState.StateName && record.StateName != ProcessingState.StateName))
        {
            return null;
        }

        var state = await engine.States.Apply(transaction, record, new ProcessingState(server.Id, running.Key.ToString("N")[..8]), spent: true);
        await transaction.Save(record);
        running.Version = record.Version;
        return state is ProcessingState ? record : null;
    });

    private async ValueTask<bool> Complete(RunningJob running, IState end) => await engine.Transact(async transaction =>
    {
        if (await transaction.Lock(running.JobId) is not { } record || record.Version != running.Version)
        {
            return false;
        }

        await engine.States.Apply(transaction, record, end);
        await transaction.Save(record);
        return true;
    });

    /// <returns>The state that the job came to; null when it must run again because the server shuts down.</returns>
    private async ValueTask<IState?> Perform(JobServer server, RunningJob running, JobRecord record)
    {
        var job = record.InvocationData().DeserializeJob();
        var token = new ServerJobCancellationToken(engine, running, server.Stopping);
        var context = new PerformContext(engine.Storage, new EngineConnection(engine), record.AsBackgroundJob(job), token, server.Id);
        var started = Clock.UtcNow;
        try
        {
            var result = await Performer.Perform(context, server.Options, running.Cancellation.Token);
            return new SucceededState(result, Milliseconds(started - record.CreatedAt), Milliseconds(Clock.UtcNow - started));
        }
        catch (JobAbortedException)
        {
            return new DeletedState();
        }
        catch (OperationCanceledException) when (server.Stopping.IsCancellationRequested)
        {
            return null;
        }
        catch (JobPerformanceException error)
        {
            return new FailedState(error.InnerException!, server.Id) { Reason = error.Message };
        }
        catch (Exception error)
        {
            return new FailedState(error, server.Id) { Reason = "An exception occurred during processing of a background job." };
        }
    }

    private static long Milliseconds(TimeSpan span) => Math.Max(0, (long)span.TotalMilliseconds);
}
