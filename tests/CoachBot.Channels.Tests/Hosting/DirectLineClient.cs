using System.Net;
using System.Net.Http.Headers;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CoachBot.Channels.Tests.Hosting;

/// <summary>A plain client of the endpoint: what a script would do.</summary>
internal sealed class DirectLineClient : IDisposable
{
    private readonly HttpClient http;

    private DirectLineClient(HttpClient http) => this.http = http;

    public HttpClient Http => http;

    public string Token { get; private set; } = "";

    public string UserId { get; private set; } = "";

    public string Cookie { get; private set; } = "";

    public string ConversationId { get; private set; } = "";

    public string StreamUrl { get; private set; } = "";

    public static async Task<DirectLineClient> CreateAsync(Uri address, string? cookie = null)
    {
        var client = new DirectLineClient(new HttpClient(new HttpClientHandler { UseCookies = false }) { BaseAddress = address });
        await client.AskTokenAsync(cookie);
        return client;
    }

    public async Task AskTokenAsync(string? cookie = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/webchat/token");
        if (cookie is not null)
        {
            request.Headers.Add("Cookie", cookie);
        }

        using var response = await http.SendAsync(request);
        response.EnsureSuccessStatusCode();
        Cookie = response.Headers.GetValues("Set-Cookie").Single().Split(';')[0];
        var json = await ReadAsync(response);
        (Token, UserId) = ((string)json["token"]!, (string)json["userId"]!);
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Token);
    }

    /// <param name="locale">The language that the greeting is asked for in.</param>
    public async Task<HttpStatusCode> StartAsync(string? locale = null)
    {
        using var body = locale is null ? null : new StringContent(JsonSerializer.Serialize(new { locale }), Encoding.UTF8, "application/json");
        using var response = await http.PostAsync("/v3/directline/conversations", body);
        var json = await ReadAsync(response);
        if (response.IsSuccessStatusCode)
        {
            (ConversationId, StreamUrl) = ((string)json["conversationId"]!, (string)json["streamUrl"]!);
        }

        return response.StatusCode;
    }

    public Task<HttpResponseMessage> SayAsync(string text, string? clientActivityId = null) => PostAsync(
        JsonSerializer.Serialize(new
        {
            type = "message",
            text,
            from = new { id = "somebody else" },
            channelData = clientActivityId is null ? null : new { clientActivityID = clientActivityId },
        }));

    public Task<HttpResponseMessage> PostAsync(string json, string? conversationId = null) =>
        http.PostAsync($"/v3/directline/conversations/{conversationId ?? ConversationId}/activities", new StringContent(json, Encoding.UTF8, "application/json"));

    public async Task<(JsonArray Activities, string Watermark)> PollAsync(string? watermark = null)
    {
        using var response = await http.GetAsync($"/v3/directline/conversations/{ConversationId}/activities?watermark={watermark}");
        response.EnsureSuccessStatusCode();
        var json = await ReadAsync(response);
        return (json["activities"]!.AsArray(), (string)json["watermark"]!);
    }

    /// <summary>Polls until a text has come.</summary>
    public async Task<JsonArray> WaitForAsync(string text)
    {
        for (var i = 0; i < 200; i++)
        {
            var (activities, _) = await PollAsync();
            if (activities.Any(activity => (string?)activity!["text"] == text))
            {
                return activities;
            }

            await Task.Delay(50);
        }

        throw new TimeoutException($"'{text}' never came.");
    }

    public static async Task<JsonNode> ReadAsync(HttpResponseMessage response) =>
        JsonNode.Parse(await response.Content.ReadAsStringAsync()) ?? throw new InvalidOperationException("An empty answer.");

    public async Task<ClientWebSocket> ConnectAsync(string? url = null)
    {
        var socket = new ClientWebSocket();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        await socket.ConnectAsync(new Uri(url ?? StreamUrl), patience.Token);
        return socket;
    }

    /// <summary>Reads frames until one holds the text; gives every activity seen.</summary>
    public static async Task<List<JsonNode>> ReadUntilAsync(ClientWebSocket socket, string text)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        var seen = new List<JsonNode>();
        var buffer = new byte[64 * 1024];
        while (!seen.Any(activity => (string?)activity["text"] == text))
        {
            var length = 0;
            ValueWebSocketReceiveResult frame;
            do
            {
                frame = await socket.ReceiveAsync(buffer.AsMemory(length), patience.Token);
                length += frame.Count;
            }
            while (!frame.EndOfMessage);
            Assert.Equal(WebSocketMessageType.Text, frame.MessageType);
            seen.AddRange(JsonNode.Parse(buffer.AsSpan(0, length))!["activities"]!.AsArray().Select(activity => activity!.DeepClone()));
        }

        return seen;
    }

    public void Dispose() => http.Dispose();
}
