using System.Net.Sockets;
using System.Net.WebSockets;
using System.Text;
using CoachBot.Channels.Tests.Hosting;
using NodaTime;

namespace CoachBot.Channels.Tests.DirectLine;

public sealed class StreamTests : IAsyncLifetime
{
    private DirectLineHost host = null!;

    public async Task InitializeAsync() => host = await DirectLineHost.StartAsync();

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Fact]
    public async Task A_socket_replays_what_was_said_and_then_brings_what_comes()
    {
        using var client = await host.ClientAsync();
        await client.StartAsync();
        await client.SayAsync("before");
        using var socket = await client.ConnectAsync();
        await DirectLineClient.ReadUntilAsync(socket, "Heard: before");

        await client.SayAsync("after");
        var seen = await DirectLineClient.ReadUntilAsync(socket, "Heard: after");

        Assert.Contains(seen, activity => (string?)activity["text"] == "after");
        Assert.DoesNotContain(seen, activity => (string?)activity["text"] == "before");
    }

    [Fact]
    public async Task Every_socket_of_a_conversation_is_served()
    {
        using var client = await host.ClientAsync();
        await client.StartAsync();
        using var first = await client.ConnectAsync();
        using var second = await client.ConnectAsync();

        await client.SayAsync("hello");

        await DirectLineClient.ReadUntilAsync(first, "Heard: hello");
        await DirectLineClient.ReadUntilAsync(second, "Heard: hello");
    }

    [Fact]
    public async Task Reconnecting_with_a_watermark_brings_only_what_came_after_it()
    {
        using var client = await host.ClientAsync();
        await client.StartAsync();
        await client.SayAsync("seen");
        await client.WaitForAsync("Heard: seen");
        var (_, watermark) = await client.PollAsync();
        await client.SayAsync("missed");

        using var response = await client.Http.GetAsync($"/v3/directline/conversations/{client.ConversationId}?watermark={watermark}");
        var url = (string)(await DirectLineClient.ReadAsync(response))["streamUrl"]!;
        using var socket = await client.ConnectAsync(url);
        var seen = await DirectLineClient.ReadUntilAsync(socket, "Heard: missed");

        Assert.DoesNotContain(seen, activity => (string?)activity["text"] == "Heard: seen");
    }

    [Fact]
    public async Task A_stream_address_is_good_for_a_minute_and_for_nothing_else()
    {
        using var client = await host.ClientAsync();
        await client.StartAsync();
        var stream = new Uri(client.StreamUrl);
        var token = System.Web.HttpUtility.ParseQueryString(stream.Query)["t"]!;
        using var asBearer = new HttpRequestMessage(HttpMethod.Get, $"/v3/directline/conversations/{client.ConversationId}/activities");
        asBearer.Headers.Authorization = new("Bearer", token);
        using var refused = await client.Http.SendAsync(asBearer);

        host.Clock.Advance(Duration.FromSeconds(61));

        Assert.Equal(System.Net.HttpStatusCode.Forbidden, refused.StatusCode);
        await Assert.ThrowsAsync<WebSocketException>(() => client.ConnectAsync());
    }

    [Fact]
    public async Task A_page_of_another_origin_cannot_open_a_stream()
    {
        using var client = await host.ClientAsync();
        await client.StartAsync();
        using var socket = new ClientWebSocket();
        socket.Options.SetRequestHeader("Origin", "https://elsewhere.example");

        await Assert.ThrowsAsync<WebSocketException>(() => socket.ConnectAsync(new Uri(client.StreamUrl), CancellationToken.None));
    }

    [Fact]
    public async Task Empty_frames_of_the_client_keep_the_line_open()
    {
        using var client = await host.ClientAsync();
        await client.StartAsync();
        using var socket = await client.ConnectAsync();
        await DirectLineClient.ReadUntilAsync(socket, "Welcome.");

        await socket.SendAsync(Array.Empty<byte>(), WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);
        await client.SayAsync("hello");

        await DirectLineClient.ReadUntilAsync(socket, "Heard: hello");
    }

    [Fact]
    public async Task A_client_that_takes_nothing_is_cut_off_and_does_not_hold_what_waits_for_it()
    {
        await using var impatient = await DirectLineHost.StartAsync(null, ("DirectLine:SlowReaderSeconds", "1"));
        using var client = await impatient.ClientAsync();
        await client.StartAsync();
        var much = new string('x', 200_000);
        for (var i = 0; i < 60; i++) // more than the sockets of both sides hold
        {
            using var posted = await client.PostAsync($$"""{"type":"event","name":"much","value":"{{much}}"}""");
            Assert.True(posted.IsSuccessStatusCode);
        }

        using var slow = new TcpClient { ReceiveBufferSize = 4096 };
        var stream = new Uri(client.StreamUrl);
        await slow.ConnectAsync(stream.Host, stream.Port);
        await slow.GetStream().WriteAsync(Encoding.ASCII.GetBytes(
            $"GET {stream.PathAndQuery} HTTP/1.1\r\nHost: {stream.Authority}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n"));
        await Task.Delay(TimeSpan.FromSeconds(4)); // takes nothing

        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        var chunk = new byte[64 * 1024];
        long taken = 0;
        try
        {
            int read;
            while ((read = await slow.GetStream().ReadAsync(chunk, patience.Token)) > 0) // an open socket would never end
            {
                taken += read;
            }
        }
        catch (IOException)
        {
            // Reset: cut off as well.
        }

        Assert.InRange(taken, 1, 59L * much.Length);
    }
}
