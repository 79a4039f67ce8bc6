using System.Net;
using CoachBot.EndToEnd.Tests.Browser;
using CoachBot.EndToEnd.Tests.Hosting;
using CoachBot.EndToEnd.Tests.Reminders;
using Microsoft.Playwright;
using Npgsql;

namespace CoachBot.EndToEnd.Tests.Faults;

/// <summary>PostgreSQL is stopped in the middle of talk: for a few seconds, in the long version for thirty.</summary>
[Collection(Alone.Name)]
public sealed class PostgresStoppedTests(ChatBrowser browser) : IClassFixture<ChatBrowser>
{
    private static readonly TimeSpan Stop = TimeSpan.FromSeconds(Environment.GetEnvironmentVariable("COACHBOT_LONG") == "1" ? 30 : 5);

    [OwnPostgresFact]
    public async Task While_PostgreSQL_is_stopped_the_runner_reads_one_line_and_afterwards_all_that_was_said_is_answered()
    {
        await using var postgres = await OwnPostgres.StartAsync();
        await using var data = await TestDatabase.CreateAsync(postgres: false);
        await using var coach = await CoachProcess.StartAsync(data.Folder, postgres.ConnectionString, environment: new Dictionary<string, string> { ["Reminders__WatchdogSeconds"] = "10" });
        using var runner = await Onboarding.WithPlanAsync(coach.Address);
        await runner.SayAsync("remind me at 7am");
        var others = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Onboarding.StartAsync(coach.Address)));
        await using var person = await browser.PersonAsync(worker: false);
        await runner.TakeOverAsync(person);
        var chat = await ChatPage.OpenAsync(person, coach.Address, Pictures.Of("postgres stopped"));
        await chat.WaitForAsync("first two weeks");

        using var enough = new CancellationTokenSource();
        var talkers = others.Select(other => new Stubborn(other)).ToList();
        var talks = talkers.ConvertAll(talker => talker.TalkAsync(enough.Token));
        await FallDueAsync(postgres, TimeSpan.FromSeconds(2));
        await postgres.StopAsync();
        var away = Task.Delay(Stop);

        await chat.Page.Locator("[data-id=webchat-sendbox-input]").FillAsync("this week");
        await chat.Page.Keyboard.PressAsync("Enter");
        var line = chat.Page.Locator("#status", new() { HasText = "The coach cannot be reached. Trying again" });
        await line.WaitForAsync();
        await chat.TakePictureAsync("stopped");
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(coach, "health/live"));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await StatusAsync(coach, "health/ready"));
        await away;
        await postgres.StartAgainAsync();

        await chat.WaitForAsync(" to come.");
        await line.WaitForAsync(new() { State = WaitForSelectorState.Hidden });
        Assert.Equal(1, await chat.Page.Locator(".webchat__bubble--from-user", new() { HasText = "this week" }).CountAsync());
        await chat.WaitForAsync("Today: strength");
        await runner.SayAsync("what can you do"); // by another client: told to the page's socket by the change feed
        await chat.WaitForAsync("what can you do");
        await chat.TakePictureAsync("back");

        await enough.CancelAsync();
        await Task.WhenAll(talks);
        await Task.WhenAll(talkers.Select(talker => talker.CheckAsync()));
        Assert.Contains(talkers, talker => talker.Refusals.ContainsKey(503));
        Assert.All(talkers.SelectMany(talker => talker.Refusals.Keys), status => Assert.Contains(status, new[] { 502, 503 }));
        Assert.Equal(1, (await runner.HeardAsync()).Count(said => ((string?)said["text"] ?? "").StartsWith("Today: strength", StringComparison.Ordinal)));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(coach, "health/ready"));
        Assert.True(coach.Lives);
        foreach (var other in others)
        {
            other.Dispose();
        }
    }

    private static async Task<HttpStatusCode> StatusAsync(CoachProcess coach, string path)
    {
        using var http = new HttpClient { BaseAddress = coach.Address };
        using var answer = await http.GetAsync(path);
        return answer.StatusCode;
    }

    /// <summary>The reminder of the runner's session comes while nobody can look it up.</summary>
    private static async Task FallDueAsync(OwnPostgres postgres, TimeSpan after)
    {
        await using var connection = new NpgsqlConnection(postgres.ConnectionString + ";Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand("UPDATE reminders SET next_due = now() + $1, next_local_date = (now() AT TIME ZONE zone)::date WHERE kind = 'session'", connection) { Parameters = { new() { Value = after } } };
        Assert.Equal(1, await command.ExecuteNonQueryAsync());
    }
}
