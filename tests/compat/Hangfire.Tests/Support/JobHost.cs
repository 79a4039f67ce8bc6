using Hangfire.PostgreSql;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Hangfire.Tests.Support;

/// <summary>A host that performs jobs, with what tests ask of it.</summary>
public sealed class JobHost : IAsyncDisposable
{
    private readonly IHost host;
    private readonly TestDatabase? owned;
    private bool stopped;

    private JobHost(IHost host, TestDatabase? owned)
    {
        this.host = host;
        this.owned = owned;
    }

    public Journal Journal => host.Services.GetRequiredService<Journal>();

    public IBackgroundJobClient Jobs => host.Services.GetRequiredService<IBackgroundJobClient>();

    public IRecurringJobManagerV2 Recurring => host.Services.GetRequiredService<IRecurringJobManagerV2>();

    public JobStorage Storage => host.Services.GetRequiredService<JobStorage>();

    /// <summary>A host with jobs in memory, or in a PostgreSQL database of its own.</summary>
    public static async Task<JobHost> Start(string storage, Action<BackgroundJobServerOptions>? server = null)
    {
        if (storage == "in memory")
        {
            return await Start(configuration => configuration.UseInMemoryStorage(), null, server);
        }

        var database = await TestDatabase.Create();
        return await Start(configuration => Use(configuration, database.ConnectionString), database, server);
    }

    /// <summary>A host among others of a database.</summary>
    public static Task<JobHost> Start(
        TestDatabase database, Action<BackgroundJobServerOptions>? server = null, Journal? journal = null) =>
        Start(configuration => Use(configuration, database.ConnectionString), null, server, journal);

    /// <summary>A host of a database that creates jobs and performs none.</summary>
    public static Task<JobHost> StartClient(TestDatabase database) =>
        Start(configuration => Use(configuration, database.ConnectionString), null, null, serves: false);

    /// <summary>A host that performs jobs until its process is killed.</summary>
    public static async Task RunInThisProcess(string connectionString)
    {
        await using var host = await Start(configuration => Use(configuration, connectionString), null, null);
        Console.WriteLine("ready");
        await Task.Delay(Timeout.Infinite);
    }

    public string? StateOf(string jobId)
    {
        using var connection = Storage.GetConnection();
        return connection.GetJobData(jobId)?.State;
    }

    public async Task Stop()
    {
        if (!stopped)
        {
            stopped = true;
            await host.StopAsync();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Stop();
        host.Dispose();
        if (owned is not null)
        {
            await owned.DisposeAsync();
        }
    }

    private static void Use(IGlobalConfiguration configuration, string connectionString) => configuration.UsePostgreSqlStorage(
        options => options.UseNpgsqlConnection(connectionString),
        new PostgreSqlStorageOptions
        {
            QueuePollInterval = TimeSpan.FromSeconds(1),
            InvisibilityTimeout = TimeSpan.FromSeconds(10),
            UseSlidingInvisibilityTimeout = true,
            DistributedLockTimeout = TimeSpan.FromMinutes(1),
            EnableTransactionScopeEnlistment = false,
        });

    private static async Task<JobHost> Start(
        Action<IGlobalConfiguration> storage,
        TestDatabase? owned,
        Action<BackgroundJobServerOptions>? server,
        Journal? journal = null,
        bool serves = true)
    {
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Services.AddSingleton(journal ?? new Journal());
        builder.Services.AddHangfire((_, configuration) =>
        {
            configuration
                .SetDataCompatibilityLevel(CompatibilityLevel.Version_180)
                .UseSimpleAssemblyNameTypeSerializer()
                .UseRecommendedSerializerSettings();
            storage(configuration);
        });
        builder.Services.AddScoped<ScopedService>();
        if (serves)
        {
            builder.Services.AddHangfireServer(options =>
            {
                options.WorkerCount = 4;
                options.SchedulePollingInterval = TimeSpan.FromSeconds(1);
                options.CancellationCheckInterval = TimeSpan.FromSeconds(1);
                options.ShutdownTimeout = TimeSpan.FromSeconds(5);
                server?.Invoke(options);
            });
        }

        var host = builder.Build();
        Configured.With(host.Services);
        await host.StartAsync();
        return new JobHost(host, owned);
    }
}
