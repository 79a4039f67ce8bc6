using Hangfire.Common;
using Hangfire.States;

namespace Hangfire;

/// <summary>What a server is like: how many jobs at once, of which queues, and how patient.</summary>
public class BackgroundJobServerOptions
{
    private int workerCount = Math.Min(Environment.ProcessorCount * 5, 20);
    private string[] queues = [EnqueuedState.DefaultQueue];

    /// <summary>The name that its id begins with; the machine's and the process's unless set.</summary>
    public string? ServerName { get; set; }

    /// <summary>Whether it performs nothing itself.</summary>
    public bool IsLightweightServer { get; set; }

    /// <summary>How many jobs it performs at once: five a core and at most twenty, unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not above 0.</exception>
    public int WorkerCount
    {
        get => workerCount;
        set => workerCount = value > 0
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), "WorkerCount property value should be positive.");
    }

    /// <summary>The queues it serves.</summary>
    /// <exception cref="ArgumentException">None, or one with no valid name.</exception>
    public string[] Queues
    {
        get => queues;
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            if (value.Length == 0)
            {
                throw new ArgumentException("You should specify at least one queue to listen.", nameof(value));
            }

            foreach (var queue in value)
            {
                EnqueuedState.ValidateQueueName(nameof(value), queue);
            }

            queues = value;
        }
    }

    /// <summary>How long jobs are left alone after a stop is asked for, before their tokens are cancelled.</summary>
    public TimeSpan StopTimeout { get; set; } = TimeSpan.Zero;

    /// <summary>How long a stop waits for jobs to end; what hasn't by then is handed back.</summary>
    public TimeSpan ShutdownTimeout { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>How often it looks for jobs whose time has come.</summary>
    public TimeSpan SchedulePollingInterval { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>How often it says that it is up.</summary>
    public TimeSpan HeartbeatInterval { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How often it looks for servers that are gone.</summary>
    public TimeSpan ServerCheckInterval { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>How long a silent server is shown.</summary>
    public TimeSpan ServerTimeout { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>How often it looks whether a running job's state was changed by somebody else.</summary>
    public TimeSpan CancellationCheckInterval { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>Where it finds filters; the process's unless set.</summary>
    public IJobFilterProvider? FilterProvider { get; set; }

    /// <summary>What makes the instances that jobs are called on; the process's unless set.</summary>
    public JobActivator? Activator { get; set; }

    /// <summary>The zones of recurring jobs; the system's unless set.</summary>
    public ITimeZoneResolver? TimeZoneResolver { get; set; }

    /// <summary>The scheduler that methods' tasks run on; the default one unless set.</summary>
    public TaskScheduler? TaskScheduler { get; set; } = TaskScheduler.Default;
}
