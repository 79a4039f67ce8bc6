using Hangfire.Common;

namespace Hangfire;

/// <summary>Registers, removes and triggers recurring jobs.</summary>
public interface IRecurringJobManager
{
    /// <summary>Has a job created on a schedule; registering it again changes it, and the same again changes nothing.</summary>
    /// <exception cref="ArgumentException">The cron expression can't be read.</exception>
    void AddOrUpdate(string recurringJobId, Job job, string cronExpression, RecurringJobOptions options);

    /// <summary>Creates a job from it now, without changing its schedule; nothing when there is none of that name.</summary>
    void Trigger(string recurringJobId);

    /// <summary>Forgets it; what it has created stays.</summary>
    void RemoveIfExists(string recurringJobId);
}

/// <summary>A manager that says where it stores, and which job a trigger created.</summary>
public interface IRecurringJobManagerV2 : IRecurringJobManager
{
    /// <summary>Where recurring jobs are stored.</summary>
    JobStorage Storage { get; }

    /// <summary>Creates a job from it now; gives the new job's id, or null when there is none of that name.</summary>
    string? TriggerJob(string recurringJobId);
}

/// <summary>Makes managers for storages.</summary>
public interface IRecurringJobManagerFactory
{
    /// <summary>A manager for a storage.</summary>
    IRecurringJobManager GetManager(JobStorage storage);
}

/// <summary>Makes managers for storages.</summary>
public interface IRecurringJobManagerFactoryV2 : IRecurringJobManagerFactory
{
    /// <summary>A manager for a storage.</summary>
    IRecurringJobManagerV2 GetManagerV2(JobStorage storage);
}
