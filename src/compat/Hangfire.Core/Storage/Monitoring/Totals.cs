using Hangfire.Common;

namespace Hangfire.Storage.Monitoring;

/// <summary>Job ids with what the list says of each.</summary>
public class JobList<TDto>(IEnumerable<KeyValuePair<string, TDto>> source) : List<KeyValuePair<string, TDto>>(source);

/// <summary>The totals.</summary>
public class StatisticsDto
{
    /// <summary>Servers that are up.</summary>
    public long Servers { get; set; }

    /// <summary>Recurring jobs.</summary>
    public long Recurring { get; set; }

    /// <summary>Jobs in queues.</summary>
    public long Enqueued { get; set; }

    /// <summary>Queues with jobs in them.</summary>
    public long Queues { get; set; }

    /// <summary>Jobs waiting for their time.</summary>
    public long Scheduled { get; set; }

    /// <summary>Jobs that workers are at.</summary>
    public long Processing { get; set; }

    /// <summary>Jobs done, ever.</summary>
    public long Succeeded { get; set; }

    /// <summary>Jobs that failed for good.</summary>
    public long Failed { get; set; }

    /// <summary>Jobs deleted, ever.</summary>
    public long Deleted { get; set; }

    /// <summary>Jobs waiting for another attempt; null when unknown.</summary>
    public long? Retries { get; set; }

    /// <summary>Jobs waiting for another job; null when unknown.</summary>
    public long? Awaiting { get; set; }
}

/// <summary>A server that is up.</summary>
public class ServerDto
{
    /// <summary>Its id.</summary>
    public string Name { get; set; } = "";

    /// <summary>How many jobs it performs at once.</summary>
    public int WorkersCount { get; set; }

    /// <summary>Since when it is up, in UTC.</summary>
    public DateTime StartedAt { get; set; }

    /// <summary>The queues it serves.</summary>
    public IList<string> Queues { get; set; } = [];

    /// <summary>When it was last heard of, in UTC.</summary>
    public DateTime? Heartbeat { get; set; }
}

/// <summary>A queue with its first jobs.</summary>
public class QueueWithTopEnqueuedJobsDto
{
    /// <summary>Its name.</summary>
    public string Name { get; set; } = "";

    /// <summary>How many jobs are in it.</summary>
    public long Length { get; set; }

    /// <summary>How many a worker is at; null when unknown.</summary>
    public long? Fetched { get; set; }

    /// <summary>The first five.</summary>
    public JobList<EnqueuedJobDto> FirstJobs { get; set; } = new([]);
}

/// <summary>A job with its history.</summary>
public class JobDetailsDto
{
    /// <summary>The call; null when it can't be loaded here.</summary>
    public Job? Job { get; set; }

    /// <summary>The call as stored.</summary>
    public InvocationData? InvocationData { get; set; }

    /// <summary>Why the call can't be loaded, or null.</summary>
    public JobLoadException? LoadException { get; set; }

    /// <summary>When it was created, in UTC.</summary>
    public DateTime? CreatedAt { get; set; }

    /// <summary>Its parameters.</summary>
    public IDictionary<string, string> Properties { get; set; } = new Dictionary<string, string>();

    /// <summary>Its states, newest first.</summary>
    public IList<StateHistoryDto> History { get; set; } = [];

    /// <summary>When it will be removed, in UTC; null for not yet.</summary>
    public DateTime? ExpireAt { get; set; }
}

/// <summary>A state that a job was in.</summary>
public class StateHistoryDto
{
    /// <summary>The state's name.</summary>
    public string StateName { get; set; } = "";

    /// <summary>Why the job came into it.</summary>
    public string? Reason { get; set; }

    /// <summary>When, in UTC.</summary>
    public DateTime CreatedAt { get; set; }

    /// <summary>The data that goes with it.</summary>
    public IDictionary<string, string> Data { get; set; } = new Dictionary<string, string>();
}
