using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Hangfire.Dashboard;

/// <summary>A request to the dashboard, through ASP.NET Core.</summary>
public sealed class AspNetCoreDashboardContext : DashboardContext
{
    /// <summary>The dashboard's view of a request.</summary>
    public AspNetCoreDashboardContext(JobStorage storage, DashboardOptions options, HttpContext httpContext)
        : base(storage, options)
    {
        ArgumentNullException.ThrowIfNull(httpContext);
        HttpContext = httpContext;
        Request = new AspNetCoreDashboardRequest(httpContext);
        Response = new AspNetCoreDashboardResponse(httpContext);
    }

    /// <summary>The request.</summary>
    public HttpContext HttpContext { get; }

    /// <inheritdoc />
    public override IBackgroundJobClient GetBackgroundJobClient() =>
        HttpContext.RequestServices.GetService<IBackgroundJobClientFactory>()?.GetClient(Storage) ?? base.GetBackgroundJobClient();

    /// <inheritdoc />
    public override IRecurringJobManager GetRecurringJobManager() =>
        HttpContext.RequestServices.GetService<IRecurringJobManagerFactory>()?.GetManager(Storage) ?? base.GetRecurringJobManager();
}

/// <summary>Finds the request behind a dashboard's context.</summary>
public static class AspNetCoreDashboardContextExtensions
{
    /// <summary>The request.</summary>
    /// <exception cref="ArgumentException">The context isn't one of ASP.NET Core.</exception>
    public static HttpContext GetHttpContext(this DashboardContext context) =>
        (context as AspNetCoreDashboardContext)?.HttpContext
        ?? throw new ArgumentException($"Context argument should be of type `{nameof(AspNetCoreDashboardContext)}`!", nameof(context));
}

internal sealed class AspNetCoreDashboardRequest(HttpContext context) : DashboardRequest
{
    public override string Method => context.Request.Method;

    public override string Path => context.Request.Path.Value ?? "";

    public override string PathBase => context.Request.PathBase.Value ?? "";

    public override string LocalIpAddress => context.Connection.LocalIpAddress?.ToString() ?? "";

    public override string RemoteIpAddress => context.Connection.RemoteIpAddress?.ToString() ?? "";

    public override string? GetQuery(string key) => context.Request.Query.TryGetValue(key, out var values) ? values.ToString() : null;

    public override async Task<IList<string>> GetFormValuesAsync(string key) =>
        context.Request.HasFormContentType
            ? [.. (await context.Request.ReadFormAsync(context.RequestAborted))[key].OfType<string>()]
            : [];
}

internal sealed class AspNetCoreDashboardResponse(HttpContext context) : DashboardResponse
{
    public override string ContentType
    {
        get => context.Response.ContentType ?? "";
        set => context.Response.ContentType = value;
    }

    public override int StatusCode
    {
        get => context.Response.StatusCode;
        set => context.Response.StatusCode = value;
    }

    public override Task WriteAsync(string text) => context.Response.WriteAsync(text, context.RequestAborted);
}
