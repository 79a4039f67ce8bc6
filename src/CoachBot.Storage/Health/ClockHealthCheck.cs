using CoachBot.Storage.Clocks;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Npgsql;

namespace CoachBot.Storage.Health;

/// <summary>
/// Whether this host's own clock agrees with the database's, which the coach goes by. A wrong clock is reported and does not take the host out.
/// </summary>
internal sealed class ClockHealthCheck(SharedClock clock) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await clock.SyncAsync(cancellationToken);
            return clock.Wrong is { } wrong
                ? HealthCheckResult.Degraded($"this host's clock is {wrong} the database's: set it")
                : HealthCheckResult.Healthy("the clock agrees with the database's");
        }
        catch (Exception error) when (error is NpgsqlException or TimeoutException)
        {
            return HealthCheckResult.Healthy("not compared: the database is away"); // which the other check says
        }
    }
}
