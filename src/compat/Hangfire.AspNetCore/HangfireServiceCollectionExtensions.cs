using Hangfire.AspNetCore;
using Hangfire.Common;
using Hangfire.Engine;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Hangfire;

/// <summary>Brings Hangfire into an application's services.</summary>
public static class HangfireServiceCollectionExtensions
{
    /// <summary>Adds clients, managers and the storage that the configuration names.</summary>
    public static IServiceCollection AddHangfire(this IServiceCollection services, Action<IGlobalConfiguration> configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        return services.AddHangfire((_, global) => configuration(global));
    }

    /// <summary>Adds clients, managers and the storage that the configuration names.</summary>
    public static IServiceCollection AddHangfire(
        this IServiceCollection services, Action<IServiceProvider, IGlobalConfiguration> configuration)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configuration);
        services.TryAddSingleton(provider => Configured(provider, configuration));
        services.TryAddSingleton(provider =>
        {
            provider.GetRequiredService<IGlobalConfiguration>();
            return JobStorage.Current;
        });
        services.TryAddSingleton(provider =>
        {
            provider.GetRequiredService<IGlobalConfiguration>();
            return JobActivator.Current;
        });
        services.TryAddSingleton<IJobFilterProvider>(_ => JobFilterProviders.Providers);
        services.TryAddSingleton<ITimeZoneResolver, DefaultTimeZoneResolver>();
        services.TryAddSingleton<ClientFactory>();
        services.TryAddSingleton<IBackgroundJobClientFactory>(provider => provider.GetRequiredService<ClientFactory>());
        services.TryAddSingleton<IBackgroundJobClientFactoryV2>(provider => provider.GetRequiredService<ClientFactory>());
        services.TryAddSingleton<IRecurringJobManagerFactory>(provider => provider.GetRequiredService<ClientFactory>());
        services.TryAddSingleton<IRecurringJobManagerFactoryV2>(provider => provider.GetRequiredService<ClientFactory>());
        services.TryAddSingleton<IBackgroundJobClientV2>(provider => new BackgroundJobClient(provider.GetRequiredService<JobStorage>()));
        services.TryAddSingleton<IBackgroundJobClient>(provider => provider.GetRequiredService<IBackgroundJobClientV2>());
        services.TryAddSingleton<IRecurringJobManagerV2>(provider => new RecurringJobManager(provider.GetRequiredService<JobStorage>()));
        services.TryAddSingleton<IRecurringJobManager>(provider => provider.GetRequiredService<IRecurringJobManagerV2>());
        return services;
    }

    /// <summary>Has the host perform jobs, with default options.</summary>
    public static IServiceCollection AddHangfireServer(this IServiceCollection services) => services.AddHangfireServer(static _ => { });

    /// <summary>Has the host perform jobs.</summary>
    public static IServiceCollection AddHangfireServer(this IServiceCollection services, Action<BackgroundJobServerOptions> optionsAction)
    {
        ArgumentNullException.ThrowIfNull(optionsAction);
        return services.AddHangfireServer((_, options) => optionsAction(options));
    }

    /// <summary>Has the host perform jobs.</summary>
    public static IServiceCollection AddHangfireServer(
        this IServiceCollection services, Action<IServiceProvider, BackgroundJobServerOptions> optionsAction)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(optionsAction);

        // Not by type: a host may have several servers.
        services.AddTransient<IHostedService>(provider =>
        {
            var options = new BackgroundJobServerOptions();
            optionsAction(provider, options);
            return new BackgroundJobServerHostedService(provider, options);
        });
        return services;
    }

    private static IGlobalConfiguration Configured(IServiceProvider provider, Action<IServiceProvider, IGlobalConfiguration> configuration)
    {
        var global = GlobalConfiguration.Configuration;
        if (provider.GetService<ILoggerFactory>() is { } loggers)
        {
            EngineLog.Factory = loggers;
        }

        if (provider.GetService<IServiceScopeFactory>() is { } scopes)
        {
            global.UseActivator(new AspNetCoreJobActivator(scopes));
        }

        configuration(provider, global);
        return global;
    }

    private sealed class ClientFactory : IBackgroundJobClientFactoryV2, IRecurringJobManagerFactoryV2
    {
        public IBackgroundJobClient GetClient(JobStorage storage) => GetClientV2(storage);

        public IBackgroundJobClientV2 GetClientV2(JobStorage storage) => new BackgroundJobClient(storage);

        public IRecurringJobManager GetManager(JobStorage storage) => GetManagerV2(storage);

        public IRecurringJobManagerV2 GetManagerV2(JobStorage storage) => new RecurringJobManager(storage);
    }
}
