using Hangfire.Common;
using Hangfire.States;
using Hangfire.Storage;

namespace Hangfire.Engine;

/// <summary>Brings a job from one state into another: filters, record, trigger, and the jobs that wait for it.</summary>
internal sealed class StateMachine(JobEngine engine)
{
    /// <returns>The state that the job came into, which a filter may have chosen.</returns>
    /// <param name="transaction">What the change is part of.</param>
    /// <param name="record">The job, locked; not yet saved when this returns.</param>
    /// <param name="candidate">The state asked for.</param>
    /// <param name="spent">Whether the job's trigger has fired and needs no removal.</param>
    public async ValueTask<IState> Apply(IRecordTransaction transaction, JobRecord record, IState candidate, bool spent = false)
    {
        var job = record.TryLoad(out var failure);
        if (failure is not null && !candidate.IgnoreJobLoadException && candidate is not FailedState)
        {
            candidate = new FailedState(failure.InnerException ?? failure)
            {
                Reason = $"Can not change the state to '{candidate.Name}': target method was not found.",
            };
        }

        if (candidate is AwaitingState awaiting)
        {
            candidate = await Await(transaction, record, awaiting);
        }

        var instance = record.AsBackgroundJob(job);
        var connection = new EngineConnection(engine, record);
        var filters = JobFilterProviders.Providers.GetFilters(job).Select(filter => filter.Instance).ToList();
        var state = Elect(filters, instance, connection, record, candidate);
        var context = new ApplyStateContext(engine.Storage, connection, instance, state, record.StateName);
        var expiry = new RecordExpiry(record);
        Each<IApplyStateFilter>(filters, filter => filter.OnStateUnapplied(context, expiry));
        await Leave(record, spent);
        Enter(record, state, context.JobExpirationTimeout);
        Each<IApplyStateFilter>(filters, filter => filter.OnStateApplied(context, expiry));
        await Schedule(record, state);
        await Tell(transaction, record, state);
        return state;
    }

    private static void Each<T>(IEnumerable<object> filters, Action<T> action)
    {
        foreach (var filter in filters.OfType<T>())
        {
            action(filter);
        }
    }

    private static void Enter(JobRecord record, IState state, TimeSpan expiration)
    {
        record.History.Add(new StateRecord(state.Name, state.Reason, Clock.UtcNow, state.SerializeData()));
        record.Version++;
        record.ExpireAt = state.IsFinal ? Clock.UtcNow + expiration : null;
    }

    private IState Elect(List<object> filters, BackgroundJob instance, EngineConnection connection, JobRecord record, IState candidate)
    {
        var context = new ElectStateContext(engine.Storage, connection, instance, candidate, record.StateName);
        if (instance.Job is null)
        {
            return candidate;
        }

        try
        {
            Each<IElectStateFilter>(filters, filter => filter.OnStateElection(context));
        }
        catch (Exception error)
        {
            return new FailedState(error) { Reason = "An exception occurred during the transition of job's state" };
        }

        foreach (var passed in context.TraversedStates)
        {
            record.History.Add(new StateRecord(passed.Name, passed.Reason, Clock.UtcNow, passed.SerializeData()));
            record.Version++;
        }

        if (context.CandidateState is EnqueuedState enqueued && instance.Job.Queue is { } queue)
        {
            enqueued.Queue = queue;
        }

        return context.CandidateState;
    }

    private async ValueTask Leave(JobRecord record, bool spent)
    {
        if (record.Ticket is { } ticket && !spent
            && (record.StateName == EnqueuedState.StateName || record.StateName == ScheduledState.StateName))
        {
            var scheduler = await engine.Schedulers.Any();
            await scheduler.UnscheduleJob(Tickets.Key(ticket));
        }
    }

    private async ValueTask Schedule(JobRecord record, IState state)
    {
        if (state is ProcessingState)
        {
            // The ticket stays: should this host die, the trigger fires again elsewhere and must be let in.
            return;
        }

        record.Ticket = null;
        if (state is EnqueuedState or ScheduledState)
        {
            record.Ticket = Guid.NewGuid().ToString("N");
            var scheduler = await engine.Schedulers.Any();
            await scheduler.ScheduleJob(state switch
            {
                ScheduledState scheduled => Tickets.ToEnqueue(record, scheduled.EnqueueAt),
                _ => Tickets.ToPerform(record, ((EnqueuedState)state).Queue),
            });
        }
    }

    private async ValueTask<IState> Await(IRecordTransaction transaction, JobRecord record, AwaitingState awaiting)
    {
        var parent = await transaction.Lock(awaiting.ParentId)
            ?? throw new InvalidOperationException($"Can not add a continuation: parent background job '{awaiting.ParentId}' does not exist.");
        if (parent.IsFinal)
        {
            return Continuations.After(parent, awaiting.Options) ? awaiting.NextState : Continuations.NotMet();
        }

        parent.Continuations.Add(new ContinuationRecord(record.Id, awaiting.Options));
        await transaction.Save(parent);
        return awaiting;
    }

    private async ValueTask Tell(IRecordTransaction transaction, JobRecord record, IState state)
    {
        if (record.IsFinal && record.Continuations.Count > 0)
        {
            var waiting = record.Continuations.ToList();
            record.Continuations.Clear();
            foreach (var continuation in waiting)
            {
                if (await transaction.Lock(continuation.JobId) is { } child && child.StateName == AwaitingState.StateName)
                {
                    var met = Continuations.After(record, continuation.Options);
                    await Apply(transaction, child, met ? Continuations.Next(child) : Continuations.NotMet());
                    await transaction.Save(child);
                }
            }
        }

        if (state is SucceededState or DeletedState or FailedState)
        {
            await transaction.AddToCounter(Counters.Total(state.Name), 1);
            await transaction.AddToCounter(Counters.Hour(state.Name, Clock.UtcNow), 1);
        }
    }

    private sealed class RecordExpiry(JobRecord record) : IWriteOnlyTransaction
    {
        public void ExpireJob(string jobId, TimeSpan expireIn)
        {
            if (jobId == record.Id)
            {
                record.ExpireAt = Clock.UtcNow + expireIn;
            }
        }

        public void PersistJob(string jobId)
        {
            if (jobId == record.Id)
            {
                record.ExpireAt = null;
            }
        }

        public void Dispose()
        {
        }
    }
}
