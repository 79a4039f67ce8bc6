using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;
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
        var (first, second) = (await house.CoachAsync("PostgreSQL"), await house.SecondCoachAsync());
        using var http = new HttpClient();
        var grant = await PostAsync(http, new Uri(first.Address, "/webchat/token"));
        http.DefaultRequestHeaders.Authorization = new("Bearer", (string)grant["token"]!);
        var opened = await PostAsync(http, new Uri(second.Address, "/v3/directline/conversations"));
        using var socket = new ClientWebSocket();
        await socket.ConnectAsync(new Uri((string)opened["streamUrl"]!), CancellationToken.None);
        Assert.Contains("strength coach", await ReadUntilAsync(socket, "strength coach"), StringComparison.Ordinal);

        var conversation = (string)opened["conversationId"]!;
        using var posted = await http.PostAsJsonAsync(
            new Uri(first.Address, $"/v3/directline/conversations/{conversation}/activities"), new { type = "message", text = "help" });
        posted.EnsureSuccessStatusCode();

        Assert.Contains("plan around your runs", await ReadUntilAsync(socket, "plan around your runs"), StringComparison.Ordinal);
    }

    private static async Task<JsonNode> PostAsync(HttpClient http, Uri address)
    {
        using var response = await http.PostAsync(address, null);
        response.EnsureSuccessStatusCode();
        return JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
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
