using System.Globalization;
using Hangfire.Common;
using Hangfire.Server;

namespace Hangfire;

/// <summary>Keeps a method from running twice at once, on whichever hosts of the storage.</summary>
public class DisableConcurrentExecutionAttribute : JobFilterAttribute, IServerFilter
{
    private const string Lock = "DistributedLock";

    /// <summary>Waits up to so many seconds for the other run to end, then fails; a retry is up to the retry filter.</summary>
    /// <exception cref="ArgumentException">Negative.</exception>
    public DisableConcurrentExecutionAttribute(int timeoutInSeconds)
    {
        if (timeoutInSeconds < 0)
        {
            throw new ArgumentException("Timeout argument value should be greater that zero.", nameof(timeoutInSeconds));
        }

        TimeoutSec = timeoutInSeconds;
    }

    /// <summary>Locks a named resource instead of the method; <c>{0}</c> is the first argument of the job.</summary>
    public DisableConcurrentExecutionAttribute(string resource, int timeoutSec)
        : this(timeoutSec)
    {
        ArgumentNullException.ThrowIfNull(resource);
        Resource = resource;
    }

    /// <summary>The resource locked; null for the method.</summary>
    public string? Resource { get; }

    /// <summary>Seconds waited for the lock.</summary>
    public int TimeoutSec { get; }

    /// <inheritdoc />
    public void OnPerforming(PerformingContext context)
    {
        var job = context.BackgroundJob.Job;
        var resource = Resource is null
            ? $"{job.Type.FullName}.{job.Method.Name}"
            : string.Format(CultureInfo.InvariantCulture, Resource, [.. job.Args]);
        context.Items[Lock] = context.Connection.AcquireDistributedLock(resource, TimeSpan.FromSeconds(TimeoutSec));
    }

    /// <inheritdoc />
    public void OnPerformed(PerformedContext context)
    {
        if (!context.Items.TryGetValue(Lock, out var taken) || taken is not IDisposable held)
        {
            throw new InvalidOperationException("Can not release a distributed lock: it was not acquired.");
        }

        held.Dispose();
    }
}
