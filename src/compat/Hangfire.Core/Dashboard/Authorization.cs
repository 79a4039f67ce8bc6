namespace Hangfire.Dashboard;

/// <summary>Decides who sees the dashboard.</summary>
public interface IDashboardAuthorizationFilter
{
    /// <summary>Whether this request may.</summary>
    bool Authorize(DashboardContext context);
}

/// <summary>Decides who sees the dashboard, taking its time.</summary>
public interface IDashboardAsyncAuthorizationFilter
{
    /// <summary>Whether this request may.</summary>
    Task<bool> AuthorizeAsync(DashboardContext context);
}

/// <summary>Lets requests in that come from this very machine. Behind a proxy on it, that is every request.</summary>
public class LocalRequestsOnlyAuthorizationFilter : IDashboardAuthorizationFilter
{
    /// <inheritdoc />
    public bool Authorize(DashboardContext context)
    {
        var remote = context.Request.RemoteIpAddress;
        if (string.IsNullOrEmpty(remote))
        {
            return false;
        }

        return remote is "127.0.0.1" or "::1" || remote == context.Request.LocalIpAddress;
    }
}
