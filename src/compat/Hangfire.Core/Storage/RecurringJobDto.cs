using Hangfire.Common;

namespace Hangfire.Storage;

/// <summary>A recurring job as it is stored, and how it fares.</summary>
public class RecurringJobDto
{
    /// <summary>Its name.</summary>
    public string Id { get; set; } = "";

    /// <summary>Its schedule.</summary>
    public string Cron { get; set; } = "";

    /// <summary>The queue of the jobs it creates; null when they choose.</summary>
    public string? Queue { get; set; }

    /// <summary>The call; null when it can't be loaded here.</summary>
    public Job? Job { get; set; }

    /// <summary>Why the call can't be loaded, or null.</summary>
    public JobLoadException? LoadException { get; set; }

    /// <summary>When it creates a job next, in UTC; null for never.</summary>
    public DateTime? NextExecution { get; set; }

    /// <summary>The job it created last.</summary>
    public string? LastJobId { get; set; }

    /// <summary>The state of the job it created last.</summary>
    public string? LastJobState { get; set; }

    /// <summary>When it created a job last, in UTC.</summary>
    public DateTime? LastExecution { get; set; }

    /// <summary>When it was registered, in UTC.</summary>
    public DateTime? CreatedAt { get; set; }

    /// <summary>Whether it was removed.</summary>
    public bool Removed { get; set; }

    /// <summary>The id of the zone that its schedule is meant in.</summary>
    public string? TimeZoneId { get; set; }

    /// <summary>Why it could not create a job, or null.</summary>
    public string? Error { get; set; }

    /// <summary>How often creating a job was tried in vain.</summary>
    public int RetryAttempt { get; set; }
}
