using Hangfire.Common;

namespace Hangfire.Storage.Monitoring;

/// <summary>A job waiting in a queue.</summary>
public class EnqueuedJobDto
{
    /// <summary>The call; null when it can't be loaded here.</summary>
    public Job? Job { get; set; }

    /// <summary>The call as stored.</summary>
    public InvocationData? InvocationData { get; set; }

    /// <summary>Why the call can't be loaded, or null.</summary>
    public JobLoadException? LoadException { get; set; }

    /// <summary>When it was enqueued, in UTC.</summary>
    public DateTime? EnqueuedAt { get; set; }

    /// <summary>Whether it still is.</summary>
    public bool InEnqueuedState { get; set; }

    /// <summary>The data of the state.</summary>
    public IDictionary<string, string>? StateData { get; set; }
}

/// <summary>A job that a worker is at.</summary>
public class ProcessingJobDto
{
    /// <summary>The call; null when it can't be loaded here.</summary>
    public Job? Job { get; set; }

    /// <summary>The call as stored.</summary>
    public InvocationData? InvocationData { get; set; }

    /// <summary>Why the call can't be loaded, or null.</summary>
    public JobLoadException? LoadException { get; set; }

    /// <summary>The server that is at it.</summary>
    public string? ServerId { get; set; }

    /// <summary>Since when, in UTC.</summary>
    public DateTime? StartedAt { get; set; }

    /// <summary>Whether it still is.</summary>
    public bool InProcessingState { get; set; }

    /// <summary>The data of the state.</summary>
    public IDictionary<string, string>? StateData { get; set; }
}

/// <summary>A job waiting for its time.</summary>
public class ScheduledJobDto
{
    /// <summary>The call; null when it can't be loaded here.</summary>
    public Job? Job { get; set; }

    /// <summary>The call as stored.</summary>
    public InvocationData? InvocationData { get; set; }

    /// <summary>Why the call can't be loaded, or null.</summary>
    public JobLoadException? LoadException { get; set; }

    /// <summary>When it will be enqueued, in UTC.</summary>
    public DateTime EnqueueAt { get; set; }

    /// <summary>When that was decided, in UTC.</summary>
    public DateTime? ScheduledAt { get; set; }

    /// <summary>Whether it still is.</summary>
    public bool InScheduledState { get; set; }

    /// <summary>The data of the state.</summary>
    public IDictionary<string, string>? StateData { get; set; }
}

/// <summary>A job done.</summary>
public class SucceededJobDto
{
    /// <summary>The call; null when it can't be loaded here.</summary>
    public Job? Job { get; set; }

    /// <summary>The call as stored.</summary>
    public InvocationData? InvocationData { get; set; }

    /// <summary>Why the call can't be loaded, or null.</summary>
    public JobLoadException? LoadException { get; set; }

    /// <summary>The result as JSON.</summary>
    public object? Result { get; set; }

    /// <summary>Milliseconds from creation to the end.</summary>
    public long? TotalDuration { get; set; }

    /// <summary>When it was done, in UTC.</summary>
    public DateTime? SucceededAt { get; set; }

    /// <summary>Whether it still is.</summary>
    public bool InSucceededState { get; set; }

    /// <summary>The data of the state.</summary>
    public IDictionary<string, string>? StateData { get; set; }
}

/// <summary>A job that failed for good.</summary>
public class FailedJobDto
{
    /// <summary>The call; null when it can't be loaded here.</summary>
    public Job? Job { get; set; }

    /// <summary>The call as stored.</summary>
    public InvocationData? InvocationData { get; set; }

    /// <summary>Why the call can't be loaded, or null.</summary>
    public JobLoadException? LoadException { get; set; }

    /// <summary>Why it came into the state.</summary>
    public string? Reason { get; set; }

    /// <summary>When it failed, in UTC.</summary>
    public DateTime? FailedAt { get; set; }

    /// <summary>The type of what was thrown.</summary>
    public string? ExceptionType { get; set; }

    /// <summary>The message of what was thrown.</summary>
    public string? ExceptionMessage { get; set; }

    /// <summary>The trace of what was thrown.</summary>
    public string? ExceptionDetails { get; set; }

    /// <summary>Whether it still is.</summary>
    public bool InFailedState { get; set; }

    /// <summary>The data of the state.</summary>
    public IDictionary<string, string>? StateData { get; set; }
}

/// <summary>A job deleted.</summary>
public class DeletedJobDto
{
    /// <summary>The call; null when it can't be loaded here.</summary>
    public Job? Job { get; set; }

    /// <summary>The call as stored.</summary>
    public InvocationData? InvocationData { get; set; }

    /// <summary>Why the call can't be loaded, or null.</summary>
    public JobLoadException? LoadException { get; set; }

    /// <summary>When it was deleted, in UTC.</summary>
    public DateTime? DeletedAt { get; set; }

    /// <summary>Whether it still is.</summary>
    public bool InDeletedState { get; set; }

    /// <summary>The data of the state.</summary>
    public IDictionary<string, string>? StateData { get; set; }
}
