using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using CoachBot.EndToEnd.Tests.Browser;
using CoachBot.EndToEnd.Tests.Hosting;

namespace CoachBot.EndToEnd.Tests.Host;

/// <summary>The pages of those who run the coach are for those who hold the key, wherever they call from.</summary>
[Collection(PageHouse.Views)]
public sealed class OpsTests(PageHouse house)
{
    private const string Key = "a-secret-of-thirty-characters-";

    [Fact]
    public async Task Without_a_key_in_the_settings_there_are_no_ops_pages_not_even_for_local_callers()
    {
        var coach = await house.CoachAsync();
        using var http = new HttpClient { BaseAddress = coach.Address };

        Assert.Equal(HttpStatusCode.NotFound, (await http.GetAsync("/ops")).StatusCode);
        Assert.False((await http.GetAsync("/ops/jobs")).IsSuccessStatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await http.PostAsync("/ops/reminders/resend", null)).StatusCode);
    }

    [Fact]
    public async Task With_a_key_the_pages_open_by_header_or_by_login_and_by_nothing_else()
    {
        await using var data = await TestDatabase.CreateAsync(postgres: false);
        await using var coach = await CoachProcess.StartAsync(data.Folder, environment: new Dictionary<string, string> { ["Ops__Key"] = Key });
        using var nobody = new HttpClient { BaseAddress = coach.Address };
        using var script = new HttpClient { BaseAddress = coach.Address };
        using var person = new HttpClient { BaseAddress = coach.Address };
        script.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Key);
        person.DefaultRequestHeaders.Accept.ParseAdd("text/html");

        foreach (var path in new[] { "/ops", "/ops/reminders", "/ops/jobs", "/ops/jobs/recurring" })
        {
            Assert.Equal(HttpStatusCode.Unauthorized, (await nobody.GetAsync(path)).StatusCode);
            Assert.Equal(HttpStatusCode.OK, (await script.GetAsync(path)).StatusCode);
        }

        Assert.Equal(HttpStatusCode.Unauthorized, (await nobody.PostAsync("/ops/reminders/resend", null)).StatusCode);
        Assert.Equal(0, (int)JsonNode.Parse(await (await script.PostAsync("/ops/reminders/resend", null)).Content.ReadAsStringAsync())!["resent"]!);
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (!(await script.GetStringAsync("/ops/jobs/recurring", patience.Token)).Contains("dispatch-reminders", StringComparison.Ordinal))
        {
            await Task.Delay(100, patience.Token); // jobs begin a moment after the host listens
        }

        Assert.Contains("Ops:Key", await (await person.GetAsync("/ops")).Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Unauthorized, (await EnterAsync(person, "wrong")).StatusCode);
        Assert.Contains("Dead letters", await (await EnterAsync(person, Key)).Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await person.GetAsync("/ops/jobs")).StatusCode);

        var page = await script.GetStringAsync("/ops");
        Assert.Contains(System.Net.WebUtility.HtmlEncode(Environment.MachineName), page, StringComparison.Ordinal);
        Assert.Contains("<td>up</td>", page, StringComparison.Ordinal);
        Assert.Contains("up to date", page, StringComparison.Ordinal);
        Assert.Contains("TZDB: ", page, StringComparison.Ordinal);
        Assert.Contains("dispatch-reminders", page, StringComparison.Ordinal);

        using var foreign = new HttpRequestMessage(HttpMethod.Post, "/ops/reminders/resend");
        foreign.Headers.Add("Sec-Fetch-Site", "cross-site");
        Assert.Equal(HttpStatusCode.Unauthorized, (await person.SendAsync(foreign)).StatusCode);
    }

    private static Task<HttpResponseMessage> EnterAsync(HttpClient http, string key) => http.PostAsync("/ops/enter", new FormUrlEncodedContent([new("key", key)]));
}
