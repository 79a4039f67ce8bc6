using System.Net;
using System.Text.Json.Nodes;
using CoachBot.EndToEnd.Tests.Browser;
using CoachBot.EndToEnd.Tests.Hosting;
using NodaTime;
using Npgsql;

namespace CoachBot.EndToEnd.Tests.Faults;

/// <summary>Two hosts on one PostgreSQL, and the clock of one is a day and an hour ahead.</summary>
[Collection(Alone.Name)]
public sealed class ClockTests
{
    private static readonly Duration Ahead = Duration.FromHours(25);

    [PostgresFact]
    public async Task A_host_whose_clock_is_wrong_says_so_asks_for_other_tokens_and_takes_the_day_to_be_another_and_reminds_nobody_early()
    {
        await using var data = await TestDatabase.CreateAsync(postgres: true);
        await using var right = await CoachHouse.WrongByAsync(Duration.Zero, data);
        await using var wrong = await CoachHouse.WrongByAsync(Ahead, data);
        using var runner = await Onboarding.WithPlanAsync(right.Address);
        await runner.SayAsync("remind me at 7am");

        // It is reported, and no reason to take the host out.
        Assert.Equal("Healthy", await ReadyAsync(right));
        Assert.Equal("Degraded", await ReadyAsync(wrong));

        // Tokens go by the clock of the host that looks: refused as expired, renewed by the cookie, and then good for both.
        using var there = new HttpClient { BaseAddress = wrong.Address };
        there.DefaultRequestHeaders.Authorization = runner.Http.DefaultRequestHeaders.Authorization;
        using var expired = await there.GetAsync($"v3/directline/conversations/{runner.Conversation}/activities");
        Assert.Equal(HttpStatusCode.Forbidden, expired.StatusCode);
        Assert.Contains("TokenExpired", await expired.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var moved = await Onboarding.ReturnAsync(wrong.Address, runner.Cookie);
        Assert.Equal(runner.Conversation, moved.Conversation);
        runner.Http.DefaultRequestHeaders.Authorization = moved.Http.DefaultRequestHeaders.Authorization;
        Assert.NotEmpty(await runner.HeardAsync());

        // The day a runner is told is the host's; what was planned is not touched by it.
        var plan = await PlanAsync(runner);
        Assert.Contains("Today: strength", Text(await runner.AskAsync("what's today?")), StringComparison.Ordinal);
        Assert.DoesNotContain("Today: strength", Text(await moved.AskAsync("what's today?")), StringComparison.Ordinal);
        Assert.Equal(plan, await PlanAsync(runner));

        // What is due by the wrong clock alone stays.
        await DueAsync(data, "1 hour");
        await wrong.Get<CoachBot.Reminders.Dispatch.Dispatcher>().DrainAsync(CancellationToken.None);
        Assert.Equal(0, await RemindersAsync(runner));
    }

    private static async Task<string> ReadyAsync(CoachHouse host)
    {
        using var http = new HttpClient { BaseAddress = host.Address };
        using var answer = await http.GetAsync("health/ready");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync();
    }

    private static Task<string> PlanAsync(Onboarding runner) => runner.Http.GetStringAsync("api/me/plan.json");

    private static string Text(IReadOnlyList<JsonNode> said) => string.Join('\n', said.Select(each => (string?)each["text"]));

    private static async Task<int> RemindersAsync(Onboarding runner) =>
        (await runner.HeardAsync()).Count(said => ((string)said["id"]!).StartsWith("reminder-session", StringComparison.Ordinal));

    private static async Task DueAsync(TestDatabase data, string from)
    {
        await using var connection = new NpgsqlConnection(data.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand("UPDATE reminders SET next_due = now() + $1::interval, next_local_date = (now() AT TIME ZONE zone)::date WHERE kind = 'session'", connection) { Parameters = { new() { Value = from, NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Text } } };
        Assert.Equal(1, await command.ExecuteNonQueryAsync());
    }
}
