using Quartz;

namespace Hangfire.Engine;

/// <summary>Triggers as the engine uses them: one for each job that waits for a worker or for its time, one for each recurring job.</summary>
internal static class Tickets
{
    public const string Recurring = "recurring";

    /// <summary>The stored job that performs what its trigger names.</summary>
    public static readonly JobKey Perform = new("perform", "hangfire");

    /// <summary>The stored job that enqueues what its trigger names.</summary>
    public static readonly JobKey Enqueue = new("enqueue", "hangfire");

    /// <summary>The stored job that creates a job from the recurring one its trigger is named for.</summary>
    public static readonly JobKey Recur = new("recur", "hangfire");

    /// <summary>The stored job that drops what has expired.</summary>
    public static readonly JobKey Sweep = new("sweep", "hangfire");

    private const string Waiting = "waiting";
    private const string JobId = "job";
    private const string TicketId = "ticket";

    /// <summary>Quartz serves work before clockwork unless told otherwise; a full queue must not delay the clock.</summary>
    private const int ClockPriority = 10;

    /// <summary>The group that a queue's triggers count against: a server acquires only from the groups that it serves.</summary>
    public static string Group(string queue) => $"queue:{queue}";

    public static TriggerKey Key(string ticket) => new(ticket, Waiting);

    public static TriggerKey RecurringKey(string id) => new(id, Recurring);

    public static ITrigger ToPerform(JobRecord job, string queue) => Create(job)
        .ForJob(Perform)
        .WithExecutionGroup(Group(queue))
        .StartNow()
        .Build();

    public static ITrigger ToEnqueue(JobRecord job, DateTime at) => Create(job)
        .ForJob(Enqueue)
        .WithPriority(ClockPriority)
        .StartAt(new DateTimeOffset(DateTime.SpecifyKind(at, DateTimeKind.Utc)))
        .Build();

    public static ITrigger ToRecur(RecurringRecord recurring, Schedule schedule) => TriggerBuilder.Create()
        .WithIdentity(RecurringKey(recurring.Id))
        .ForJob(Recur)
        .WithPriority(ClockPriority)
        .WithSchedule(CronScheduleBuilder.Create(schedule.Expression).WithMisfireInstruction(recurring.Misfire switch
        {
            MisfireHandlingMode.Strict => CronTriggerMisfireInstruction.IgnoreMisfires,
            MisfireHandlingMode.Ignorable => CronTriggerMisfireInstruction.DoNothing,
            _ => CronTriggerMisfireInstruction.FireAndProceed,
        }))
        .WithCalendarName(schedule.CalendarName)
        .Build();

    public static ITrigger ToSweep() => TriggerBuilder.Create()
        .WithIdentity("sweep", "hangfire")
        .ForJob(Sweep)
        .WithSchedule(SimpleScheduleBuilder.Create()
            .WithInterval(TimeSpan.FromMinutes(1))
            .RepeatForever()
            .WithMisfireInstruction(SimpleTriggerMisfireInstruction.NextWithRemainingCount))
        .Build();

    public static (string JobId, string Ticket) Read(IJobExecutionContext context) =>
        ((string)context.MergedJobDataMap[JobId]!, (string)context.MergedJobDataMap[TicketId]!);

    // However late: waiting for a worker is not a misfire.
    private static TriggerBuilder<IJob> Create(JobRecord job) => TriggerBuilder.Create()
        .WithIdentity(Key(job.Ticket!))
        .UsingJobData(JobId, job.Id)
        .UsingJobData(TicketId, job.Ticket!)
        .WithSchedule(SimpleScheduleBuilder.Create().WithMisfireInstruction(SimpleTriggerMisfireInstruction.IgnoreMisfires));
}
