using Hangfire.Common;
using Hangfire.States;
using Hangfire.Storage;
using Quartz;

namespace Hangfire.Engine;

/// <summary>Recurring jobs: a record each, and a cron trigger that Quartz fires on one host.</summary>
internal sealed class RecurringJobs(JobEngine engine)
{
    /// <summary>How late a run may be and still not count as missed, as long as the scheduler's look at the clock.</summary>
    public static readonly TimeSpan Tolerance = TimeSpan.FromSeconds(15);

    public async ValueTask AddOrUpdate(string id, Job job, string cron, RecurringJobOptions options)
    {
        var schedule = Parse(cron, options.TimeZone);
        if (schedule.Calendar is not null)
        {
            await engine.Schedulers.AddCalendar(schedule);
        }

#pragma warning disable CS0618 // The published member is obsolete, and still counts.
        var queue = job.Queue ?? (options.QueueName == EnqueuedState.DefaultQueue ? null : options.QueueName);
#pragma warning restore CS0618
        var wanted = new RecurringRecord(
            id, InvocationData.SerializeJob(job).SerializePayload(), queue, cron, options.TimeZone.Id, options.MisfireHandling, Clock.UtcNow);
        await engine.Transact(async transaction =>
        {
            var kept = await transaction.LockRecurring(id);
            var scheduler = await engine.Schedulers.Any();
            var scheduled = await scheduler.Exists(Tickets.RecurringKey(id));
            var never = schedule.Next(Clock.UtcNow) is null;
            var sameTimes = kept is not null && (kept.Cron, kept.TimeZone, kept.Misfire) == (wanted.Cron, wanted.TimeZone, wanted.Misfire);

            // Every host registers at every start: the same again must not push the next run away.
            if (kept is null || !sameTimes || (kept.Invocation, kept.Queue) != (wanted.Invocation, wanted.Queue))
            {
                await transaction.SaveRecurring(kept is null ? wanted : wanted with
                {
                    CreatedAt = kept.CreatedAt,
                    LastExecution = kept.LastExecution,
                    LastJobId = kept.LastJobId,
                });
            }

            if (never)
            {
                await scheduler.UnscheduleJob(Tickets.RecurringKey(id));
            }
            else if (!sameTimes || !scheduled)
            {
                await scheduler.ScheduleJob(Tickets.ToRecur(wanted, schedule), ScheduleJobOptions.Replacing);
            }

            return true;
        });
    }

    public async ValueTask Remove(string id) => await engine.Transact(async transaction =>
    {
        if (await transaction.LockRecurring(id) is not null)
        {
            await transaction.RemoveRecurring(id);
        }

        var scheduler = await engine.Schedulers.Any();
        await scheduler.UnscheduleJob(Tickets.RecurringKey(id));
        return true;
    });

    /// <returns>The new job's id; null when there is no such recurring job.</returns>
    public async ValueTask<string?> Trigger(string id) => await engine.Transact(async transaction =>
        await transaction.LockRecurring(id) is { } recurring
            ? await CreateJob(transaction, recurring, occurrence: null, "Triggered using recurring job manager")
            : null);

    /// <summary>Creates the job of one scheduled time, once, however often it is asked.</summary>
    public async ValueTask Tick(string id, DateTimeOffset scheduled, DateTimeOffset? next) => await engine.Transact(async transaction =>
    {
        if (await transaction.LockRecurring(id) is { } recurring && !Superseded(recurring, scheduled, next))
        {
            await CreateJob(transaction, recurring, $"{id}@{scheduled.UtcTicks}", "Triggered by recurring job scheduler");
        }

        return true;
    });

    public async ValueTask<List<RecurringJobDto>> List()
    {
        var kept = await engine.Store.Records.Recurring();
        var scheduler = await engine.Schedulers.Any();
        var triggers = await scheduler.GetTriggers([.. kept.Select(recurring => Tickets.RecurringKey(recurring.Id))]);
        var next = triggers.ToDictionary(trigger => trigger.Key.Name, trigger => trigger.NextFireTimeUtc?.UtcDateTime);
        var list = new List<RecurringJobDto>();
        foreach (var recurring in kept)
        {
            var last = recurring.LastJobId is { } jobId ? await engine.Store.Records.Find(jobId) : null;
            list.Add(RecurringView.Of(recurring, next.GetValueOrDefault(recurring.Id), last?.StateName));
        }

        return list;
    }

    private static Schedule Parse(string cron, TimeZoneInfo zone)
    {
        try
        {
            return Schedule.Parse(cron, zone);
        }
        catch (FormatException error)
        {
            throw new ArgumentException(
                "CRON expression is invalid. Please see the inner exception for details.", "cronExpression", error);
        }
    }

    private static bool Superseded(RecurringRecord recurring, DateTimeOffset scheduled, DateTimeOffset? next) => recurring.Misfire switch
    {
        // Quartz calls a firing missed only after a while; before that it makes up for each one.
        MisfireHandlingMode.Relaxed => next <= Clock.UtcNow,
        MisfireHandlingMode.Ignorable => Clock.UtcNow - scheduled > Tolerance,
        _ => false,
    };

    private async ValueTask<string?> CreateJob(IRecordTransaction transaction, RecurringRecord recurring, string? occurrence, string reason)
    {
        Job job;
        try
        {
            job = InvocationData.DeserializePayload(recurring.Invocation).DeserializeJob();
        }
        catch (JobLoadException error)
        {
            await transaction.SaveRecurring(recurring with { Error = error.InnerException?.Message ?? error.Message });
            return null;
        }

        var state = new EnqueuedState(recurring.Queue ?? EnqueuedState.DefaultQueue) { Reason = reason };
        var parameters = new Dictionary<string, object?>
        {
            ["RecurringJobId"] = recurring.Id,
            ["Time"] = JobHelper.ToTimestamp(Clock.UtcNow),
        };
        var jobId = await engine.Create(transaction, job, state, parameters, occurrence);
        if (jobId is not null)
        {
            await transaction.SaveRecurring(recurring with { LastExecution = Clock.UtcNow, LastJobId = jobId, Error = null });
        }

        return jobId;
    }
}
