using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace CoachBot.Health;

internal static class HealthEndpoints
{
    public static void MapCoachHealth(this WebApplication app)
    {
        // Alive: the process answers. Ready: it can also reach what it needs.
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = static _ => false }).DisableRateLimiting();
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = static check => check.Tags.Contains("ready") }).DisableRateLimiting();
    }
}
