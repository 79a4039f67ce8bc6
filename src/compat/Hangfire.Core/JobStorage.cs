using Hangfire.Storage;

namespace Hangfire;

/// <summary>Where jobs are kept.</summary>
public abstract class JobStorage
{
    private static JobStorage? current;
    private TimeSpan jobExpirationTimeout = TimeSpan.FromDays(1);

    /// <summary>The storage that the last configuration set.</summary>
    /// <exception cref="InvalidOperationException">None was set.</exception>
    public static JobStorage Current
    {
        get => current ?? throw new InvalidOperationException(
            "Current JobStorage instance has not been initialized yet. You must set it before using Hangfire Client or Server API. "
            + "For .NET Core applications please call the `IServiceCollection.AddHangfire` extension method from Hangfire.NetCore or "
            + "Hangfire.AspNetCore package depending on your application type when configuring the services and ensure service-based "
            + "APIs are used instead of static ones, like `IBackgroundJobClient` instead of `BackgroundJob` and `IRecurringJobManager` "
            + "instead of `RecurringJob`.");
        set => current = value;
    }

    /// <summary>How long a finished job is kept; a day unless set.</summary>
    /// <exception cref="ArgumentException">Negative.</exception>
    public TimeSpan JobExpirationTimeout
    {
        get => jobExpirationTimeout;
        set => jobExpirationTimeout = value >= TimeSpan.Zero
            ? value
            : throw new ArgumentException("JobStorage.JobExpirationTimeout value should be equal or greater than zero.", nameof(value));
    }

    /// <summary>Whether a read sees every write before it.</summary>
    public virtual bool LinearizableReads => false;

    internal virtual Engine.JobEngine Engine => throw new NotSupportedException("This storage has no job engine.");

    /// <summary>What the dashboard asks.</summary>
    public abstract IMonitoringApi GetMonitoringApi();

    /// <summary>A connection for reads, parameters and locks.</summary>
    public abstract IStorageConnection GetConnection();

    /// <summary>A connection for reads.</summary>
    public virtual IStorageConnection GetReadOnlyConnection() => GetConnection();
}
