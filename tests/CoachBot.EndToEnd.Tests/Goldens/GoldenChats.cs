using CoachBot.EndToEnd.Tests.Hosting;

namespace CoachBot.EndToEnd.Tests.Goldens;

/// <summary>Every .chat file beside the dialogs, word for word from a client's request to the coach's answer, over a file.</summary>
public sealed class GoldenChatsOnSqlite(GoldenChatsOnSqlite.House house) : IClassFixture<GoldenChatsOnSqlite.House>
{
    public static TheoryData<string> Files => GoldenHouse.Files;

    [Theory]
    [MemberData(nameof(Files))]
    public Task The_conversation_goes_over_the_wire_as_written(string file) => house.RunAsync(file);

    public sealed class House() : GoldenHouse(postgres: false);
}

/// <summary>The same over PostgreSQL.</summary>
public sealed class GoldenChatsOnPostgres(GoldenChatsOnPostgres.House house) : IClassFixture<GoldenChatsOnPostgres.House>
{
    public static TheoryData<string> Files => GoldenHouse.Files;

    [PostgresTheory]
    [MemberData(nameof(Files))]
    public Task The_conversation_goes_over_the_wire_as_written(string file) => house.RunAsync(file);

    public sealed class House() : GoldenHouse(postgres: true);
}

/// <summary>One host for all conversations on a database, each with a person of its own; they take turns, since each sets the time.</summary>
public abstract class GoldenHouse(bool postgres) : IAsyncLifetime
{
    private static readonly string Folder = Path.Combine(Checkout.Root, "dialogs");

    private GoldenHost? host;

    public static TheoryData<string> Files => [.. ChatFile.In(Folder)];

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task RunAsync(string file)
    {
        host ??= await GoldenHost.StartAsync(postgres);
        WireTalk? talk = null;
        try
        {
            await ChatFile.RunAsync(Path.Combine(Folder, file), (at, zone) => Task.FromResult<IGoldenTalk>(talk = new WireTalk(host, at, zone)));
        }
        finally
        {
            talk?.Dispose();
        }
    }

    public Task DisposeAsync() => host?.DisposeAsync().AsTask() ?? Task.CompletedTask;
}
