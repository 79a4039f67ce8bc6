using CoachBot.Storage.Database;
using CoachBot.Storage.Runners;
using CoachBot.Training.Runners;
using Microsoft.EntityFrameworkCore;

namespace CoachBot.Storage.Reminders;

/// <summary>Writes a runner's due rows within somebody's transaction.</summary>
internal static class ReminderTable
{
    /// <param name="reminders">Null leaves the rows alone.</param>
    public static async Task ReplaceAsync(
        CoachDbContext context, RunnerId runner, IReadOnlyList<NextReminder>? reminders, CancellationToken cancellation)
    {
        if (reminders is null)
        {
            return;
        }

        var kinds = reminders.Select(reminder => reminder.Kind).ToArray();
        await context.Reminders.Where(row => row.RunnerId == runner.Value && !kinds.Contains(row.Kind)).ExecuteDeleteAsync(cancellation);
        foreach (var reminder in reminders)
        {
            await context.Database.ExecuteSqlAsync(
                $"""
                INSERT INTO reminders (runner_id, kind, zone, local_time, week, next_local_date, next_due, enabled)
                VALUES ({runner.Value}, {reminder.Kind}, {reminder.Zone}, {reminder.LocalTime.ToTimeOnly()}, {reminder.Week?.ToString()}, {reminder.LocalDate.ToDateOnly()}, {reminder.Due.ToDateTimeUtc()}, {true})
                ON CONFLICT (runner_id, kind) DO UPDATE SET
                    zone = excluded.zone, local_time = excluded.local_time, week = excluded.week, next_local_date = excluded.next_local_date, next_due = excluded.next_due, enabled = excluded.enabled
                """,
                cancellation);
        }
    }
}
