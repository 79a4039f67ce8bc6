using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using CoachBot.EndToEnd.Tests.Browser;
using CoachBot.EndToEnd.Tests.Hosting;
using CoachBot.Reminders.Dispatch;
using NodaTime;
using Npgsql;

namespace CoachBot.EndToEnd.Tests.Faults;

/// <summary>Two hosts on one PostgreSQL, and the clock of one is a day and an hour ahead.</summary>
[Collection(Alone.Name)]
public sealed class ClockTests
{
    private static readonly Duration Ahead = Duration.FromHours(25);

    [PostgresFact]
    public async Task A_host_whose_clock_is_wrong_says_so_and_knows_the_day_reads_tokens_and_reminds_as_if_it_were_right()
    {
        await using var data = await TestDatabase.CreateAsync(postgres: true);
        await using var wrong = await CoachHouse.WrongByAsync(Ahead, data);
        await using var right = await CoachHouse.WrongByAsync(Duration.Zero, data);
        using var runner = await Onboarding.WithPlanAsync(right.Address);

        // It is reported, and no reason to take the host out.
        Assert.Equal("Healthy", await ReadyAsync(right));
        Assert.Equal("Degraded", await ReadyAsync(wrong));
        await IsOnTheOpsPageAsync(wrong, "25 hours ahead of the database");
        await IsOnTheOpsPageAsync(right, "ClockKeeper.ClockIsWrong"); // of the other, which has noted it for all to see

        // A token of one is good for the other.
        using var there = new HttpClient { BaseAddress = wrong.Address };
        there.DefaultRequestHeaders.Authorization = runner.Http.DefaultRequestHeaders.Authorization;
        using var read = await there.GetAsync($"v3/directline/conversations/{runner.Conversation}/activities");
        Assert.Equal(HttpStatusCode.OK, read.StatusCode);
        using var moved = await Onboarding.ReturnAsync(wrong.Address, runner.Cookie);
        Assert.Equal(runner.Conversation, moved.Conversation);

        // So is the day, and what falls due on it.
        var plan = await PlanAsync(runner);
        Assert.Contains("Today: strength", Text(await runner.AskAsync("what's today?")), StringComparison.Ordinal);
        Assert.Contains("Today: strength", Text(await moved.AskAsync("today's session please")), StringComparison.Ordinal);
        Assert.Equal(plan, await PlanAsync(runner));
        var half = (await NowAsync(data)).Hour < 12 ? "pm" : "am"; // neither hour passes while this runs
        await runner.AskAsync($"remind me at 7{half}");
        var seven = await DueAsync(data);
        await moved.AskAsync($"remind me at 8{half}");
        Assert.Equal(TimeSpan.FromHours(1), await DueAsync(data) - seven);

        // What is not due yet stays; what is comes, also from the wrong host alone, and tells of today's session.
        await right.DisposeAsync();
        await FallDueAsync(data, TimeSpan.FromHours(1));
        await wrong.Get<Dispatcher>().DrainAsync(CancellationToken.None);
        Assert.Empty(await RemindersAsync(moved));
        await FallDueAsync(data, TimeSpan.FromSeconds(-1));
        await wrong.Get<Dispatcher>().DrainAsync(CancellationToken.None);
        for (var tries = 0; tries < 60 && (await RemindersAsync(moved)).Count == 0; tries++)
        {
            await Task.Delay(500); // the host's job may have been quicker and not be done yet
        }

        Assert.StartsWith("Today: strength", Assert.Single(await RemindersAsync(moved)), StringComparison.Ordinal);
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

    private static async Task<IReadOnlyList<string>> RemindersAsync(Onboarding runner) =>
        [.. (await runner.HeardAsync()).Where(said => ((string)said["id"]!).StartsWith("reminder-session", StringComparison.Ordinal)).Select(said => (string)said["text"]!)];

    /// <summary>Waits for the host's next beat, which is when it notes what it has logged.</summary>
    private static async Task IsOnTheOpsPageAsync(CoachHouse host, string words)
    {
        using var http = new HttpClient { BaseAddress = host.Address };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", CoachHouse.OpsKey);
        for (var tries = 0; tries < 80; tries++)
        {
            if ((await http.GetStringAsync("ops")).Contains(words, StringComparison.Ordinal))
            {
                return;
            }

            await Task.Delay(500);
        }

        Assert.Fail($"The ops page never said: {words}");
    }

    private static async Task<DateTime> NowAsync(TestDatabase data) => (DateTime)(await AskAsync(data, "SELECT now() AT TIME ZONE 'Europe/London'"))!;

    private static async Task<DateTime> DueAsync(TestDatabase data) => (DateTime)(await AskAsync(data, "SELECT next_due FROM reminders WHERE kind = 'session'"))!;

    private static async Task FallDueAsync(TestDatabase data, TimeSpan from) => Assert.NotNull(await AskAsync(
        data, "UPDATE reminders SET next_due = now() + $1, next_local_date = (now() AT TIME ZONE zone)::date WHERE kind = 'session' RETURNING runner_id", from));

    private static async Task<object?> AskAsync(TestDatabase data, string sql, params object[] values)
    {
        await using var connection = new NpgsqlConnection(data.ConnectionString + ";Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        foreach (var value in values)
        {
            command.Parameters.Add(new() { Value = value });
        }

        return await command.ExecuteScalarAsync();
    }
}
