using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using CoachBot.EndToEnd.Tests.Hosting;

namespace CoachBot.EndToEnd.Tests.Browser;

/// <summary>Who may read and change what, of what the page asks besides the chat.</summary>
[Collection(PageHouse.Views)]
public sealed class PageApiTests(PageHouse house) : IAsyncLifetime
{
    private CoachProcess coach = null!;

    public async Task InitializeAsync() => coach = await house.CoachAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    public static TheoryData<string, string> Calls => new()
    {
        { "GET", "api/me" },
        { "GET", "api/me/live" },
        { "GET", "api/me/export.json" },
        { "GET", "api/me/plan.csv" },
        { "GET", "api/me/plan.json" },
        { "GET", "api/me/sessions/x.fit" },
        { "POST", "api/me/commands" },
        { "POST", "api/me/calendar" },
        { "DELETE", "api/me/calendar" },
        { "GET", "api/me/push" },
        { "POST", "api/me/push" },
        { "DELETE", "api/me/push" },
        { "GET", "api/me/teams" },
        { "POST", "api/me/teams" },
        { "DELETE", "api/me/teams/x" },
        { "DELETE", "api/me" },
    };

    [Fact]
    public async Task Nobody_is_let_in_without_the_chats_cookie_with_a_forged_one_or_from_another_page()
    {
        using var nobody = Client();
        using var somebody = await RunnerAsync();
        foreach (var call in Calls)
        {
            var (method, path) = ((string)call[0], (string)call[1]);
            Assert.Equal((path, HttpStatusCode.Unauthorized), (path, await StatusAsync(nobody, method, path)));
            Assert.Equal((path, HttpStatusCode.Unauthorized), (path, await StatusAsync(nobody, method, path, ("Cookie", "coachbot=forged"))));
            Assert.Equal((path, HttpStatusCode.Forbidden), (path, await StatusAsync(somebody, method, path, ("Origin", "https://elsewhere.example"))));
            Assert.Equal((path, HttpStatusCode.Forbidden), (path, await StatusAsync(somebody, method, path, ("Sec-Fetch-Site", "cross-site"))));
        }
    }

