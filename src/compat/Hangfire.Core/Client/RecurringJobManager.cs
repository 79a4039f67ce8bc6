using Hangfire.Common;

namespace Hangfire;

/// <summary>Registers recurring jobs in a storage.</summary>
public class RecurringJobManager : IRecurringJobManagerV2
{
    /// <summary>A manager of <see cref="JobStorage.Current" />.</summary>
    public RecurringJobManager()
        : this(JobStorage.Current)
    {
    }

    /// <summary>A manager of a storage.</summary>
    public RecurringJobManager(JobStorage storage)
    {
        ArgumentNullException.ThrowIfNull(storage);
        Storage = storage;
    }

    /// <inheritdoc />
    public JobStorage Storage { get; }

    /// <inheritdoc />
    public void AddOrUpdate(string recurringJobId, Job job, string cronExpression, RecurringJobOptions options)
    {
        ArgumentNullException.ThrowIfNull(recurringJobId);
        ArgumentNullException.ThrowIfNull(job);
        ArgumentNullException.ThrowIfNull(cronExpression);
        ArgumentNullException.ThrowIfNull(options);
        Engine.Blocking.Run(() => Storage.Engine.Recurring.AddOrUpdate(recurringJobId, job, cronExpression, options));
    }

    /// <inheritdoc />
    public void Trigger(string recurringJobId) => TriggerJob(recurringJobId);

    /// <inheritdoc />
    public string? TriggerJob(string recurringJobId)
    {
        ArgumentNullException.ThrowIfNull(recurringJobId);
        return Engine.Blocking.Run(() => Storage.Engine.Recurring.Trigger(recurringJobId));
    }

    /// <inheritdoc />
    public void RemoveIfExists(string recurringJobId)
    {
        ArgumentNullException.ThrowIfNull(recurringJobId);
        Engine.Blocking.Run(() => Storage.Engine.Recurring.Remove(recurringJobId));
    }
}
