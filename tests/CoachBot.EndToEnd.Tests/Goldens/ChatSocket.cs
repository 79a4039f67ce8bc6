using System.Net.WebSockets;
using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace CoachBot.EndToEnd.Tests.Goldens;

/// <summary>A conversation's socket, read all the while as a page does.</summary>
internal sealed class ChatSocket : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly ClientWebSocket socket = new();
    private readonly CancellationTokenSource over = new();
    private readonly List<JObject> brought = [];

    private ChatSocket()
    {
    }

    public static async Task<ChatSocket> OpenAsync(string address)
    {
        var opened = new ChatSocket();
        await opened.socket.ConnectAsync(new Uri(address), opened.over.Token);
        _ = opened.ReadAsync();
        return opened;
    }

    public Task BringsAnyAsync() => UntilAsync(all => all.Count > 0);

    /// <summary>Ends when it has brought all of these, in their order.</summary>
    public async Task BringsAsync(IReadOnlyList<JObject> activities)
    {
        var ids = activities.Select(Id).ToArray();
        var seen = await UntilAsync(all => ids.All(id => all.Any(activity => Id(activity) == id)));
        Assert.Equal(ids, seen.Select(Id).Distinct().Where(ids.Contains));
    }

    /// <summary>A message and the answers to it, as soon as there is one.</summary>
    public async Task<IReadOnlyList<JObject>> AboutAsync(string id)
    {
        var seen = await UntilAsync(all => all.Any(activity => (string?)activity["replyToId"] == id));
        return [.. seen.Where(activity => Id(activity) == id || (string?)activity["replyToId"] == id)];
    }

    public void Dispose()
    {
        over.Cancel();
        socket.Dispose();
    }

    private static string Id(JObject activity) => (string)activity["id"]!;

    private async Task<IReadOnlyList<JObject>> UntilAsync(Func<IReadOnlyList<JObject>, bool> enough)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            JObject[] seen;
            lock (brought)
            {
                seen = [.. brought];
            }

            if (enough(seen))
            {
                return seen;
            }

            await Task.Delay(5, patience.Token);
        }
    }

    /// <summary>Until the host closes it, or the test does.</summary>
    private async Task ReadAsync()
    {
        try
        {
            using var frame = new MemoryStream();
            var buffer = new byte[16 * 1024];
            while (await socket.ReceiveAsync(buffer.AsMemory(), over.Token) is { MessageType: WebSocketMessageType.Text } part)
            {
                frame.Write(buffer, 0, part.Count);
                if (part.EndOfMessage)
                {
                    Take(Encoding.UTF8.GetString(frame.GetBuffer(), 0, (int)frame.Length));
                    frame.SetLength(0);
                }
            }
        }
        catch (Exception error) when (error is OperationCanceledException or WebSocketException or ObjectDisposedException)
        {
            // The usual end of a socket.
        }
    }

    private void Take(string frame)
    {
        using var reader = new JsonTextReader(new StringReader(frame)) { DateParseHandling = DateParseHandling.None };
        var activities = JObject.Load(reader)["activities"]!.Cast<JObject>().Where(activity => (string?)activity["type"] != "typing");
        lock (brought)
        {
            brought.AddRange(activities);
        }
    }
}
