using CoachBot.Plans.Api;
using CoachBot.Plans.Calendar;
using CoachBot.Plans.Erasing;
using CoachBot.Plans.Linking;
using CoachBot.Plans.Service;
using CoachBot.Plans.Teams;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace CoachBot.Plans;

public static class PlanServices
{
    /// <summary>The plan service. Needs the storage and an <see cref="IClock"/>.</summary>
    public static IServiceCollection AddPlans(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<PlanOptions>().Bind(configuration.GetSection(PlanOptions.Section))
            .Validate(
                options => DateTimeZoneProviders.Tzdb.GetZoneOrNull(options.DefaultTimeZone) is not null,
                $"{PlanOptions.Section}:{nameof(PlanOptions.DefaultTimeZone)} must be a time zone of the tz database, such as Europe/London or UTC.")
            .ValidateOnStart();
        services.AddSingleton<RunnerClock>();
        services.AddSingleton<Erasure>();
        services.AddSingleton<IPlanService, PlanService>();
        services.AddSingleton<ICalendarFeed, CalendarFeed>();
        services.AddSingleton<IRunnerLinking, RunnerLinking>();
        services.AddSingleton<ITeamBoard, TeamBoard>();
        services.AddPlansApi();
        return services;
    }
}
