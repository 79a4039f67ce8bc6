using Hangfire.Dashboard;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Hangfire;

/// <summary>Puts the dashboard into the pipeline.</summary>
public static class HangfireApplicationBuilderExtensions
{
    /// <summary>Answers requests under a path with the dashboard.</summary>
    /// <exception cref="InvalidOperationException"><c>AddHangfire</c> was not called.</exception>
    public static IApplicationBuilder UseHangfireDashboard(
        this IApplicationBuilder app, string pathMatch = "/hangfire", DashboardOptions? options = null, JobStorage? storage = null)
    {
        ArgumentNullException.ThrowIfNull(app);
        ArgumentNullException.ThrowIfNull(pathMatch);
        var (kept, shown) = Configured.Of(app.ApplicationServices, options, storage);
        app.Map(pathMatch, branch => branch.UseMiddleware<AspNetCoreDashboardMiddleware>(kept, shown));
        return app;
    }
}
