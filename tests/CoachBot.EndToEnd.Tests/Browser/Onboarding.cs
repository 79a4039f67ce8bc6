using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Playwright;

namespace CoachBot.EndToEnd.Tests.Browser;

/// <summary>A runner who has talked to the coach before the browser opens: by Direct Line, as any client would.</summary>
internal sealed class Onboarding : IDisposable
{
    private readonly HttpClient http;

    private Onboarding(Uri coach) => http = new HttpClient(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = coach };

    /// <summary>The runner's requests to what the page asks besides the chat.</summary>
    public HttpClient Http => http;

    /// <summary>The runner's id.</summary>
    public string Runner { get; private set; } = "";

    /// <summary>What the browser knows its runner by.</summary>
    public string Cookie { get; private set; } = "";

    public string Conversation { get; private set; } = "";

    /// <summary>The address of the conversation's WebSocket.</summary>
    public Uri Stream { get; private set; } = null!;

    public static Task<Onboarding> StartAsync(Uri coach) => ReturnAsync(coach, null);

    /// <param name="known">The cookie of an earlier visit; null for somebody new.</param>
    public static async Task<Onboarding> ReturnAsync(Uri coach, string? known)
    {
        var runner = new Onboarding(coach);
        using var question = new HttpRequestMessage(HttpMethod.Post, "webchat/token");
        question.Headers.Add("Cookie", known is null ? [] : new[] { known });
        using var answer = await runner.http.SendAsync(question);
        answer.EnsureSuccessStatusCode();
        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"));
        runner.Cookie = cookie[..cookie.IndexOf(';')];

        // Browsers send a secure cookie to the machine itself without TLS; .NET's client does not.
        runner.http.DefaultRequestHeaders.Add("Cookie", runner.Cookie);
        var grant = await answer.Content.ReadFromJsonAsync<JsonElement>();
        runner.Runner = grant.GetProperty("userId").GetString()!;
        runner.http.DefaultRequestHeaders.Authorization = new("Bearer", grant.GetProperty("token").GetString());
        using var opened = await runner.http.PostAsJsonAsync("v3/directline/conversations", new { locale = "en-GB" });
        var conversation = await opened.Content.ReadFromJsonAsync<JsonElement>();
        runner.Conversation = conversation.GetProperty("conversationId").GetString()!;
        runner.Stream = new Uri(conversation.GetProperty("streamUrl").GetString()!);
        return runner;
    }

    /// <summary>The coach has a plan for this runner whose first session is today, whatever day the test runs on: its one run is tomorrow, which leaves today the best day of all.</summary>
    public static async Task<Onboarding> WithPlanAsync(Uri coach)
    {
        var runner = await StartAsync(coach);
        var runDay = TimeProvider.System.GetUtcNow().AddDays(1).DayOfWeek;
        foreach (var said in new[] { $"no race, just want to get strong. I run easy on {runDay}, 12kg kettlebell, never lifted, 30 minutes", "yes", "none", "34" })
        {
            await runner.SayAsync(said);
        }

        return runner;
    }

    /// <summary>Nobody is reminded who has not asked for it. Late at night, so that it falls due when the test says so.</summary>
    public async Task WantRemindersAsync()
    {
        var reminders = (await http.GetFromJsonAsync<JsonObject>("api/me"))!["reminders"]!.DeepClone();
        (reminders["enabled"], reminders["time"]) = (true, "23:59:00");
        using var set = await http.PostAsJsonAsync("api/me/commands", new { id = "remind", command = new { kind = "setReminders", reminders } });
        Assert.True(set.IsSuccessStatusCode, await set.Content.ReadAsStringAsync());
    }

    /// <summary>The answer to the request comes when the turn is over.</summary>
    public async Task SayAsync(string text)
    {
        using var posted = await PostAsync(new { type = "message", text, locale = "en-GB", localTimezone = "Europe/London" });
        posted.EnsureSuccessStatusCode();
    }

    public Task<HttpResponseMessage> PostAsync(object activity) => http.PostAsJsonAsync($"v3/directline/conversations/{Conversation}/activities", activity);

    /// <summary>What the coach has said to it by the end of its turn.</summary>
    public async Task<IReadOnlyList<JsonNode>> AskAsync(object activity)
    {
        var before = (await HeardAsync()).Count;
        using var posted = await PostAsync(activity);
        posted.EnsureSuccessStatusCode();
        return [.. (await HeardAsync()).Skip(before)];
    }

    public Task<IReadOnlyList<JsonNode>> AskAsync(string text) => AskAsync(new { type = "message", text, locale = "en-GB", localTimezone = "Europe/London" });

    /// <summary>All that the coach has said so far.</summary>
    public async Task<IReadOnlyList<JsonNode>> HeardAsync() =>
        [.. (await ReadAsync()).Where(activity => (string?)activity["from"]!["role"] == "bot" && (string?)activity["type"] == "message")];

    /// <summary>The whole conversation.</summary>
    public async Task<IReadOnlyList<JsonNode>> ReadAsync()
    {
        var (all, watermark) = (new List<JsonNode>(), "");
        while (true)
        {
            var page = (await http.GetFromJsonAsync<JsonNode>($"v3/directline/conversations/{Conversation}/activities?watermark={watermark}"))!;
            if (page["activities"]!.AsArray() is not { Count: > 0 } some)
            {
                return all;
            }

            all.AddRange(some!);
            watermark = (string)page["watermark"]!;
        }
    }

    /// <summary>The browser is this runner's from now on.</summary>
    public Task TakeOverAsync(IBrowserContext person)
    {
        var parts = Cookie.Split('=', 2);
        return person.AddCookiesAsync([new Cookie { Name = parts[0], Value = parts[1], Url = http.BaseAddress!.ToString(), HttpOnly = true }]);
    }

    public void Dispose() => http.Dispose();
}
