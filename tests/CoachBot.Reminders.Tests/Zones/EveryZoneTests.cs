using CoachBot.Reminders.Queue;
using CoachBot.Storage.Reminders;
using NodaTime;

namespace CoachBot.Reminders.Tests.Zones;

/// <summary>Every zone of the database that NodaTime carries, at every change of its clocks from 2026 to 2028.</summary>
public sealed class EveryZoneTests
{
    private static readonly Interval Years = new(Instant.FromUtc(2026, 1, 1, 0, 0), Instant.FromUtc(2029, 1, 1, 0, 0));

    [Fact]
    public void Around_every_change_of_the_clocks_each_local_day_has_exactly_one_reminder_at_its_time()
    {
        var (zones, changes, chains) = (0, 0, 0);
        foreach (var id in DateTimeZoneProviders.Tzdb.Ids)
        {
            var zone = DateTimeZoneProviders.Tzdb[id];
            zones++;
            foreach (var change in zone.GetZoneIntervals(Years).Where(interval => interval.HasStart && Years.Contains(interval.Start)))
            {
                changes++;
                foreach (var time in TimesAround(zone, change.Start))
                {
                    Check(zone, time, change.Start.InZone(zone).Date);
                    chains++;
                }
            }
        }

        Assert.InRange(zones, 500, 700);
        Assert.InRange(changes, 800, 5000);
        Assert.True(chains > 20_000, $"{chains} times were followed over {changes} changes");
    }

    [Fact]
    public void Over_three_years_each_local_day_of_every_zone_has_exactly_one()
    {
        var time = new LocalTime(2, 30); // where most clocks jump
        foreach (var id in DateTimeZoneProviders.Tzdb.Ids)
        {
            var zone = DateTimeZoneProviders.Tzdb[id];
            var next = new NextOccurrence();
            var (date, last) = (new LocalDate(2025, 12, 31), Instant.MinValue);
            for (var expected = new LocalDate(2026, 1, 1); expected.Year < 2029; expected = expected.PlusDays(1))
            {
                var occurrence = next.After(null, id, time, date);
                Assert.True(occurrence.Date == expected && occurrence.Due > last, $"{id} {expected}");
                (date, last) = (occurrence.Date, occurrence.Due);
            }
        }
    }

    /// <summary>Follows the due table's own chain from two days before to two days after.</summary>
    private static void Check(DateTimeZone zone, LocalTime time, LocalDate around)
    {
        var next = new NextOccurrence();
        var date = around.PlusDays(-3);
        foreach (var expected in Enumerable.Range(-2, 5).Select(around.PlusDays))
        {
            var occurrence = next.After(null, zone.Id, time, date);
            Assert.True(occurrence.Date == expected && occurrence.Time == time, $"{zone.Id} {time} follows {date} with {occurrence.Date}");
            Assert.True(occurrence.Due == Expected(zone, expected + time), $"{zone.Id} {expected} {time} is due at {occurrence.Due}");
            date = expected;
        }
    }

    /// <summary>Told without NodaTime's resolvers: the first instant whose wall clock shows the time or a later one, all things before it being earlier.</summary>
    private static Instant Expected(DateTimeZone zone, LocalDateTime local)
    {
        var mapping = zone.MapLocal(local);
        return mapping.Count switch
        {
            0 => mapping.LateInterval.Start,
            1 => mapping.Single().ToInstant(),
            _ => Instant.Min(mapping.First().ToInstant(), mapping.Last().ToInstant()),
        };
    }

    private static IEnumerable<LocalTime> TimesAround(DateTimeZone zone, Instant change)
    {
        var (before, after) = ((change - Duration.Epsilon).InZone(zone).LocalDateTime, change.InZone(zone).LocalDateTime);
        foreach (var minutes in new[] { -90, -60, -31, -30, -15, -1, 0, 1, 15, 29, 30, 45, 59, 60, 61, 90 })
        {
            yield return Minute(before.PlusMinutes(minutes));
            yield return Minute(after.PlusMinutes(minutes));
        }

        yield return LocalTime.Midnight;
        yield return new LocalTime(7, 0);
        yield return new LocalTime(23, 59);
    }

    private static LocalTime Minute(LocalDateTime local) => new(local.Hour, local.Minute);
}
