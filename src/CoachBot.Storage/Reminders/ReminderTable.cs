using CoachBot.Storage.Database;
using CoachBot.Storage.Runners;
using CoachBot.Training.Runners;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CoachBot.Storage.Reminders;

/// <summary>Writes a runner's due rows within somebody's transaction.</summary>
internal static class ReminderTable
{
    private const int DefaultWindowMinutes = 180;

    /// <param name="reminders">Null leaves the rows alone.</param>
    /// <param name="now">What is due by then and was not handed over yet is handed over first, unless its date comes again.</param>
    public static async Task ReplaceAsync(
        CoachDbContext context, RunnerId runner, IReadOnlyList<NextReminder>? reminders, Instant now, CancellationToken cancellation)
    {
        if (reminders is null)
        {
            return;
        }

        var kinds = reminders.Select(reminder => reminder.Kind).ToArray();
        await HandOverAsync(context, runner, reminders, now, cancellation);
        await context.Reminders.Where(row => row.RunnerId == runner.Value && !kinds.Contains(row.Kind)).ExecuteDeleteAsync(cancellation);
        foreach (var reminder in reminders)
        {
            await context.Database.ExecuteSqlAsync(
                $"""
                INSERT INTO reminders (runner_id, kind, zone, local_time, week, next_local_date, next_due, window_minutes, enabled)
                VALUES ({runner.Value}, {reminder.Kind}, {reminder.Zone}, {reminder.LocalTime.ToTimeOnly()}, {reminder.Week?.ToString()}, {reminder.LocalDate.ToDateOnly()}, {reminder.Due.ToDateTimeUtc()}, {reminder.WindowMinutes}, {true})
                ON CONFLICT (runner_id, kind) DO UPDATE SET
                    zone = excluded.zone, local_time = excluded.local_time, week = excluded.week, next_local_date = excluded.next_local_date, next_due = excluded.next_due, window_minutes = excluded.window_minutes, enabled = excluded.enabled
                """,
                cancellation);
        }
    }

    /// <summary>Whoever travels in the very second in which a reminder falls due must not lose it.</summary>
    private static async Task HandOverAsync(
        CoachDbContext context, RunnerId runner, IReadOnlyList<NextReminder> reminders, Instant now, CancellationToken cancellation)
    {
        var due = await context.Reminders.AsNoTracking().Where(row => row.RunnerId == runner.Value && row.Enabled && row.NextDue <= now).ToListAsync(cancellation);
        foreach (var row in due.Where(row => reminders.Any(next => next.Kind == row.Kind && next.LocalDate > row.NextLocalDate)))
        {
            var address = await context.RunnerAddresses.AsNoTracking().Where(address => address.RunnerId == runner.Value)
                .OrderByDescending(address => address.OffReason == null).ThenByDescending(address => address.UpdatedAt).FirstOrDefaultAsync(cancellation);
            var lane = address is null ? "" : ReminderLanes.Of(address.ChannelId, address.TenantId);
            var (date, dueAt) = (row.NextLocalDate.ToDateOnly(), row.NextDue.ToDateTimeUtc());
            var expires = (row.NextDue + Duration.FromMinutes(row.WindowMinutes ?? DefaultWindowMinutes)).ToDateTimeUtc();
            await context.Database.ExecuteSqlAsync(
                $"""
                INSERT INTO reminder_outbox (runner_id, kind, local_date, tenant_id, due_at, not_before, expires_at, attempt, failed)
                SELECT {runner.Value}, {row.Kind}, {date}, {lane}, {dueAt}, {dueAt}, {expires}, 0, 0
                WHERE NOT EXISTS (SELECT 1 FROM reminder_sent s WHERE s.runner_id = {runner.Value} AND s.kind = {row.Kind} AND s.local_date = {date})
                    AND NOT EXISTS (SELECT 1 FROM reminder_dead d WHERE d.runner_id = {runner.Value} AND d.kind = {row.Kind} AND d.local_date = {date})
                ON CONFLICT DO NOTHING
                """,
                cancellation);
        }
    }
}
