namespace CoachBot.EndToEnd.Tests.Goldens;

/// <summary>One host for all conversations on a database, each with a person of its own; they take turns, since each sets the time.</summary>
public abstract class GoldenHouse(bool postgres) : IAsyncLifetime
{
    private static readonly string Folder = Path.Combine(Checkout.Root, "dialogs");

    private GoldenHost? host;

    /// <summary>The golden conversations.</summary>
    public static TheoryData<string> Files => [.. ChatFile.In(Folder)];

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync() => host?.DisposeAsync().AsTask() ?? Task.CompletedTask;

    /// <summary>As the file says.</summary>
    public async Task RunAsync(string file)
    {
        var running = await HostAsync();
        WireTalk? talk = null;
        try
        {
            await ChatFile.RunAsync(Path.Combine(Folder, file), (at, zone) => Task.FromResult<IGoldenTalk>(talk = new WireTalk(running, at, zone)));
        }
        finally
        {
            talk?.Dispose();
        }
    }

    internal async Task<GoldenHost> HostAsync() => host ??= await GoldenHost.StartAsync(postgres);
}

[CollectionDefinition(Name)]
public sealed class SqliteHouse() : GoldenHouse(postgres: false), ICollectionFixture<SqliteHouse>
{
    public const string Name = "conversations on SQLite";
}

[CollectionDefinition(Name)]
public sealed class PostgresHouse() : GoldenHouse(postgres: true), ICollectionFixture<PostgresHouse>
{
    public const string Name = "conversations on PostgreSQL";
}
