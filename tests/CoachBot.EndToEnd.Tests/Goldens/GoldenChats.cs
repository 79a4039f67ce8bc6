using CoachBot.EndToEnd.Tests.Hosting;

namespace CoachBot.EndToEnd.Tests.Goldens;

/// <summary>Every .chat file beside the dialogs, word for word from a client's request to what the client is shown, over a file.</summary>
[Collection(SqliteHouse.Name)]
public sealed class GoldenChatsOnSqlite(SqliteHouse house)
{
    public static TheoryData<string> Files => GoldenHouse.Files;

    [Theory]
    [MemberData(nameof(Files))]
    public Task The_conversation_goes_over_the_wire_as_written(string file) => house.RunAsync(file);
}

/// <summary>The same over PostgreSQL.</summary>
[Collection(PostgresHouse.Name)]
public sealed class GoldenChatsOnPostgres(PostgresHouse house)
{
    public static TheoryData<string> Files => GoldenHouse.Files;

    [PostgresTheory]
    [MemberData(nameof(Files))]
    public Task The_conversation_goes_over_the_wire_as_written(string file) => house.RunAsync(file);
}
