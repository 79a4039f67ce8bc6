using System.Globalization;
using Hangfire.Common;
using Hangfire.States;
using Hangfire.Storage;
using Hangfire.Storage.Monitoring;

namespace Hangfire.Engine;

/// <summary>What the dashboard asks, answered from the records.</summary>
internal sealed class Monitoring(JobEngine engine) : IMonitoringApi
{
    private IJobRecords Records => engine.Store.Records;

    public IList<QueueWithTopEnqueuedJobsDto> Queues() => [.. Blocking.Run(() => Records.Queues()).Select(queue => new QueueWithTopEnqueuedJobsDto
    {
        Name = queue,
        Length = EnqueuedCount(queue),
        FirstJobs = EnqueuedJobs(queue, 0, 5),
    })];

    public IList<ServerDto> Servers() => [.. Blocking.Run(() => Records.Servers()).Select(server => new ServerDto
    {
        Name = server.Id,
        Queues = server.Queues,
        WorkersCount = server.Workers,
        StartedAt = server.StartedAt,
        Heartbeat = server.Heartbeat,
    })];

    public JobDetailsDto? JobDetails(string jobId)
    {
        if (Blocking.Run(() => Records.Find(jobId)) is not { } record)
        {
            return null;
        }

        var job = record.TryLoad(out var failure);
        return new JobDetailsDto
        {
            Job = job,
            InvocationData = record.InvocationData(),
            LoadException = failure,
            CreatedAt = record.CreatedAt,
            ExpireAt = record.ExpireAt,
            Properties = record.Parameters,
            History = [.. Enumerable.Reverse(record.History).Select(state => new StateHistoryDto
            {
                StateName = state.Name,
                Reason = state.Reason,
                CreatedAt = state.CreatedAt,
                Data = state.Data,
            })],
        };
    }

    public StatisticsDto GetStatistics()
    {
        var totals = Blocking.Run(() => Records.Counters([Counters.Total(SucceededState.StateName), Counters.Total(DeletedState.StateName)]));
        return new StatisticsDto
        {
            Servers = Blocking.Run(() => Records.Servers()).Count,
            Recurring = Blocking.Run(() => Records.Recurring()).Count,
            Queues = Blocking.Run(() => Records.Queues()).Count,
            Enqueued = Count(EnqueuedState.StateName),
            Scheduled = ScheduledCount(),
            Processing = ProcessingCount(),
            Failed = FailedCount(),
            Awaiting = Count(AwaitingState.StateName),
            Succeeded = totals.GetValueOrDefault(Counters.Total(SucceededState.StateName)),
            Deleted = totals.GetValueOrDefault(Counters.Total(DeletedState.StateName)),
        };
    }

    public JobList<EnqueuedJobDto> EnqueuedJobs(string queue, int from, int perPage) =>
        List(EnqueuedState.StateName, queue, from, perPage, oldestFirst: true, seen => new EnqueuedJobDto
        {
            Job = seen.Job,
            InvocationData = seen.Invocation,
            LoadException = seen.Failure,
            StateData = seen.Data,
            EnqueuedAt = seen.Time("EnqueuedAt"),
            InEnqueuedState = true,
        });

    public JobList<ProcessingJobDto> ProcessingJobs(int from, int count) =>
        List(ProcessingState.StateName, null, from, count, oldestFirst: true, seen => new ProcessingJobDto
        {
            Job = seen.Job,
            InvocationData = seen.Invocation,
            LoadException = seen.Failure,
            StateData = seen.Data,
            ServerId = seen.Data["ServerId"],
            StartedAt = seen.Time("StartedAt"),
            InProcessingState = true,
        });

    public JobList<ScheduledJobDto> ScheduledJobs(int from, int count) =>
        List(ScheduledState.StateName, null, from, count, oldestFirst: true, seen => new ScheduledJobDto
        {
            Job = seen.Job,
            InvocationData = seen.Invocation,
            LoadException = seen.Failure,
            StateData = seen.Data,
            EnqueueAt = seen.Time("EnqueueAt")!.Value,
            ScheduledAt = seen.Time("ScheduledAt"),
            InScheduledState = true,
        });

