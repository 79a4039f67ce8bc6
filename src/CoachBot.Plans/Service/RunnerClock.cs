using CoachBot.Training.Decisions;
using CoachBot.Training.Runners;
using Microsoft.Extensions.Options;
using NodaTime;

namespace CoachBot.Plans.Service;

/// <summary>What time it is where a runner lives.</summary>
internal sealed class RunnerClock(IClock clock, IOptions<PlanOptions> options)
{
    private readonly DateTimeZone byDefault = DateTimeZoneProviders.Tzdb[options.Value.DefaultTimeZone];

    public Instant Now => clock.GetCurrentInstant();

    /// <summary>A zone that the tz database does not know counts as not said.</summary>
    public DateTimeZone ZoneOf(RunnerProfile profile) => ZoneOf(profile.TimeZone);

    public DateTimeZone ZoneOf(string? id) => id is null ? byDefault : DateTimeZoneProviders.Tzdb.GetZoneOrNull(id) ?? byDefault;

    public RunnerView View(RunnerState state, Instant now)
    {
        var zone = ZoneOf(state.Profile);
        return new RunnerView(state, now.InZone(zone).LocalDateTime, zone);
    }
}
