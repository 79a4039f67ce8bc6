using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;

namespace CoachBot.EndToEnd.Tests.Hostile;

/// <summary>A runner with a plan at one host, whom bad requests are made for: what they hold of real is theirs.</summary>
internal sealed class Lane(HttpClient http, Uri farSide)
{
    private static readonly string[] Opening =
    [
        "London marathon on 26 April, I run Tue Thu Sat and long on Sunday, Tuesday is intervals, 12 kg kettlebell and bands, never lifted, 40 minutes", "yes", "none, 34", "7am", "whats today", "week",
    ];

    public HttpClient Http => http;

    /// <summary>Where answers to Teams go.</summary>
    public Uri FarSide => farSide;

    public string Token { get; private set; } = "";

    public string Cookie { get; private set; } = "";

    public string Conversation { get; private set; } = "";

    public string Stream { get; private set; } = "";

    public string Calendar { get; private set; } = "";

    public string Session { get; private set; } = "";

    public string Team { get; private set; } = "";

    /// <summary>The data of the buttons that this runner has been shown.</summary>
    public IReadOnlyList<string> Buttons { get; private set; } = ["{\"say\":\"Yes\"}"];

    /// <summary>A new runner, who answers the coach's questions until there is a plan, and talks on.</summary>
    public async Task BeginAsync()
    {
        using var known = await http.PostAsync("/webchat/token", null);
        Token = (string)JsonNode.Parse(await known.Content.ReadAsStringAsync())!["token"]!;
        Cookie = known.Headers.GetValues("Set-Cookie").Single().Split(';')[0];
        var started = await SendAsync("POST", "/v3/directline/conversations", null);
        (Conversation, Stream) = ((string)started["conversationId"]!, new Uri((string)started["streamUrl"]!).PathAndQuery);
        foreach (var said in Opening)
        {
            await SayAsync(said);
        }

        Buttons = [.. Data(await SendAsync("GET", $"/v3/directline/conversations/{Conversation}/activities", null)).Append("{\"say\":\"Yes\"}").Distinct()];
        Calendar = new Uri((string)(await SendAsync("POST", "/api/me/calendar", null))["address"]!).AbsolutePath;
        Team = (string)(await SendAsync("POST", "/api/me/teams", """{"name":"Runner"}"""))["code"]!;
        var page = await SendAsync("GET", "/api/me", null);
        Session = page["weeks"]?.AsArray().SelectMany(week => week!["sessions"]!.AsArray()).Select(session => (string)session!["id"]!).FirstOrDefault()
            ?? throw new InvalidOperationException("Whoever answers the coach's questions has a plan.");
    }

    /// <summary>An everyday message gets an answer that is about it.</summary>
    public async Task<bool> TalksAsync()
    {
        await SayAsync("english please");
        await SayAsync("cancel");
        await SayAsync("help");
        return (await SendAsync("GET", $"/v3/directline/conversations/{Conversation}/activities", null))["activities"]!.AsArray()
            .Any(activity => (string?)activity!["text"] is { } text && text.Contains("\"cancel\"", StringComparison.OrdinalIgnoreCase));
    }

    private Task<JsonNode> SayAsync(string text) =>
        SendAsync("POST", $"/v3/directline/conversations/{Conversation}/activities", new JsonObject { ["type"] = "message", ["text"] = text, ["locale"] = "en-GB" }.ToJsonString());

    private async Task<JsonNode> SendAsync(string method, string path, string? body)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Token);
        request.Headers.Add("Cookie", Cookie);
        request.Content = body is null ? null : new StringContent(body, Encoding.UTF8, "application/json");
        using var response = await http.SendAsync(request);
        var answer = await response.Content.ReadAsStringAsync();
        return response.IsSuccessStatusCode ? JsonNode.Parse(answer)! : throw new InvalidOperationException($"{method} {path} was answered {(int)response.StatusCode}: {answer}");
    }

    private static IEnumerable<string> Data(JsonNode? node) => node switch
    {
        JsonObject properties => properties.SelectMany(pair => pair is { Key: "data", Value: JsonObject data } ? [data.ToJsonString()] : Data(pair.Value)),
        JsonArray items => items.SelectMany(Data),
        _ => [],
    };
}
