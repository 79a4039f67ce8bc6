using CoachBot.Dialogs.Tests.Chats;

namespace CoachBot.Dialogs.Tests;

/// <summary>Every .chat file beside the dialogs, replayed word for word.</summary>
public sealed class GoldenChats
{
    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Golden");

    public static TheoryData<string> Files => [.. Directory.EnumerateFiles(Folder, "*.chat", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(Folder, path)).Order()];

    [Theory]
    [MemberData(nameof(Files))]
    public Task The_conversation_goes_as_written(string file) => ChatFile.RunAsync(Path.Combine(Folder, file));
}
