using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Playwright;

namespace CoachBot.EndToEnd.Tests.Browser;

/// <summary>A runner who has talked to the coach before the browser opens: by Direct Line, as any client would.</summary>
internal sealed class Onboarding : IDisposable
{
    private readonly HttpClient http;
    private string conversation = "";

    private Onboarding(Uri coach) => http = new HttpClient(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = coach };

    /// <summary>The runner's requests to what the page asks besides the chat.</summary>
    public HttpClient Http => http;

    /// <summary>What the browser knows its runner by.</summary>
    public string Cookie { get; private set; } = "";

    public static async Task<Onboarding> StartAsync(Uri coach)
    {
        var runner = new Onboarding(coach);
        using var answer = await runner.http.PostAsync("webchat/token", null);
        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"));
        runner.Cookie = cookie[..cookie.IndexOf(';')];

        // Browsers send a secure cookie to the machine itself without TLS; .NET's client does not.
        runner.http.DefaultRequestHeaders.Add("Cookie", runner.Cookie);
        var grant = await answer.Content.ReadFromJsonAsync<JsonElement>();
        runner.http.DefaultRequestHeaders.Authorization = new("Bearer", grant.GetProperty("token").GetString());
        using var opened = await runner.http.PostAsJsonAsync("v3/directline/conversations", new { locale = "en-GB" });
        runner.conversation = (await opened.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("conversationId").GetString()!;
        return runner;
    }

    /// <summary>The coach has a plan for this runner whose first session is today, whatever day the test runs on: one run, three days from now.</summary>
    public static async Task<Onboarding> WithPlanAsync(Uri coach)
    {
        var runner = await StartAsync(coach);
        var runDay = TimeProvider.System.GetUtcNow().AddDays(3).DayOfWeek;
        foreach (var said in new[] { $"no race, just want to get strong. I run easy on {runDay}, 12kg kettlebell, never lifted, 30 minutes", "yes", "none", "34" })
        {
            await runner.SayAsync(said);
        }

        return runner;
    }

    /// <summary>The answer to the request comes when the turn is over.</summary>
    public async Task SayAsync(string text)
    {
        var activity = new { type = "message", text, locale = "en-GB", localTimezone = "Europe/London" };
        using var posted = await http.PostAsJsonAsync($"v3/directline/conversations/{conversation}/activities", activity);
        posted.EnsureSuccessStatusCode();
    }

    /// <summary>The browser is this runner's from now on.</summary>
    public Task TakeOverAsync(IBrowserContext person)
    {
        var parts = Cookie.Split('=', 2);
        return person.AddCookiesAsync([new Cookie { Name = parts[0], Value = parts[1], Url = http.BaseAddress!.ToString(), HttpOnly = true }]);
    }

    public void Dispose() => http.Dispose();
}
