using CoachBot.Storage.Bots;
using CoachBot.Storage.Channels;
using CoachBot.Storage.Clocks;
using CoachBot.Storage.Conversations;
using CoachBot.Storage.Database;
using CoachBot.Storage.Health;
using CoachBot.Storage.Hosts;
using CoachBot.Storage.Keys;
using CoachBot.Storage.Links;
using CoachBot.Storage.Locks;
using CoachBot.Storage.Nightly;
using CoachBot.Storage.Notifications;
using CoachBot.Storage.Payloads;
using CoachBot.Storage.Runners;
using CoachBot.Storage.Starting;
using Microsoft.AspNetCore.DataProtection;
using CoachBot.Storage.Telemetry;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Npgsql;

namespace CoachBot.Storage;

public static class StorageServices
{
    /// <summary>
    /// The stores, on the database that the options name. Needs an <see cref="NodaTime.IClock"/>, which <see cref="SharedClock"/> can be. Call <see cref="IDatabaseMigrator.MigrateAsync"/>
    /// before anything else uses them. Adds the health check "database" with the tag "ready".
    /// </summary>
    public static IServiceCollection AddStorage(this IServiceCollection services, StorageOptions options)
    {
        services.AddSingleton(options);
        services.TryAddSingleton(TimeProvider.System);
        if (options.Kind == DatabaseKind.PostgreSql)
        {
            services.AddPostgres(options);
        }
        else
        {
            services.AddSqlite(options);
        }

        services.AddSingleton<IRunnerStore, RunnerStore>();
        services.AddSingleton<RunnerArchive>();
        services.AddSingleton<RecentStates>();
        services.AddSingleton<IRunnerJoining, RunnerJoining>();
        services.AddSingleton<IRunnerLinks, RunnerLinks>();
        services.AddSingleton<IConversationStore, ConversationStore>();
        services.AddSingleton<ITurnStore, TurnStore>();
        services.AddSingleton<ActivityBatch>();
        services.AddSingleton<ChatWrites>();
        services.AddSingleton<IBotStateStore, BotStateStore>();
        services.AddSingleton<IAddressBook, AddressBook>();
        services.AddSingleton<IHandledActivities, HandledActivities>();
        services.AddSingleton<IHostLedger, HostLedger>();
        services.AddSingleton<Pseudonyms>();
        services.AddSingleton<INightlyTask, Retention>();
        services.AddKeys(options.Keys);
        services.AddHealthChecks().AddCheck<DatabaseHealthCheck>("database", tags: ["ready"]);
        return services;
    }

    /// <summary>The keys for cookies, tokens and stored words: one set for all hosts of a database, whatever folder each is installed in.</summary>
    private static void AddKeys(this IServiceCollection services, KeyOptions options)
    {
        var protection = services.AddDataProtection().SetApplicationName("CoachBot");
        if (options.Certificate is { } certificate)
        {
            protection.ProtectKeysWithCertificate(certificate).UnprotectKeysWithAnyCertificate([certificate, .. options.OldCertificates]);
        }

        services.AddSingleton<IConfigureOptions<KeyManagementOptions>, KeyStorage>();
        services.AddSingleton(provider => new Lazy<IDataProtectionProvider>(provider.GetRequiredService<IDataProtectionProvider>));
        services.AddSingleton(provider => new Lazy<IKeyManager>(provider.GetRequiredService<IKeyManager>));
        services.AddSingleton<KeyRevocation>();
        services.AddSingleton<PayloadKeys>();
        services.TryAddSingleton<IPayloadProtector, SealedPayloads>();
        services.AddSingleton<INightlyTask, PayloadSweep>();
        services.AddSingleton<INightlyTask, KeyUpkeep>();
    }

    private static void AddPostgres(this IServiceCollection services, StorageOptions options)
    {
        services.AddSingleton(provider =>
        {
            var source = new NpgsqlDataSourceBuilder(options.ConnectionString);
            source.UseLoggerFactory(provider.GetService<ILoggerFactory>());
            source.ConnectionStringBuilder.ApplicationName ??= "CoachBot";

            // Nothing of ours sets anything on a pooled session, so there is nothing to reset: that would be a statement more for each.
            source.ConnectionStringBuilder.NoResetOnClose = true;

            // The same few statements come again and again; the server plans them once per connection.
            if (source.ConnectionStringBuilder.MaxAutoPrepare == 0)
            {
                source.ConnectionStringBuilder.MaxAutoPrepare = 50;
            }

            return source.Build();
        });
        services.AddPooledDbContextFactory<PostgresCoachContext>((provider, builder) => builder
            .UseNpgsql(provider.GetRequiredService<NpgsqlDataSource>())
            .AddInterceptors(new StorableText())
            .ReplaceService<IModelCacheKeyFactory, PayloadModelKey>());
        services.AddDatabase<PostgresCoachContext>(DatabaseKind.PostgreSql);
        services.AddSingleton(provider => new SharedClock(provider.GetRequiredService<TimeProvider>(), provider.GetRequiredService<NpgsqlDataSource>));
        services.AddHostedService<ClockKeeper>();
        services.AddHealthChecks().AddCheck<ClockHealthCheck>("clock", tags: ["ready"]);
        services.AddSingleton<IDatabaseMigrator, PostgresMigrator>();
        services.AddSingleton(_ => new AdvisoryLocks(options.ConnectionString!));
        services.AddSingleton<IConversationGate, PostgresGate>();
        services.AddSingleton<IChangeFeed>(provider => new PostgresChangeFeed(
            provider.GetRequiredService<NpgsqlDataSource>(), options.ConnectionString!, provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<PostgresChangeFeed>>()));
    }

    private static void AddSqlite(this IServiceCollection services, StorageOptions options)
    {
        var connection = new SqliteConnectionStringBuilder { DataSource = options.SqliteFile, ForeignKeys = true }.ConnectionString;
        services.AddPooledDbContextFactory<SqliteCoachContext>(builder => builder
            .UseSqlite(connection)
            .AddInterceptors(new SqliteOpening(), new StorableText())
            .ReplaceService<IModelCacheKeyFactory, PayloadModelKey>());
        services.AddDatabase<SqliteCoachContext>(DatabaseKind.Sqlite);
        services.AddSingleton(provider => new SharedClock(provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<IDatabaseMigrator, SqliteMigrator>();
        services.AddSingleton<IConversationGate, InProcessGate>();
        services.AddSingleton<IChangeFeed, InProcessChangeFeed>();
    }

    private static void AddDatabase<TContext>(this IServiceCollection services, DatabaseKind kind)
        where TContext : CoachDbContext =>
        services.AddSingleton(provider =>
        {
            var contexts = provider.GetRequiredService<IDbContextFactory<TContext>>();
            return new CoachDatabase(contexts.CreateDbContext, kind, provider.GetRequiredService<TimeProvider>());
        });
}
