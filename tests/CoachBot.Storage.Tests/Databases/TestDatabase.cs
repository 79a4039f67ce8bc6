using CoachBot.Storage.Starting;
using Microsoft.Data.Sqlite;

namespace CoachBot.Storage.Tests.Databases;

/// <summary>One empty, migrated database for a test class, and any number of hosts on it.</summary>
public abstract class TestDatabase : IAsyncLifetime
{
    private readonly List<TestHost> hosts = [];

    /// <summary>The first host.</summary>
    public TestHost Host { get; private set; } = null!;

    public abstract StorageOptions Options { get; }

    public virtual bool IsThere => true;

    /// <summary>Another host on the same database.</summary>
    public TestHost StartHost()
    {
        var host = new TestHost(Options);
        hosts.Add(host);
        return host;
    }

    public async Task InitializeAsync()
    {
        if (IsThere)
        {
            Host = StartHost();
            await Host.Get<IDatabaseMigrator>().MigrateAsync();
        }
    }

    public async Task DisposeAsync()
    {
        foreach (var host in hosts)
        {
            await host.DisposeAsync();
        }

        if (IsThere)
        {
            await DropAsync();
        }
    }

    protected abstract Task DropAsync();
}

public sealed class SqliteDatabase : TestDatabase
{
    public override StorageOptions Options { get; } = new() { Folder = Path.Combine(Path.GetTempPath(), $"coach-test-{Guid.NewGuid():N}") };

    protected override Task DropAsync()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(Options.Folder, recursive: true);
        return Task.CompletedTask;
    }
}

public sealed class PostgresDatabase : TestDatabase
{
    private readonly string name = PostgresServer.NameDatabase();

    public override bool IsThere => PostgresServer.ConnectionString is not null;

    public override StorageOptions Options => new() { ConnectionString = PostgresServer.To(name), Folder = Path.GetTempPath(), StartWait = TimeSpan.FromSeconds(5) };

    protected override Task DropAsync() => PostgresServer.DropAsync(name);
}
