using CoachBot.Storage.Reminders;
using NodaTime;

namespace CoachBot.Reminders.Queue;

/// <summary>
/// The one place where a due row's next instant comes from: NodaTime, since databases resolve repeated local times otherwise.
/// Many runners share a zone and a time, so one pass computes each once.
/// </summary>
internal sealed class NextOccurrence
{
    private readonly Dictionary<(string? Week, string Zone, LocalTime Time, LocalDate Date), Occurrence> known = [];

    /// <param name="week">The row's times per weekday; null: every day at <paramref name="time"/>.</param>
    public Occurrence After(string? week, string zone, LocalTime time, LocalDate date)
    {
        var key = (week, zone, time, date);
        if (!known.TryGetValue(key, out var next))
        {
            // A zone that new data no longer knows must not stop everybody else's reminders.
            var tz = DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) ?? DateTimeZone.Utc;
            var times = ReminderWeek.Parse(week) ?? ReminderWeek.Daily(time);
            var after = tz.AtStartOfDay(date).ToInstant();
            next = times.NextAfter(after, tz, date.PlusDays(1)) ?? ReminderWeek.Daily(time).NextAfter(after, tz, date.PlusDays(1))!;
            known.Add(key, next);
        }

        return next;
    }
}
