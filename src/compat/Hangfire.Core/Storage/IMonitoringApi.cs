using Hangfire.Storage.Monitoring;

namespace Hangfire.Storage;

/// <summary>What the dashboard asks. Lists start at <c>from</c> and give at most <c>count</c>, newest first.</summary>
public interface IMonitoringApi
{
    /// <summary>The queues with jobs in them, with their first jobs.</summary>
    IList<QueueWithTopEnqueuedJobsDto> Queues();

    /// <summary>The servers that are up.</summary>
    IList<ServerDto> Servers();

    /// <summary>A job with its history; null when there is none.</summary>
    JobDetailsDto? JobDetails(string jobId);

    /// <summary>The totals.</summary>
    StatisticsDto GetStatistics();

    /// <summary>Jobs waiting in a queue, oldest first.</summary>
    JobList<EnqueuedJobDto> EnqueuedJobs(string queue, int from, int perPage);

    /// <summary>Jobs that a worker is at.</summary>
    JobList<ProcessingJobDto> ProcessingJobs(int from, int count);

    /// <summary>Jobs waiting for their time.</summary>
    JobList<ScheduledJobDto> ScheduledJobs(int from, int count);

    /// <summary>Jobs done.</summary>
    JobList<SucceededJobDto> SucceededJobs(int from, int count);

    /// <summary>Jobs that failed for good.</summary>
    JobList<FailedJobDto> FailedJobs(int from, int count);

    /// <summary>Jobs deleted.</summary>
    JobList<DeletedJobDto> DeletedJobs(int from, int count);

    /// <summary>How many wait for their time.</summary>
    long ScheduledCount();

    /// <summary>How many wait in a queue.</summary>
    long EnqueuedCount(string queue);

    /// <summary>How many failed for good.</summary>
    long FailedCount();

    /// <summary>How many a worker is at.</summary>
    long ProcessingCount();

    /// <summary>How many are done and not yet expired.</summary>
    long SucceededListCount();

    /// <summary>How many are deleted and not yet expired.</summary>
    long DeletedListCount();

    /// <summary>Jobs done, by day of the last seven, in UTC.</summary>
    IDictionary<DateTime, long> SucceededByDatesCount();

    /// <summary>Jobs failed, by day of the last seven, in UTC.</summary>
    IDictionary<DateTime, long> FailedByDatesCount();

    /// <summary>Jobs done, by hour of the last 24, in UTC.</summary>
    IDictionary<DateTime, long> HourlySucceededJobs();

    /// <summary>Jobs failed, by hour of the last 24, in UTC.</summary>
    IDictionary<DateTime, long> HourlyFailedJobs();
}
