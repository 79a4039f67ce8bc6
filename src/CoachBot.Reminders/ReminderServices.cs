using CoachBot.Reminders.Dispatch;
using CoachBot.Reminders.Jobs;
using CoachBot.Reminders.Letters;
using CoachBot.Reminders.Limits;
using CoachBot.Reminders.Metering;
using CoachBot.Reminders.Overview;
using CoachBot.Reminders.Queue;
using CoachBot.Reminders.Time;
using CoachBot.Reminders.Tracing;
using CoachBot.Reminders.Zones;
using CoachBot.Storage;
using CoachBot.Storage.Nightly;
using Hangfire;
using Hangfire.InMemory;
using Hangfire.PostgreSql;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CoachBot.Reminders;

/// <summary>When the coach speaks first. The host adds an <see cref="IReminderComposer"/>.</summary>
public static class ReminderServices
{
    public static IServiceCollection AddReminders(this IServiceCollection services, IConfiguration configuration, StorageOptions storage)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        ArgumentNullException.ThrowIfNull(storage);
        services.AddOptions<ReminderOptions>().Bind(configuration.GetSection(ReminderOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<ReminderOptions>, ReminderOptionsCheck>();
        services.AddSingleton(new RetryPlan(Random.Shared.NextDouble));
        services.AddMetrics();
        services.AddSingleton<ReminderMeter>();
        services.AddSingleton<ReminderTracing>();
        services.AddSingleton<ServiceCircuits>();
        services.AddSingleton(provider => new Dispatcher(provider));
        services.AddSingleton(provider => new ReminderOverview(provider));
        services.AddSingleton<DeadLetters>();
        services.AddTransient<DispatchJob>();
        services.AddSingleton<IZoneData, NodaZoneData>();
        services.AddSingleton<ZoneDataUpdate>();
        services.AddTransient(provider => new NightlyJob(
            provider.GetRequiredService<ZoneDataUpdate>(), provider.GetServices<INightlyTask>(), provider.GetRequiredService<ILogger<NightlyJob>>()));

        if (storage.Kind == DatabaseKind.PostgreSql)
        {
            services.AddSingleton<QueueConnections>();
            services.AddSingleton<IReminderQueue, PostgresReminderQueue>();
            services.AddSingleton<ILaneLeases, PostgresLaneLeases>();
            services.AddSingleton<IDispatchClock, DatabaseClock>();
            services.AddHangfire(hangfire => hangfire.Engine().UsePostgreSqlStorage(
                database => database.UseNpgsqlConnection(storage.ConnectionString!),
                new PostgreSqlStorageOptions
                {
                    QueuePollInterval = TimeSpan.FromSeconds(1),
                    InvisibilityTimeout = TimeSpan.FromMinutes(3),
                    UseSlidingInvisibilityTimeout = true,
                    DistributedLockTimeout = TimeSpan.FromMinutes(1), // a crash leaves its locks; they must not outlive a few ticks
                    EnableTransactionScopeEnlistment = false,
                }));
        }
        else
        {
            // The truth about reminders is in our own tables, so the embedded default may forget its jobs with the process.
            services.AddSingleton<IReminderQueue, SqliteReminderQueue>();
            services.AddSingleton<ILaneLeases, LocalLaneLeases>();
            services.AddSingleton<IDispatchClock, HostClock>();
            services.AddHangfire(hangfire => hangfire.Engine().UseInMemoryStorage());
        }

        services.AddHostedService<JobSchedule>();
        services.AddHostedService<Watchdog>();
        services.AddHostedService<DepthGauge>();
        return services;
    }

    private static IGlobalConfiguration Engine(this IGlobalConfiguration hangfire) => hangfire
        .SetDataCompatibilityLevel(CompatibilityLevel.Version_180)
        .UseSimpleAssemblyNameTypeSerializer()
        .UseRecommendedSerializerSettings();
}

internal sealed class ReminderOptionsCheck : IValidateOptions<ReminderOptions>
{
    public ValidateOptionsResult Validate(string? name, ReminderOptions options) =>
        options.Problem() is { } problem ? ValidateOptionsResult.Fail(problem) : ValidateOptionsResult.Success;
}
