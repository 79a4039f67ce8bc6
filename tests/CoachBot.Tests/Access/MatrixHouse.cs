using System.Net.Http.Json;
using System.Text.Json;

namespace CoachBot.Tests.Access;

/// <summary>A host with the ops pages and Teams on, and a runner with a plan, a calendar, a team and words of their own.</summary>
public sealed class MatrixHouse : IAsyncLifetime
{
    /// <summary>What the victim has said and is called; it stands nowhere else.</summary>
    public const string Words = "zqfennel";

    public const string Name = "Zqadelaide";

    internal Coach Coach { get; private set; } = null!;

    internal HttpClient Http { get; private set; } = null!;

    internal Visitor Victim { get; private set; } = null!;

    internal Matrix.Target Target { get; private set; } = null!;

    internal string Calendar { get; private set; } = "";

    internal string ClosedCalendar { get; private set; } = "";

    /// <summary>What no answer to anybody else may hold.</summary>
    internal IEnumerable<string> Marks => [Words, Name, Victim.Id, Calendar];

    public async Task InitializeAsync()
    {
        Coach = await Coach.StartAsync(
            ("Ops:Key", Papers.Key),
            ("Limits:TriesPerMinute", "100000"),
            ("Limits:AddressPerMinute", "0"),
            ("Limits:RunnerPerMinute", "0"),
            ("MicrosoftAppType", "SingleTenant"),
            ("MicrosoftAppId", "b0000000-0000-4000-8000-000000000001"),
            ("MicrosoftAppTenantId", "b0000000-0000-4000-8000-000000000002"),
            ("MicrosoftAppPassword", "a-password"),
            ("ToBotFromChannelOpenIdMetadataUrl", "https://127.0.0.1:1/openid"), // nobody has a valid token here
            ("ToBotFromEmulatorOpenIdMetadataUrl", "https://127.0.0.1:1/openid"));
        Http = Coach.Client();
        Victim = await Visitor.ArriveAsync(Http);
        var runDay = TimeProvider.System.GetUtcNow().AddDays(3).DayOfWeek;
        foreach (var said in new[] { $"no race, just want to get strong. I run easy on {runDay}, 12kg kettlebell, never lifted, 30 minutes", "yes", "none", "34", $"what is {Words}?" })
        {
            using var saying = new HttpRequestMessage(HttpMethod.Post, $"/v3/directline/conversations/{Victim.Conversation}/activities")
            {
                Headers = { { "Authorization", "Bearer " + Victim.Token } },
                Content = JsonContent.Create(new { type = "message", text = said, locale = "en-GB", localTimezone = "Europe/London" }),
            };
            (await Http.SendAsync(saying)).EnsureSuccessStatusCode().Dispose();
        }

        var papers = Papers.Of(Victim, "");
        ClosedCalendar = await Papers.CalendarAsync(Http, papers);
        Calendar = await Papers.CalendarAsync(Http, papers);
        Target = new Matrix.Target(Victim, await SessionAsync(), await TeamAsync());
    }

    /// <summary>All that is stored of the victim, without the moment at which it was asked for.</summary>
    internal async Task<string> StoredAsync()
    {
        using var plan = await Victim.AskAsync(Http, "/api/me/plan.json");
        using var teams = await Victim.AskAsync(Http, "/api/me/teams");
        using var page = await Victim.AskAsync(Http, "/api/me");
        using var calendar = await Http.GetAsync($"/calendar/{Calendar}.ics");
        using var talk = new HttpRequestMessage(HttpMethod.Get, $"/v3/directline/conversations/{Victim.Conversation}/activities") { Headers = { { "Authorization", "Bearer " + Victim.Token } } };
        using var said = await Http.SendAsync(talk);
        var all = await Task.WhenAll(new[] { plan, teams, page, said, calendar }.Select(answer => answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync()));
        return string.Join('\n', all[..4]);
    }

    public async Task DisposeAsync()
    {
        Http.Dispose();
        await Coach.DisposeAsync();
    }

    private async Task<string> SessionAsync()
    {
        using var answer = (await Victim.AskAsync(Http, "/api/me")).EnsureSuccessStatusCode();
        var plan = await answer.Content.ReadFromJsonAsync<JsonElement>();
        return plan.GetProperty("weeks").EnumerateArray().SelectMany(week => week.GetProperty("sessions").EnumerateArray()).First().GetProperty("id").GetString()!;
    }

    private async Task<string> TeamAsync()
    {
        using var joining = new HttpRequestMessage(HttpMethod.Post, "/api/me/teams") { Headers = { { "Cookie", Victim.Cookie } }, Content = JsonContent.Create(new { name = Name }) };
        using var joined = (await Http.SendAsync(joining)).EnsureSuccessStatusCode();
        return (await joined.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("code").GetString()!;
    }
}
