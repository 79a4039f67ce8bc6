using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Net.WebSockets;
using System.Text;

namespace CoachBot.Tests.Access;

/// <summary>Clients that take their time over real sockets: they lose their place, and nobody waits for them.</summary>
public sealed class SlowClientTests
{
    private const int Crowd = 200;

    /// <summary>Far beyond what it takes, and far below what a client that is never cut off would.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(45);

    [Fact]
    public async Task A_crowd_that_never_finishes_its_headers_is_cut_off_while_others_are_served()
    {
        await using var coach = await Coach.StartAsync(("Limits:HeaderSeconds", "1"));
        using var http = coach.Client();
        var crowd = await Task.WhenAll(Enumerable.Range(0, Crowd).Select(_ => ConnectAsync(coach, "GET /health/live HTTP/1.1\r\nHost: localhost\r\nX-Slow: ")));
        var ends = crowd.Select(slow => TrickleAsync(slow)).ToArray();

        for (var i = 0; i < 20; i++)
        {
            using var served = await http.GetAsync("/api/sample");
            Assert.Equal(HttpStatusCode.OK, served.StatusCode);
        }

        var answers = await Task.WhenAll(ends).WaitAsync(Patience);
        Assert.All(answers, answer => Assert.StartsWith("HTTP/1.1 408", answer, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_body_that_trickles_in_is_cut_off()
    {
        await using var coach = await Coach.StartAsync();
        using var slow = await ConnectAsync(
            coach, "POST /api/plans/preview HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n{");

        var answer = await TrickleAsync(slow).WaitAsync(Patience);

        Assert.StartsWith("HTTP/1.1 408", answer, StringComparison.Ordinal);
        Assert.DoesNotContain(coach.Logged.All, line => line.StartsWith("Error", StringComparison.Ordinal)); // a slow client is no fault of ours
    }

    [Fact]
    public async Task A_socket_whose_other_end_no_longer_answers_is_closed_and_one_that_answers_is_not()
    {
        await using var coach = await Coach.StartAsync(("Limits:SocketSeconds", "1"));
        using var http = coach.Client();
        var runner = await Visitor.ArriveAsync(http);
        using var alive = new ClientWebSocket();
        await alive.ConnectAsync(new Uri(coach.Address.ToString().Replace("http", "ws", StringComparison.Ordinal).TrimEnd('/') + runner.Stream), CancellationToken.None);
        var listening = ListenAsync(alive); // only a client that reads answers
        using var gone = await ConnectAsync(
            coach, $"GET {runner.Stream} HTTP/1.1\r\nHost: {coach.Address.Authority}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");

        var heard = await ReadAsync(gone).WaitAsync(Patience);

        Assert.StartsWith("HTTP/1.1 101", heard, StringComparison.Ordinal);
        Assert.False(listening.IsCompleted);
    }

    [Fact]
    public async Task A_request_that_hangs_keeps_its_runner_from_more_than_the_limit_at_once()
    {
        await using var coach = await Coach.StartAsync(("Limits:RunnerAtOnce", "1"), ("Limits:RunnerStreams", "1"));
        using var http = coach.Client();
        var (busy, other) = (await Visitor.ArriveAsync(http), await Visitor.ArriveAsync(http));
        using var hanging = await ConnectAsync(
            coach, $"POST /api/me/commands HTTP/1.1\r\nHost: {coach.Address.Authority}\r\nCookie: {busy.Cookie}\r\nContent-Type: application/json\r\nContent-Length: 20\r\nConnection: close\r\n\r\n{{");
        var answer = ReadAsync(hanging);
        while (await StatusAsync(busy) != HttpStatusCode.TooManyRequests)
        {
            Assert.False(answer.IsCompleted, "The request that hung has counted for nothing."); // Kestrel ends it after some seconds
            await Task.Delay(TimeSpan.FromMilliseconds(50)); // asked more often, the minute's limit is what answers
        }

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(other));
        await hanging.GetStream().WriteAsync(Encoding.ASCII.GetBytes(new string(' ', 18) + "}"));
        Assert.StartsWith("HTTP/1.1 400", await answer.WaitAsync(Patience), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(busy));

        using var first = new ClientWebSocket();
        using var second = new ClientWebSocket();
        var stream = new Uri(coach.Address.ToString().Replace("http", "ws", StringComparison.Ordinal).TrimEnd('/') + busy.Stream);
        await first.ConnectAsync(stream, CancellationToken.None);
        second.Options.CollectHttpResponseDetails = true;
        await Assert.ThrowsAsync<WebSocketException>(() => second.ConnectAsync(stream, CancellationToken.None));
        Assert.Equal(HttpStatusCode.TooManyRequests, second.HttpStatusCode);

        async Task<HttpStatusCode> StatusAsync(Visitor runner)
        {
            using var answer = await runner.AskAsync(http, "/api/me");
            return answer.StatusCode;
        }
    }

    private static async Task ListenAsync(ClientWebSocket socket)
    {
        var buffer = new byte[4096];
        while ((await socket.ReceiveAsync(buffer.AsMemory(), CancellationToken.None)).MessageType != WebSocketMessageType.Close)
        {
        }
    }

    [Fact]
    public async Task Connections_beyond_the_limit_are_turned_away_until_one_closes()
    {
        await using var coach = await Coach.StartAsync(("Limits:Connections", "3"));
        var open = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => ConnectAsync(coach, "GET /health/live HTTP/1.1\r\nHost: localhost\r\n")));
        using (var more = await ConnectAsync(coach, "GET /health/live HTTP/1.1\r\nHost: localhost\r\n\r\n"))
        {
            Assert.Equal("", await ReadAsync(more).WaitAsync(Patience));
        }

        Array.ForEach(open, each => each.Dispose());
        var waited = Stopwatch.StartNew();
        var answer = "";
        while (answer.Length == 0 && waited.Elapsed < Patience)
        {
            using var again = await ConnectAsync(coach, "GET /health/live HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
            answer = await ReadAsync(again);
        }

        Assert.StartsWith("HTTP/1.1 200", answer, StringComparison.Ordinal);
    }

    private static async Task<TcpClient> ConnectAsync(Coach coach, string start)
    {
        var client = new TcpClient();
        await client.ConnectAsync(coach.Address.Host, coach.Address.Port);
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(start));
        return client;
    }

    /// <summary>Sends a letter now and then until the host says something; what it said.</summary>
    private static async Task<string> TrickleAsync(TcpClient client)
    {
        using (client)
        {
            var answer = ReadAsync(client);
            var began = TimeProvider.System.GetTimestamp();
            try
            {
                while (!answer.IsCompleted)
                {
                    Assert.True(TimeProvider.System.GetElapsedTime(began) < TimeSpan.FromMinutes(2), "It is still listened to after two minutes.");
                    await client.GetStream().WriteAsync("a"u8.ToArray());
                    await Task.WhenAny(answer, Task.Delay(300));
                }
            }
            catch (IOException)
            {
                // Cut off while it was sending.
            }

            return await answer;
        }
    }

    /// <summary>All that comes until the host closes.</summary>
    private static async Task<string> ReadAsync(TcpClient client)
    {
        var text = new StringBuilder();
        var chunk = new byte[4096];
        try
        {
            int read;
            while ((read = await client.GetStream().ReadAsync(chunk)) > 0)
            {
                text.Append(Encoding.ASCII.GetString(chunk, 0, read));
            }
        }
        catch (IOException)
        {
            // Reset: what came before counts.
        }

        return text.ToString();
    }
}
