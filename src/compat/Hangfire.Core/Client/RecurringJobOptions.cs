namespace Hangfire;

/// <summary>The zone of a recurring job's schedule, and what becomes of missed runs.</summary>
public class RecurringJobOptions
{
    private TimeZoneInfo timeZone = TimeZoneInfo.Utc;

    /// <summary>The zone that the cron expression is meant in; UTC unless set.</summary>
    public TimeZoneInfo TimeZone
    {
        get => timeZone;
        set => timeZone = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>What becomes of runs that were missed because no server was up.</summary>
    public MisfireHandlingMode MisfireHandling { get; set; } = MisfireHandlingMode.Relaxed;

    /// <summary>The queue of the jobs it creates.</summary>
    [Obsolete("Please use non-obsolete AddOrUpdate with the explicit `queue` parameter instead. Will be removed in 2.0.0.")]
    public string QueueName { get; set; } = States.EnqueuedState.DefaultQueue;
}

/// <summary>What becomes of a recurring job's missed runs.</summary>
public enum MisfireHandlingMode
{
    /// <summary>One job for all that were missed.</summary>
    Relaxed = 0,

    /// <summary>One job for each that was missed.</summary>
    Strict = 1,

    /// <summary>None.</summary>
    Ignorable = 2,
}