    [Fact]
    public async Task What_is_not_there_or_not_ones_own_is_not_found()
    {
        using var runner = await RunnerAsync();
        foreach (var path in new[] { "api/me/plan.csv", "api/me/plan.json", "api/me/sessions/2026-w1-1.fit", "calendar/guess.ics", "calendar/.ics" })
        {
            Assert.Equal((path, HttpStatusCode.NotFound), (path, await StatusAsync(runner, "GET", path)));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("""{"id":"1","command":{"kind":"buildPlan"}}""")]
    [InlineData("""{"id":"1","command":{"kind":"reportSoreness","report":{}}}""")]
    [InlineData("""{"id":"","command":{"kind":"setUnits","units":"imperial"}}""")]
    [InlineData("""{"id":"1","command":{"kind":"setUnits","units":"stone"}}""")]
    [InlineData("""{"id":"1","command":{"kind":"logSets","sets":[{"reps":-5}]}}""")]
    [InlineData("""{"id":"1","command":{"kind":"setLanguage","language":"../../x"}}""")]
    [InlineData("""{"id":"1","command":{"kind":"setLanguage","language":null}}""")]
    [InlineData("""{"id":"1","command":{"kind":"logSets","sets":[null]}}""")]
    [InlineData("""{"id":"1","command":{"kind":"setReminders"}}""")]
    [InlineData("""{"id":"1","command":{"kind":"setReminders","reminders":null}}""")]
    [InlineData("""{"id":"1","command":{"kind":"setReminders","reminders":{"enabled":true,"mutedUntil":"9999-12-31"}}}""")]
    [InlineData("""{"id":"1","command":{"kind":"setReminders","reminders":{"enabled":true,"dayTimes":[null]}}}""")]
    public async Task Only_the_pages_own_commands_are_taken(string body)
    {
        using var runner = await RunnerAsync();
        using var answer = await runner.PostAsync("api/me/commands", new StringContent(body, Encoding.UTF8, "application/json"));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    /// <summary>A due row that cannot be computed would hold up everybody else's.</summary>
    [Theory]
    [InlineData("""{"enabled":true,"time":"07:00","windowMinutes":2147483647}""")]
    [InlineData("""{"enabled":true,"time":"07:00","mutedUntil":"2039-12-31"}""")]
    [InlineData("""{"enabled":true,"time":"07:00","quietDays":["monday","monday"]}""")]
    public async Task Reminders_that_nobody_could_keep_are_refused_with_the_reason(string reminders)
    {
        using var runner = await RunnerAsync();
        using var answer = await runner.PostAsync(
            "api/me/commands", new StringContent("""{"id":"1","command":{"kind":"setReminders","reminders":""" + reminders + "}}", Encoding.UTF8, "application/json"));
        Assert.NotEmpty((await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("refused").GetString()!);
        Assert.False((await runner.GetFromJsonAsync<JsonElement>("api/me")).GetProperty("reminders").TryGetProperty("time", out _));
    }

    [Fact]
    public async Task The_sample_runner_has_logged_loads_and_in_Spanish_none_of_them_reads_as_an_hour()
    {
        using var nobody = Client();
        var heard = (await nobody.GetFromJsonAsync<JsonElement>("api/sample?language=es")).GetProperty("receipts").EnumerateArray()
            .Select(receipt => receipt.GetProperty("heard").GetProperty("text").GetString()!).ToList();
        Assert.Contains(heard, text => text.Contains(" con 10 kg", StringComparison.Ordinal));
        Assert.DoesNotContain(heard, text => text.Contains("a las", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_command_is_no_longer_than_the_page_would_make_it()
    {
        using var runner = await RunnerAsync();
        using var answer = await runner.PostAsJsonAsync("api/me/commands", new { id = "1", command = new { kind = "setUnits", units = "imperial", more = new string('x', 20_000) } });
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Equal("metric", (await runner.GetFromJsonAsync<JsonElement>("api/me")).GetProperty("units").GetString());
    }

    [Fact]
    public async Task A_runner_sees_their_own_changes_and_nobody_elses()
    {
        using var one = await RunnerAsync();
        using var other = await RunnerAsync();
        using var changed = await one.PostAsJsonAsync("api/me/commands", new { id = "1", command = new { kind = "setUnits", units = "imperial" } });

        Assert.Equal(HttpStatusCode.OK, changed.StatusCode);
        Assert.Equal("imperial", (await one.GetFromJsonAsync<JsonElement>("api/me")).GetProperty("units").GetString());
        Assert.Equal("metric", (await other.GetFromJsonAsync<JsonElement>("api/me")).GetProperty("units").GetString());
    }

    [Fact]
    public async Task A_calendar_address_needs_no_cookie_and_stops_when_it_is_revoked_or_everything_is_deleted()
    {
        using var runner = await RunnerAsync();
        using var calendar = Client();
        var first = await OpenCalendarAsync(runner);
        var answer = await calendar.GetAsync(first);
        Assert.Equal("text/calendar", answer.Content.Headers.ContentType?.MediaType);
        Assert.StartsWith("BEGIN:VCALENDAR\r\n", await answer.Content.ReadAsStringAsync());
        using var again = new HttpRequestMessage(HttpMethod.Get, first) { Headers = { IfNoneMatch = { answer.Headers.ETag! } } };
        Assert.Equal(HttpStatusCode.NotModified, (await calendar.SendAsync(again)).StatusCode);

        Assert.Equal(HttpStatusCode.NoContent, await StatusAsync(runner, "DELETE", "api/me/calendar"));
        Assert.Equal(HttpStatusCode.NotFound, (await calendar.GetAsync(first)).StatusCode);

        var second = await OpenCalendarAsync(runner);
        Assert.Equal(HttpStatusCode.OK, (await calendar.GetAsync(second)).StatusCode);
        Assert.Equal(HttpStatusCode.NoContent, await StatusAsync(runner, "DELETE", "api/me"));
        Assert.Equal(HttpStatusCode.NotFound, (await calendar.GetAsync(second)).StatusCode);
        Assert.DoesNotContain(second.Segments[^1], coach.Output, StringComparison.Ordinal);
    }

    private static async Task<Uri> OpenCalendarAsync(HttpClient runner)
    {
        using var answer = await runner.PostAsync("api/me/calendar", null);
        var links = await answer.Content.ReadFromJsonAsync<JsonElement>();
        Assert.StartsWith("webcal://", links.GetProperty("webcal").GetString());
        Assert.StartsWith("https://calendar.google.com/", links.GetProperty("google").GetString());
        return new Uri(links.GetProperty("address").GetString()!);
    }

    private HttpClient Client() => new(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = coach.Address };

    /// <summary>A browser that has opened the page: it has the cookie that the chat gave it.</summary>
    private async Task<HttpClient> RunnerAsync()
    {
        var client = Client();
        using var answer = await client.PostAsync("webchat/token", null);
        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"));

        // Browsers send a secure cookie to the machine itself without TLS; .NET's client does not.
        client.DefaultRequestHeaders.Add("Cookie", cookie[..cookie.IndexOf(';')]);
        return client;
    }

    private static async Task<HttpStatusCode> StatusAsync(HttpClient client, string method, string path, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        foreach (var (name, value) in headers)
        {
            request.Headers.Add(name, value);
        }

        using var answer = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        return answer.StatusCode;
    }
}
