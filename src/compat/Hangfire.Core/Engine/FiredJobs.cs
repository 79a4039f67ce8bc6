using Quartz;
using Quartz.Extensibility;

namespace Hangfire.Engine;

/// <summary>Makes what Quartz fires, with the engine in it.</summary>
internal sealed class FiredJobFactory(JobEngine engine, ServerPool pool) : IJobFactory
{
    public ValueTask<JobScope> CreateJob(TriggerFiredBundle bundle, IScheduler scheduler, CancellationToken cancellationToken = default)
    {
        var type = bundle.JobDetail.JobType.Type;
        IJob job = type == typeof(PerformFired) ? new PerformFired(engine, pool)
            : type == typeof(EnqueueFired) ? new EnqueueFired(engine)
            : type == typeof(RecurFired) ? new RecurFired(engine)
            : new SweepFired(engine);
        return ValueTask.FromResult(new JobScope(job, null));
    }

    public ValueTask ReturnJob(JobScope scope, CancellationToken cancellationToken = default) => default;
}

/// <summary>A job's turn with a worker has come.</summary>
internal sealed class PerformFired(JobEngine engine, ServerPool pool) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        var (jobId, ticket) = Tickets.Read(context);
        if (await pool.Rent(context.Trigger.ExecutionGroup) is not { } server)
        {
            await new Worker(engine).HandBack(jobId, ticket);
            return;
        }

        try
        {
            await new Worker(engine).Run(server, jobId, ticket);
        }
        finally
        {
            server.Slots.Release();
        }
    }
}

/// <summary>A scheduled job's time has come.</summary>
internal sealed class EnqueueFired(JobEngine engine) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        var (jobId, ticket) = Tickets.Read(context);
        await Persistence.Insist(() => engine.Transact(async transaction =>
        {
            if (await transaction.Lock(jobId) is { } record && record.Ticket == ticket)
            {
                await engine.States.Apply(
                    transaction, record, new States.EnqueuedState { Reason = "Triggered by DelayedJobScheduler" }, spent: true);
                await transaction.Save(record);
            }

            return true;
        }), cancellationToken);
    }
}

/// <summary>A recurring job's time has come.</summary>
internal sealed class RecurFired(JobEngine engine) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        var id = context.Recovering ? context.RecoveringTriggerKey!.Name : context.Trigger.Key.Name;
        var scheduled = context.ScheduledFireTimeUtc ?? context.FireTimeUtc;
        var next = context.Recovering ? null : context.NextFireTimeUtc;
        await Persistence.Insist(
            async () =>
            {
                await engine.Recurring.Tick(id, scheduled, next);
                return true;
            },
            cancellationToken);
    }
}

/// <summary>Time to drop what has expired.</summary>
internal sealed class SweepFired(JobEngine engine) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await engine.Store.Records.Prune(Clock.UtcNow, await engine.Schedulers.LivingServers());
}
