using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json.Nodes;

namespace CoachBot.Benchmarks.UnderLoad;

/// <summary>A runner with a chat open: posts as the official widget does, and has heard when the answer is on the socket.</summary>
internal sealed class Chat(Uri host, ConcurrentBag<Wire> wires) : IDisposable
{
    /// <summary>What runners say on ordinary days, in a day's order: some of it changes the plan, most of it asks.</summary>
    private static readonly string[] Sayings =
    [
        "what's on today?", "done, felt about right", "why?", "my calves are sore, 3 out of 10, nothing else", "show me my week", "how am I doing?",
        "can I run tomorrow?", "did 3 x 10 at 12 kg", "what have you changed?", "my legs feel fine again", "why?", "undo", "help", "thanks",
    ];

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private string token = "";
    private string conversation = "";
    private string stream = "";
    private int said;

    /// <summary>What identifies the runner, to come back with.</summary>
    public (string Token, string Conversation) Grant => (token, conversation);

    public ChatSocket? Socket { get; private set; }

    public static Chat Returning(Uri host, ConcurrentBag<Wire> wires, (string Token, string Conversation) grant) =>
        new(host, wires) { token = grant.Token, conversation = grant.Conversation };

    /// <summary>A new runner, greeted.</summary>
    public async Task BeginAsync()
    {
        token = (string)(await SendAsync("POST", "/webchat/token", ""))["token"]!;
        await OpenAsync();
    }

    public async Task OpenAsync()
    {
        var opened = await SendAsync("POST", "/v3/directline/conversations", """{"locale":"en-GB"}""");
        (conversation, stream) = ((string)opened["conversationId"]!, (string)opened["streamUrl"]!);
        Socket = await ChatSocket.OpenAsync(new Uri(stream));
    }

    /// <summary>Until the coach has made a plan whose first session is today.</summary>
    public async Task OnboardAsync(DayOfWeek runDay)
    {
        foreach (var text in new[] { $"no race, just want to get strong. I run easy on {runDay}, 12kg kettlebell, never lifted, 30 minutes", "yes", "none", "34" })
        {
            await SayAsync(text);
        }
    }

    /// <summary>The next thing this runner says.</summary>
    public Task<double> TalkAsync(long since = 0) => SayAsync(Sayings[said++ % Sayings.Length], since);

    /// <param name="since">The time stamp that the wait is counted from; 0: now.</param>
    /// <returns>Milliseconds until the first answer was on the socket.</returns>
    public async Task<double> SayAsync(string text, long since = 0)
    {
        since = since == 0 ? Stopwatch.GetTimestamp() : since;
        var body = $$$"""{"type":"message","text":"{{{text}}}","textFormat":"plain","locale":"en-GB","localTimezone":"Europe/London","from":{"id":"me","role":"user"},"channelData":{"clientActivityID":"{{{Guid.NewGuid():N}}}"}}""";
        var id = (string)(await SendAsync("POST", $"/v3/directline/conversations/{conversation}/activities", body))["id"]!;
        var seen = await Socket!.AnswerToAsync(id).WaitAsync(Patience);
        return Stopwatch.GetElapsedTime(since, seen).TotalMilliseconds;
    }

    public void Dispose() => Socket?.Dispose();

    private async Task<JsonNode> SendAsync(string method, string path, string body)
    {
        var wire = wires.TryTake(out var kept) ? kept : await Wire.OpenAsync(host);
        try
        {
            var (status, answer) = await wire.SendAsync(Wire.Request(method, path, host.Authority, token, body));
            wires.Add(wire);
            return status is 200 or 201 ? JsonNode.Parse(answer)! : throw new InvalidOperationException($"{method} {path.Split('/')[^1]} was answered with {status}.");
        }
        catch (Exception e) when (e is not InvalidOperationException)
        {
            wire.Dispose();
            throw;
        }
    }
}
