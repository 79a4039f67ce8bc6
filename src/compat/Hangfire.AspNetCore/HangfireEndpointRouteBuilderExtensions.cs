using Hangfire.Dashboard;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Hangfire;

/// <summary>Puts the dashboard among the endpoints.</summary>
public static class HangfireEndpointRouteBuilderExtensions
{
    /// <summary>Answers requests under <c>/hangfire</c> with the dashboard.</summary>
    public static IEndpointConventionBuilder MapHangfireDashboard(
        this IEndpointRouteBuilder endpoints, DashboardOptions? options = null, JobStorage? storage = null) =>
        endpoints.MapHangfireDashboard("/hangfire", options, storage);

    /// <summary>Answers requests under a pattern with the dashboard.</summary>
    /// <exception cref="InvalidOperationException"><c>AddHangfire</c> was not called.</exception>
    public static IEndpointConventionBuilder MapHangfireDashboard(
        this IEndpointRouteBuilder endpoints, string pattern, DashboardOptions? options = null, JobStorage? storage = null)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(pattern);
        var (kept, shown) = Configured.Of(endpoints.ServiceProvider, options, storage);
        var pipeline = endpoints.CreateApplicationBuilder()
            .Use(static (context, next) =>
            {
                // What the dashboard doesn't know is simply not found; the end of a pipeline minds an endpoint left over.
                context.SetEndpoint(null);
                return next(context);
            })
            .UsePathBase(pattern)
            .UseMiddleware<AspNetCoreDashboardMiddleware>(kept, shown)
            .Build();
        return endpoints.Map($"{pattern.TrimEnd('/')}/{{**path}}", pipeline);
    }

    /// <summary>The same, with an authorization policy in place of the dashboard's own filters.</summary>
    public static IEndpointConventionBuilder MapHangfireDashboardWithAuthorizationPolicy(
        this IEndpointRouteBuilder endpoints,
        string authorizationPolicyName,
        string pattern = "/hangfire",
        DashboardOptions? options = null,
        JobStorage? storage = null)
    {
        ArgumentNullException.ThrowIfNull(authorizationPolicyName);
        options ??= new DashboardOptions();
        options.Authorization = [];
        return endpoints.MapHangfireDashboard(pattern, options, storage).RequireAuthorization(authorizationPolicyName);
    }
}