    public JobList<SucceededJobDto> SucceededJobs(int from, int count) =>
        List(SucceededState.StateName, null, from, count, oldestFirst: false, seen => new SucceededJobDto
        {
            Job = seen.Job,
            InvocationData = seen.Invocation,
            LoadException = seen.Failure,
            StateData = seen.Data,
            Result = seen.Data.GetValueOrDefault("Result"),
            TotalDuration = seen.Number("Latency") + seen.Number("PerformanceDuration"),
            SucceededAt = seen.Time("SucceededAt"),
            InSucceededState = true,
        });

    public JobList<FailedJobDto> FailedJobs(int from, int count) =>
        List(FailedState.StateName, null, from, count, oldestFirst: false, seen => new FailedJobDto
        {
            Job = seen.Job,
            InvocationData = seen.Invocation,
            LoadException = seen.Failure,
            StateData = seen.Data,
            Reason = seen.Reason,
            FailedAt = seen.Time("FailedAt"),
            ExceptionType = seen.Data.GetValueOrDefault("ExceptionType"),
            ExceptionMessage = seen.Data.GetValueOrDefault("ExceptionMessage"),
            ExceptionDetails = seen.Data.GetValueOrDefault("ExceptionDetails"),
            InFailedState = true,
        });

    public JobList<DeletedJobDto> DeletedJobs(int from, int count) =>
        List(DeletedState.StateName, null, from, count, oldestFirst: false, seen => new DeletedJobDto
        {
            Job = seen.Job,
            InvocationData = seen.Invocation,
            LoadException = seen.Failure,
            StateData = seen.Data,
            DeletedAt = seen.Time("DeletedAt"),
            InDeletedState = true,
        });

    public long ScheduledCount() => Count(ScheduledState.StateName);

    public long EnqueuedCount(string queue) => Blocking.Run(() => Records.Count(EnqueuedState.StateName, queue));

    public long FailedCount() => Count(FailedState.StateName);

    public long ProcessingCount() => Count(ProcessingState.StateName);

    public long SucceededListCount() => Count(SucceededState.StateName);

    public long DeletedListCount() => Count(DeletedState.StateName);

    public IDictionary<DateTime, long> SucceededByDatesCount() => ByDate(SucceededState.StateName);

    public IDictionary<DateTime, long> FailedByDatesCount() => ByDate(FailedState.StateName);

    public IDictionary<DateTime, long> HourlySucceededJobs() => ByHour(SucceededState.StateName, 24);

    public IDictionary<DateTime, long> HourlyFailedJobs() => ByHour(FailedState.StateName, 24);

    private long Count(string state) => Blocking.Run(() => Records.Count(state, null));

    private Dictionary<DateTime, long> ByHour(string state, int hours)
    {
        var now = Clock.UtcNow;
        var latest = now.Date.AddHours(now.Hour);
        var times = Enumerable.Range(0, hours).Select(back => latest.AddHours(-back)).ToList();
        var counted = Blocking.Run(() => Records.Counters([.. times.Select(time => Counters.Hour(state, time))]));
        return times.ToDictionary(time => time, time => counted.GetValueOrDefault(Counters.Hour(state, time)));
    }

    private Dictionary<DateTime, long> ByDate(string state)
    {
        var days = 7;
        var byHour = ByHour(state, days * 24);
        return Enumerable.Range(0, days).Select(back => Clock.UtcNow.Date.AddDays(-back))
            .ToDictionary(day => day, day => byHour.Where(hour => hour.Key.Date == day).Sum(hour => hour.Value));
    }

    private JobList<T> List<T>(string state, string? queue, int from, int count, bool oldestFirst, Func<Seen, T> show)
    {
        var records = Blocking.Run(() => Records.List(state, queue, from, count, oldestFirst));
        return new JobList<T>(records.Select(record => KeyValuePair.Create(record.Id, show(Seen.Of(record)))));
    }

    private sealed record Seen(Job? Job, InvocationData Invocation, JobLoadException? Failure, string? Reason, Dictionary<string, string> Data)
    {
        public static Seen Of(JobRecord record)
        {
            var job = record.TryLoad(out var failure);
            return new Seen(job, record.InvocationData(), failure, record.State!.Reason, record.State.Data);
        }

        public DateTime? Time(string name) => JobHelper.DeserializeNullableDateTime(Data.GetValueOrDefault(name));

        public long? Number(string name) =>
            long.TryParse(Data.GetValueOrDefault(name), CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
