using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using CoachBot.EndToEnd.Tests.Browser;
using CoachBot.EndToEnd.Tests.Push;

namespace CoachBot.EndToEnd.Tests.Privacy;

/// <summary>A runner who has used all there is, with words that nobody else would use.</summary>
internal sealed class PrivateLife : IDisposable
{
    private readonly Onboarding talk;

    private PrivateLife(Onboarding talk, string mark) => (this.talk, Mark) = (talk, mark);

    /// <summary>Part of everything that the runner says and names.</summary>
    public string Mark { get; }

    public HttpClient Http => talk.Http;

    public string Runner { get; private set; } = "";

    public string Conversation => talk.Conversation;

    /// <summary>The secret of the calendar address, the push endpoint and the team's code: none may be left in any form.</summary>
    public List<string> Secrets { get; } = [];

    /// <summary>What tells that a row or a line is about this runner.</summary>
    public IEnumerable<string> Traces => [Mark, Runner, Conversation, .. Secrets];

    public static async Task<PrivateLife> LiveAsync(Uri coach, string mark)
    {
        var life = new PrivateLife(await Onboarding.WithPlanAsync(coach), mark);
        await life.SayAsync($"my left calf is sore, 4 out of 10, it is a muscle thing, {mark}-sore");
        await life.SayAsync("no");
        await life.SayAsync($"move my session to friday {mark}-move");
        await life.SayAsync($"what should I eat {mark}-question");
        life.Runner = life.talk.Runner;
        foreach (var (id, command) in new (string, object)[]
        {
            ("units", new { kind = "setUnits", units = "imperial" }),
            ("reminders", new { kind = "setReminders", reminders = new { enabled = true, time = "07:00" } }),
        })
        {
            using var done = await life.DoAsync(new HttpRequestMessage(HttpMethod.Post, "api/me/commands") { Content = JsonContent.Create(new { id = $"{mark}-{id}", command }) });
        }

        using (var calendar = await life.DoAsync(new HttpRequestMessage(HttpMethod.Post, "api/me/calendar")))
        {
            var address = (await calendar.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("address").GetString()!;
            life.Secrets.Add(new Uri(address).Segments[^1].Replace(".ics", "", StringComparison.Ordinal));
        }

        using (var team = await life.DoAsync(new HttpRequestMessage(HttpMethod.Post, "api/me/teams") { Content = JsonContent.Create(new { name = $"{mark}-team" }) }))
        {
            life.Secrets.Add((await team.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("code").GetString()!);
        }

        var browser = new PushedBrowser(new Uri("https://fcm.googleapis.com/fcm/send/"));
        life.Secrets.Add(browser.Name);
        using (await life.DoAsync(new HttpRequestMessage(HttpMethod.Post, "api/me/push") { Content = JsonContent.Create(browser.Subscription) }))
        {
        }

        using var file = new MultipartFormDataContent { { new ByteArrayContent(Encoding.UTF8.GetBytes($"date,run\n2026-12-01,easy {mark}-upload\n")), "file", $"{mark}-plan.csv" } };
        using (await life.DoAsync(new HttpRequestMessage(HttpMethod.Post, $"v3/directline/conversations/{life.Conversation}/upload?userId={life.Runner}") { Content = file }))
        {
        }

        return life;
    }

    public Task SayAsync(string text) => talk.SayAsync(text);

    public async Task<JsonElement> ExportAsync() => await Http.GetFromJsonAsync<JsonElement>("api/me/export.json");

    public async Task EraseAsync()
    {
        using var answer = await Http.DeleteAsync("api/me");
        answer.EnsureSuccessStatusCode();
    }

    public void Dispose() => talk.Dispose();

    private async Task<HttpResponseMessage> DoAsync(HttpRequestMessage request)
    {
        using (request)
        {
            return (await Http.SendAsync(request)).EnsureSuccessStatusCode();
        }
    }
}
