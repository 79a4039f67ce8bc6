using System.Net.WebSockets;
using System.Text;
using CoachBot.Storage.Conversations;
using CoachBot.Storage.Database;
using Microsoft.Extensions.Options;
using NodaTime;

namespace CoachBot.Channels.DirectLine;

/// <summary>Serves one socket: everything after its watermark, then whatever comes, until either side closes.</summary>
internal sealed class ConversationStream(IConversationStore conversations, ConversationStreams streams, IClock clock, TimeProvider time, IOptions<DirectLineOptions> options)
{
    /// <summary>How long a socket waits for a database that is away, and then asks again: clients that are cut off all come back at once.</summary>
    private static readonly TimeSpan Again = TimeSpan.FromSeconds(1);

    public async Task ServeAsync(WebSocket socket, string conversationId, Watermark from, CancellationToken stopping)
    {
        using var over = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        var signal = streams.Join(conversationId); // before the first read, so that nothing falls between the two
        try
        {
            var listening = ListenAsync(socket, over);
            await SendAllAsync(socket, conversationId, from, signal, over.Token).ConfigureAwait(false);
            await listening.ConfigureAwait(false);
        }
        catch (Exception e) when (e is OperationCanceledException or WebSocketException)
        {
            // The client has gone, or the host is stopping; both are the usual end of a socket.
        }
        finally
        {
            streams.Leave(conversationId, signal);
            await CloseAsync(socket).ConfigureAwait(false);
        }
    }

    private async Task SendAllAsync(WebSocket socket, string conversationId, Watermark reached, StreamSignal signal, CancellationToken over)
    {
        var news = new StreamNews(Unread: true, Typing: false, []);
        while (true)
        {
            var offered = news.After(reached);
            var activities = offered ?? await ReadAsync(conversationId, reached, over).ConfigureAwait(false);
            if (activities.Count > 0)
            {
                reached = new Watermark(activities[^1].Sequence);
                await SendAsync(socket, ActivitySet.Write(activities, reached), over).ConfigureAwait(false);
            }

            if (offered is null && activities.Count >= ActivitySet.Size)
            {
                continue; // there is more
            }

            if (news.Passing.Count > 0)
            {
                await SendAsync(socket, ActivitySet.WritePassing(news.Passing), over).ConfigureAwait(false);
            }

            if (news.Typing && activities is not [.., { FromRunner: false }])
            {
                await SendAsync(socket, ActivitySet.WriteTyping(conversationId, clock.GetCurrentInstant().ToDateTimeOffset()), over).ConfigureAwait(false);
            }

            news = await signal.NextAsync(over).ConfigureAwait(false);
        }
    }

    private async Task<IReadOnlyList<StoredActivity>> ReadAsync(string conversationId, Watermark reached, CancellationToken over)
    {
        while (true)
        {
            try
            {
                return await conversations.ReadAsync(conversationId, reached.Sequence, ActivitySet.Size, over).ConfigureAwait(false);
            }
            catch (DatabaseAwayException)
            {
                await Task.Delay(Again, time, over).ConfigureAwait(false);
            }
        }
    }

    private async Task SendAsync(WebSocket socket, string frame, CancellationToken over)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(over);
        patience.CancelAfter(TimeSpan.FromSeconds(options.Value.SlowReaderSeconds));
        await socket.SendAsync(Encoding.UTF8.GetBytes(frame), WebSocketMessageType.Text, endOfMessage: true, patience.Token).ConfigureAwait(false);
    }

    /// <summary>Clients send empty frames to keep the line open; only by reading them is a close ever seen.</summary>
    private static async Task ListenAsync(WebSocket socket, CancellationTokenSource over)
    {
        var buffer = new byte[256];
        try
        {
            while (socket.State == WebSocketState.Open)
            {
                var frame = await socket.ReceiveAsync(buffer.AsMemory(), over.Token).ConfigureAwait(false);
                if (frame.MessageType == WebSocketMessageType.Close)
                {
                    break;
                }
            }
        }
        catch (Exception e) when (e is OperationCanceledException or WebSocketException)
        {
            // See ServeAsync.
        }
        finally
        {
            await over.CancelAsync().ConfigureAwait(false);
        }
    }

    private static async Task CloseAsync(WebSocket socket)
    {
        if (socket.State is not (WebSocketState.Open or WebSocketState.CloseReceived))
        {
            return;
        }

        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(2));
        try
        {
            await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, patience.Token).ConfigureAwait(false);
        }
        catch (Exception e) when (e is OperationCanceledException or WebSocketException)
        {
            socket.Abort();
        }
    }
}
