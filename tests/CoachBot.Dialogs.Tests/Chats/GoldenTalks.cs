using System.Collections.Concurrent;

namespace CoachBot.Dialogs.Tests.Chats;

/// <summary>The golden conversations as they end, each played once over memory for all tests that judge them.</summary>
internal static class GoldenTalks
{
    private static readonly ConcurrentDictionary<string, Lazy<Task<IReadOnlyList<(string Path, Chat Chat)>>>> Played = new();

    public static string Folder => Path.Combine(AppContext.BaseDirectory, "Golden");

    public static IEnumerable<string> Paths => Directory.EnumerateFiles(Folder, "*.chat", SearchOption.AllDirectories).Order();

    /// <summary>As they are written, each in its own channel.</summary>
    public static Task<IReadOnlyList<(string Path, Chat Chat)>> AsWrittenAsync() => Played.GetOrAdd("", _ => new(() => PlayAsync(null))).Value;

    /// <summary>All of them in one channel.</summary>
    public static Task<IReadOnlyList<(string Path, Chat Chat)>> InAsync(string channel) => Played.GetOrAdd(channel, _ => new(() => PlayAsync(channel))).Value;

    private static async Task<IReadOnlyList<(string Path, Chat Chat)>> PlayAsync(string? channel)
    {
        var talks = new List<(string, Chat)>();
        foreach (var path in Paths)
        {
            var (at, zone, steps) = await ChatFile.StepsAsync(path);
            var chat = Chat.At(at, zone);
            chat.Channel = channel ?? chat.Channel;
            foreach (var step in steps.Where(step => channel is null || !(step.StartsWith("channel:", StringComparison.Ordinal) || step.StartsWith("side:", StringComparison.Ordinal))))
            {
                await ChatFile.ActAsync(chat, step, path);
            }

            talks.Add((path, chat));
        }

        return talks;
    }
}
