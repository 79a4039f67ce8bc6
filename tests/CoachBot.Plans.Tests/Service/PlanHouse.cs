using CoachBot.Plans.Service;
using CoachBot.Storage;
using CoachBot.Storage.Runners;
using CoachBot.Storage.Starting;
using CoachBot.Training.Runners;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace CoachBot.Plans.Tests.Service;

/// <summary>The plan service on a database of its own, at a time that the test sets.</summary>
public sealed class PlanHouse : IAsyncLifetime, IClock
{
    private readonly StorageOptions options = new() { Folder = Path.Combine(Path.GetTempPath(), $"coach-test-{Guid.NewGuid():N}") };
    private ServiceProvider provider = null!;

    public Instant Now { get; set; } = Instant.FromUtc(2026, 3, 4, 10, 0);

    public IPlanService Plans => provider.GetRequiredService<IPlanService>();

    public IRunnerStore Store => provider.GetRequiredService<IRunnerStore>();

    public Instant GetCurrentInstant() => Now;

    public static RunnerId NewRunner() => new($"runner-{Guid.NewGuid():N}");

    /// <summary>The plan service on another store.</summary>
    public IPlanService PlansOn(IRunnerStore store) => ActivatorUtilities.CreateInstance<PlanService>(provider, store);

    public T Get<T>()
        where T : notnull => provider.GetRequiredService<T>();

    public Task InitializeAsync()
    {
        provider = Build(options, this, []).BuildServiceProvider(validateScopes: true);
        return Get<IDatabaseMigrator>().MigrateAsync();
    }

    public async Task DisposeAsync()
    {
        await provider.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(options.Folder, recursive: true);
    }

    public static IServiceCollection Build(StorageOptions options, IClock clock, Dictionary<string, string?> settings) =>
        new ServiceCollection().AddLogging().AddSingleton(clock).AddStorage(options)
            .AddPlans(new ConfigurationBuilder().AddInMemoryCollection(settings).Build());
}
