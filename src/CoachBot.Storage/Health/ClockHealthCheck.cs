using CoachBot.Storage.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using NodaTime;

namespace CoachBot.Storage.Health;

/// <summary>
/// Whether this host's clock agrees with the database's. Reminders go by the database's; tokens and what day it is for a runner by the host's.
/// A wrong clock is reported and does not take the host out: with one that is a little off all of it still works.
/// </summary>
internal sealed class ClockHealthCheck(CoachDatabase database, IClock clock) : IHealthCheck
{
    /// <summary>Far more than machines that set their clocks by the network ever differ, and less than a token lives.</summary>
    private static readonly Duration Tolerated = Duration.FromMinutes(2);

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            var now = await database.ReadAsync(db => db.Database.SqlQuery<DateTime>($"""SELECT clock_timestamp() AS "Value" """).SingleAsync(cancellationToken), cancellationToken);
            var off = clock.GetCurrentInstant() - Instant.FromDateTimeUtc(DateTime.SpecifyKind(now, DateTimeKind.Utc));
            return Duration.Max(off, -off) <= Tolerated
                ? HealthCheckResult.Healthy("the clock agrees with the database's")
                : HealthCheckResult.Degraded($"this host's clock is {Math.Abs(off.TotalMinutes):0} minutes {(off > Duration.Zero ? "ahead of" : "behind")} the database's: set it, or tokens expire wrongly and runners are told the wrong day");
        }
        catch (DatabaseAwayException)
        {
            return HealthCheckResult.Healthy("not compared: the database is away"); // which the other check says
        }
    }
}
