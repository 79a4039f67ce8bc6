using System.Net.WebSockets;
using System.Text;
using CoachBot.EndToEnd.Tests.Browser;
using CoachBot.EndToEnd.Tests.Hosting;

namespace CoachBot.EndToEnd.Tests.DirectLine;

/// <summary>Two hosts on one database serve the same runner.</summary>
[Collection(PageHouse.Name)]
public sealed class TwoHostsTests(PageHouse house)
{
    [PostgresFact]
    public async Task A_message_posted_to_one_host_shows_on_a_socket_held_by_the_other()
    {
        var (talk, socket) = await BetweenAsync();
        using var both = talk;
        using var held = socket;

        await talk.SayAsync("help");

        Assert.Contains("plan around your runs", await ReadUntilAsync(socket, "plan around your runs"), StringComparison.Ordinal);
    }

    [PostgresFact]
    public async Task Who_has_everything_deleted_through_one_host_reads_so_on_a_socket_held_by_the_other()
    {
        var (talk, socket) = await BetweenAsync();
        using var both = talk;
        using var held = socket;

        await talk.SayAsync("delete all my data");
        await talk.SayAsync("yes");

        Assert.Contains("about you is deleted", await ReadUntilAsync(socket, "about you is deleted"), StringComparison.Ordinal);
    }

    /// <summary>A chat that was opened and is posted to through the first host, and its socket at the second, on which the welcome has been read.</summary>
    private async Task<(Onboarding Talk, ClientWebSocket Socket)> BetweenAsync()
    {
        var (first, second) = (await house.CoachAsync("PostgreSQL"), await house.SecondCoachAsync());
        var talk = await Onboarding.StartAsync(first.Address);
        var socket = new ClientWebSocket();
        await socket.ConnectAsync(new UriBuilder(second.Address) { Scheme = "ws", Path = talk.Stream.AbsolutePath, Query = talk.Stream.Query }.Uri, CancellationToken.None);
        await ReadUntilAsync(socket, "strength coach");
        return (talk, socket);
    }

    private static async Task<string> ReadUntilAsync(ClientWebSocket socket, string text)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        var seen = new StringBuilder();
        var buffer = new byte[16 * 1024];
        while (!seen.ToString().Contains(text, StringComparison.Ordinal))
        {
            var frame = await socket.ReceiveAsync(buffer, patience.Token);
            seen.Append(Encoding.UTF8.GetString(buffer, 0, frame.Count));
        }

        return seen.ToString();
    }
}
