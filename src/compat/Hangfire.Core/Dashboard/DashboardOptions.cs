using Hangfire.Common;
using Hangfire.Dashboard;

namespace Hangfire;

/// <summary>What the dashboard is like and who sees it.</summary>
public class DashboardOptions
{
    /// <summary>Where the link back leads; null for no link.</summary>
    public string? AppPath { get; set; } = "/";

    /// <summary>A path in front of the dashboard's own, added by a proxy.</summary>
    public string PrefixPath { get; set; } = "";

    /// <summary>All must agree; only local requests unless set.</summary>
    public IEnumerable<IDashboardAuthorizationFilter> Authorization { get; set; } = [new LocalRequestsOnlyAuthorizationFilter()];

    /// <summary>All of these must agree too.</summary>
    public IEnumerable<IDashboardAsyncAuthorizationFilter> AsyncAuthorization { get; set; } = [];

    /// <summary>Whether a request may look but not touch.</summary>
    public Func<DashboardContext, bool> IsReadOnlyFunc { get; set; } = _ => false;

    /// <summary>Milliseconds between updates of the totals.</summary>
    public int StatsPollingInterval { get; set; } = 2000;

    /// <summary>Whether the storage is named at the foot of the page.</summary>
    public bool DisplayStorageConnectionString { get; set; } = true;

    /// <summary>The heading.</summary>
    public string DashboardTitle { get; set; } = "Hangfire Dashboard";

    /// <summary>How jobs are named; by their attribute or their method unless set.</summary>
    public Func<DashboardContext, Job, string>? DisplayNameFunc { get; set; }

    /// <summary>Whether commands are taken without an antiforgery token.</summary>
    public bool IgnoreAntiforgeryToken { get; set; }

    /// <summary>The zones of recurring jobs; the system's unless set.</summary>
    public ITimeZoneResolver? TimeZoneResolver { get; set; }

    /// <summary>How many jobs a page has.</summary>
    public int DefaultRecordsPerPage { get; set; } = 10;

    /// <summary>Whether the page may be dark where the browser wishes.</summary>
    public bool DarkModeEnabled { get; set; } = true;
}
