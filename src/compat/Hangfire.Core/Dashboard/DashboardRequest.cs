namespace Hangfire.Dashboard;

/// <summary>What the dashboard needs of a request.</summary>
public abstract class DashboardRequest
{
    /// <summary>The HTTP method.</summary>
    public abstract string Method { get; }

    /// <summary>The path within the dashboard.</summary>
    public abstract string Path { get; }

    /// <summary>The path that the dashboard is at.</summary>
    public abstract string PathBase { get; }

    /// <summary>The address that was asked.</summary>
    public abstract string LocalIpAddress { get; }

    /// <summary>The address that asks.</summary>
    public abstract string RemoteIpAddress { get; }

    /// <summary>A value of the query, or null.</summary>
    public abstract string? GetQuery(string key);

    /// <summary>The values of a form's field.</summary>
    public abstract Task<IList<string>> GetFormValuesAsync(string key);
}

/// <summary>What the dashboard needs of a response.</summary>
public abstract class DashboardResponse
{
    /// <summary>The media type of the body.</summary>
    public abstract string ContentType { get; set; }

    /// <summary>The HTTP status.</summary>
    public abstract int StatusCode { get; set; }

    /// <summary>Writes text to the body.</summary>
    public abstract Task WriteAsync(string text);
}
