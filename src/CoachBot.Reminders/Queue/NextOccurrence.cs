using CoachBot.Training.Reminding;
using NodaTime;

namespace CoachBot.Reminders.Queue;

/// <summary>
/// The one place where a due row's next instant comes from: NodaTime, since databases resolve repeated local times otherwise.
/// Many runners share a zone and a time, so one pass computes each once.
/// </summary>
internal sealed class NextOccurrence
{
    private readonly Dictionary<(string Zone, LocalTime Time, LocalDate Date), Instant> known = [];

    /// <summary>Every kind comes daily but the weekly summary; what has nothing to say on a day says nothing.</summary>
    public (LocalDate Date, Instant Due) After(string kind, string zone, LocalTime time, LocalDate date)
    {
        var next = date.PlusDays(kind == "weekly" ? 7 : 1);
        if (!known.TryGetValue((zone, time, next), out var due))
        {
            // A zone that new data no longer knows must not stop everybody else's reminders.
            var tz = DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) ?? DateTimeZone.Utc;
            due = LocalClock.At(tz, time, next);
            known.Add((zone, time, next), due);
        }

        return (next, due);
    }
}
