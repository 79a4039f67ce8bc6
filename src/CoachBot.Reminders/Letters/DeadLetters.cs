using CoachBot.Storage.Database;
using CoachBot.Storage.Reminders;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NodaTime;

namespace CoachBot.Reminders.Letters;

/// <summary>Reminders that were given up, with their reasons; and one command that sends them after all.</summary>
public sealed class DeadLetters(CoachDatabase database, IOptions<ReminderOptions> options, IClock clock)
{
    /// <summary>The latest first.</summary>
    public Task<IReadOnlyList<ReminderDeadRow>> ListAsync(int most, CancellationToken cancellation = default) => database.ReadAsync(
        async context => (IReadOnlyList<ReminderDeadRow>)await context.ReminderDead.AsNoTracking().OrderByDescending(row => row.At).Take(most).ToListAsync(cancellation),
        cancellation);

    /// <summary>How many there are of each reason.</summary>
    public Task<IReadOnlyDictionary<string, int>> ReasonsAsync(CancellationToken cancellation = default) => database.ReadAsync(
        async context => (IReadOnlyDictionary<string, int>)await context.ReminderDead.GroupBy(row => row.Reason)
            .Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(group => group.Key, group => group.Count, cancellation),
        cancellation);

    /// <summary>
    /// Puts them back into the outbox, with new attempts and a new window. What is no longer true by then is not said all the same: a
    /// reminder of yesterday ends as nothingToSay. Answers with how many.
    /// </summary>
    /// <param name="reason">Only those; null: all.</param>
    public Task<int> ResendAsync(string? reason = null, CancellationToken cancellation = default)
    {
        var now = clock.GetCurrentInstant();
        var (from, expires) = (now.ToDateTimeUtc(), (now + Duration.FromMinutes(options.Value.WindowMinutes)).ToDateTimeUtc());
        return database.WriteAsync(
            async context =>
            {
                // Tries that may have arrived stay counted.
                await context.Database.ExecuteSqlAsync(
                    $"""
                    INSERT INTO reminder_outbox (runner_id, kind, local_date, tenant_id, due_at, not_before, expires_at, attempt, failed)
                    SELECT d.runner_id, d.kind, d.local_date, d.tenant_id, d.due_at, {from}, {expires}, d.uncertain, 0
                    FROM reminder_dead d WHERE d.at <= {from} AND ({reason ?? ""} = '' OR d.reason = {reason ?? ""})
                    ON CONFLICT DO NOTHING
                    """,
                    cancellation);
                return await context.Database.ExecuteSqlAsync(
                    $"DELETE FROM reminder_dead WHERE at <= {from} AND ({reason ?? ""} = '' OR reason = {reason ?? ""})", cancellation);
            },
            cancellation);
    }
}
