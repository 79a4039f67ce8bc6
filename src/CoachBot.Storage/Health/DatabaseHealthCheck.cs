using CoachBot.Storage.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CoachBot.Storage.Health;

/// <summary>Whether the database answers now. The description holds no address and no secret.</summary>
internal sealed class DatabaseHealthCheck(CoachDatabase database) : IHealthCheck
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await database.ReadAsync(db => db.Database.SqlQuery<int>($"""SELECT 1 AS "Value" """).ToListAsync(cancellationToken), cancellationToken)
                .WaitAsync(Patience, cancellationToken);
            return HealthCheckResult.Healthy($"{database.Kind} answers");
        }
        catch (Exception e) when (e is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            return new HealthCheckResult(context.Registration.FailureStatus, $"{database.Kind} does not answer: {e.GetType().Name}");
        }
    }
}
