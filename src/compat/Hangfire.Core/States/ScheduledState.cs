using Hangfire.Common;

namespace Hangfire.States;

/// <summary>Waiting for its time, then enqueued.</summary>
public class ScheduledState : IState
{
    /// <summary>The state's name.</summary>
    public static readonly string StateName = "Scheduled";

    /// <summary>To be enqueued after a delay.</summary>
    public ScheduledState(TimeSpan enqueueIn)
        : this(Engine.Clock.UtcNow.Add(enqueueIn))
    {
    }

    /// <summary>To be enqueued at an instant in UTC.</summary>
    public ScheduledState(DateTime enqueueAt)
    {
        EnqueueAt = enqueueAt;
        ScheduledAt = Engine.Clock.UtcNow;
    }

    /// <summary>When it is to be enqueued, in UTC.</summary>
    public DateTime EnqueueAt { get; }

    /// <summary>When that was decided, in UTC.</summary>
    public DateTime ScheduledAt { get; }

    /// <inheritdoc />
    public string Name => StateName;

    /// <inheritdoc />
    public string? Reason { get; set; }

    /// <inheritdoc />
    public bool IsFinal => false;

    /// <inheritdoc />
    public bool IgnoreJobLoadException => false;

    /// <inheritdoc />
    public Dictionary<string, string> SerializeData() => new()
    {
        ["EnqueueAt"] = JobHelper.SerializeDateTime(EnqueueAt),
        ["ScheduledAt"] = JobHelper.SerializeDateTime(ScheduledAt),
    };
}
