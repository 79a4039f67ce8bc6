namespace Hangfire.Dashboard;

/// <summary>A request to the dashboard.</summary>
public abstract class DashboardContext(JobStorage storage, DashboardOptions options)
{
    /// <summary>The storage shown.</summary>
    public JobStorage Storage { get; } = storage;

    /// <summary>The dashboard's options.</summary>
    public DashboardOptions Options { get; } = options;

    /// <summary>The request.</summary>
    public DashboardRequest Request { get; protected set; } = null!;

    /// <summary>The response.</summary>
    public DashboardResponse Response { get; protected set; } = null!;

    /// <summary>Whether buttons are left out and commands refused.</summary>
    public bool IsReadOnly => Options.IsReadOnlyFunc(this);

    /// <summary>The header that carries the antiforgery token; null without antiforgery.</summary>
    public string? AntiforgeryHeader { get; set; }

    /// <summary>The antiforgery token; null without antiforgery.</summary>
    public string? AntiforgeryToken { get; set; }

    /// <summary>A client of the storage shown.</summary>
    public virtual IBackgroundJobClient GetBackgroundJobClient() => new BackgroundJobClient(Storage);

    /// <summary>A manager of the storage shown.</summary>
    public virtual IRecurringJobManager GetRecurringJobManager() => new RecurringJobManager(Storage);
}
