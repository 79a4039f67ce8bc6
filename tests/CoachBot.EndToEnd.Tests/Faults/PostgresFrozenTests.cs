using System.Net;
using CoachBot.EndToEnd.Tests.Browser;
using CoachBot.EndToEnd.Tests.Hosting;
using CoachBot.EndToEnd.Tests.Reminders;
using Microsoft.Playwright;

namespace CoachBot.EndToEnd.Tests.Faults;

/// <summary>
/// PostgreSQL stands still in the middle of talk, as on a disk that hangs: connections stay open and nothing answers. For some seconds longer
/// than a statement may take; in the long version for thirty.
/// </summary>
[Collection(Alone.Name)]
public sealed class PostgresFrozenTests(ChatBrowser browser) : IClassFixture<ChatBrowser>
{
    private static readonly bool IsLong = Environment.GetEnvironmentVariable("COACHBOT_LONG") == "1";

    [OwnPostgresFact]
    public async Task While_PostgreSQL_stands_still_the_runner_reads_one_line_and_afterwards_all_that_was_said_is_answered_once()
    {
        await using var postgres = await OwnPostgres.StartAsync();
        await using var data = await TestDatabase.CreateAsync(postgres: false);
        await using var coach = await CoachProcess.StartAsync(data.Folder, postgres.ConnectionString + (IsLong ? "" : ";Command Timeout=4"));
        using var runner = await Onboarding.WithPlanAsync(coach.Address);
        var others = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Onboarding.StartAsync(coach.Address)));
        await using var person = await browser.PersonAsync(worker: false);
        await runner.TakeOverAsync(person);
        var chat = await ChatPage.OpenAsync(person, coach.Address, Pictures.Of("postgres frozen"));
        await chat.WaitForAsync("first two weeks");

        using var enough = new CancellationTokenSource();
        var talkers = others.Select(other => new Stubborn(other)).ToList();
        var talks = talkers.ConvertAll(talker => talker.TalkAsync(enough.Token));
        await Task.Delay(TimeSpan.FromSeconds(1));
        await postgres.FreezeAsync();
        try
        {
            var away = Task.Delay(TimeSpan.FromSeconds(IsLong ? 30 : 12));
            await chat.Page.Locator("[data-id=webchat-sendbox-input]").FillAsync("this week");
            await chat.Page.Keyboard.PressAsync("Enter");
            var line = chat.Page.Locator("#status", new() { HasText = "The coach cannot be reached. Trying again" });
            await line.WaitForAsync(new() { Timeout = IsLong ? 60_000 : 30_000 });
            Assert.Equal(HttpStatusCode.OK, await LiveAsync(coach));
            await away;
        }
        finally
        {
            await postgres.ThawAsync();
        }

        await chat.WaitForAsync(" to come.");
        await chat.Page.Locator("#status", new() { HasText = "The coach cannot be reached" }).WaitForAsync(new() { State = WaitForSelectorState.Hidden, Timeout = 60_000 });
        Assert.Equal(1, await chat.Page.Locator(".webchat__bubble--from-user", new() { HasText = "this week" }).CountAsync());
        var before = talkers.ConvertAll(talker => talker.Said.Count);
        await Task.Delay(TimeSpan.FromSeconds(2)); // all talk on
        await enough.CancelAsync();
        await Task.WhenAll(talks).WaitAsync(TimeSpan.FromMinutes(2));
        await Task.WhenAll(talkers.Select(talker => talker.CheckAsync()));
        Assert.All(talkers.Zip(before), pair => Assert.True(pair.First.Said.Count > pair.Second, "Somebody is not answered any more."));
        Assert.All(talkers.SelectMany(talker => talker.Refusals.Keys), status => Assert.Contains(status, new[] { 502, 503 }));
        Assert.True(coach.Lives);
        foreach (var other in others)
        {
            other.Dispose();
        }
    }

    private static async Task<HttpStatusCode> LiveAsync(CoachProcess coach)
    {
        using var http = new HttpClient { BaseAddress = coach.Address, Timeout = TimeSpan.FromSeconds(5) };
        using var answer = await http.GetAsync("health/live");
        return answer.StatusCode;
    }
}
