using NodaTime;
using NodaTime.TimeZones;

namespace CoachBot.Training.Reminding;

/// <summary>
/// When a runner's local time comes to pass. Where the clocks skip it: the first valid time after the gap. Where they repeat it: the
/// earlier of the two, so that nobody is spoken to twice.
/// </summary>
public static class LocalClock
{
    private static readonly ZoneLocalMappingResolver Resolver =
        Resolvers.CreateMappingResolver(Resolvers.ReturnEarlier, Resolvers.ReturnStartOfIntervalAfter);

    /// <summary>The instant of a local time on one local date.</summary>
    public static Instant At(DateTimeZone zone, LocalTime time, LocalDate date) => zone.ResolveLocal(date + time, Resolver).ToInstant();

    /// <summary>The first due instant on or after <paramref name="firstDate"/>.</summary>
    public static Instant NextDue(DateTimeZone zone, LocalTime time, LocalDate firstDate) => At(zone, time, firstDate);

    /// <summary>The first due instant strictly after <paramref name="after"/>, and the local date it belongs to.</summary>
    public static (Instant Due, LocalDate Date) NextDueAfter(DateTimeZone zone, LocalTime time, Instant after)
    {
        // A gap can carry a late time over midnight, so the local date of "after" alone does not say which day is next.
        var date = after.InZone(zone).Date.PlusDays(-1);
        while (true)
        {
            var due = At(zone, time, date);
            if (due > after)
            {
                return (due, date);
            }

            date = date.PlusDays(1);
        }
    }

    /// <summary>The next due instant on a day that <paramref name="speaks"/> on, within <paramref name="horizonDays"/> days; null when there is none.</summary>
    public static (Instant Due, LocalDate Date)? NextDueAfter(
        DateTimeZone zone, Func<LocalDate, LocalTime> timeOf, Func<LocalDate, bool> speaks, Instant after, int horizonDays = 30)
    {
        var first = after.InZone(zone).Date.PlusDays(-1);
        for (var offset = 0; offset <= horizonDays + 1; offset++)
        {
            var date = first.PlusDays(offset);
            if (speaks(date) && At(zone, timeOf(date), date) is var due && due > after)
            {
                return (due, date);
            }
        }

        return null;
    }
}
