using CoachBot.Dialogs.Tests.Chats;
using Microsoft.Data.Sqlite;

namespace CoachBot.Dialogs.Tests;

/// <summary>Every .chat file beside the dialogs, replayed word for word over a real database and an adapter of the tests; over the wire they go in CoachBot.EndToEnd.Tests.</summary>
public sealed class GoldenChats
{
    public static TheoryData<string> Files => [.. ChatFile.In(GoldenTalks.Folder)];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task The_conversation_goes_as_written(string file)
    {
        var folder = Directory.CreateTempSubdirectory("coachbot-chat-");
        Chat? chat = null;
        try
        {
            await ChatFile.RunAsync(Path.Combine(GoldenTalks.Folder, file), async (at, zone) => chat = await Chat.StoredAsync(at, zone, folder.FullName));
        }
        finally
        {
            chat?.Dispose();
            SqliteConnection.ClearAllPools();
            folder.Delete(recursive: true);
        }
    }
}
