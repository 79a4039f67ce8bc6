using System.Net;
using CoachBot.EndToEnd.Tests.Browser;
using CoachBot.EndToEnd.Tests.Hosting;
using Microsoft.Playwright;
using Npgsql;

namespace CoachBot.EndToEnd.Tests.Faults;

/// <summary>The keys of cookies, tokens and payloads are gone: nobody can be told from anybody else any more, and nothing of theirs be read.</summary>
[Collection(Alone.Name)]
public sealed class KeysLostTests(ChatBrowser browser) : IClassFixture<ChatBrowser>
{
    [Fact]
    public async Task Without_its_keys_the_coach_says_that_it_knows_nobody_and_talks_on_with_whoever_is_there()
    {
        await using var data = await TestDatabase.CreateAsync(postgres: false);
        var before = await CoachProcess.StartAsync(data.Folder);
        using var runner = await Onboarding.WithPlanAsync(before.Address);
        await using var person = await browser.PersonAsync(worker: false);
        await runner.TakeOverAsync(person);
        var chat = await ChatPage.OpenAsync(person, before.Address, Pictures.Of("keys lost"));
        await chat.WaitForAsync("first two weeks");
        await before.KillAsync();
        Directory.Delete(Path.Combine(data.Folder, "keys"), recursive: true);

        await using var coach = await CoachProcess.StartAsync(data.Folder, url: before.Address.GetLeftPart(UriPartial.Authority));
        await chat.Page.Locator("#status", new() { HasText = "no longer knows this browser" }).WaitForAsync();
        await chat.SayAsync("help", "plan around your runs");
        await chat.TakePictureAsync("new here");
        Assert.Equal(0, await chat.Page.Locator(".webchat__bubble__content", new() { HasText = "first two weeks" }).CountAsync());

        using var refused = await runner.PostAsync(new { type = "message", text = "help" });
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode); // which the official client takes as: ask for another token
        using var newcomer = await Onboarding.WithPlanAsync(coach.Address);
        Assert.Contains(await newcomer.AskAsync("this week"), said => ((string?)said["text"])?.Contains("strength session", StringComparison.Ordinal) == true);
        await before.DisposeAsync();
    }

    /// <summary>Cookies and tokens are still good, so everybody is known; but what is stored of them cannot be opened.</summary>
    [PostgresFact]
    public async Task Without_the_keys_of_stored_words_the_coach_says_so_writes_over_nothing_and_reads_all_again_once_they_are_restored()
    {
        await using var data = await TestDatabase.CreateAsync(postgres: true);
        await using var before = await CoachProcess.StartAsync(data.Folder, data.ConnectionString);
        using var runner = await Onboarding.WithPlanAsync(before.Address);
        await before.KillAsync();
        await ExecuteAsync(data, "CREATE TABLE kept AS SELECT * FROM payload_keys; DELETE FROM payload_keys");
        await ExecuteAsync(data, $"CREATE TABLE sealed AS {Stored}");

        await using (var without = await CoachProcess.StartAsync(data.Folder, data.ConnectionString))
        {
            Assert.Contains("payload_keys is restored", without.Output, StringComparison.Ordinal);
            using var back = await Onboarding.ReturnAsync(without.Address, runner.Cookie);
            using var failed = await back.PostAsync(new { type = "message", text = "this week", locale = "en-GB" });
            Assert.Equal(HttpStatusCode.BadGateway, failed.StatusCode); // as for any turn that fails
            Assert.Contains("Something went wrong", (string?)Assert.Single(await back.HeardAsync())["text"], StringComparison.Ordinal);
            using var newcomer = await Onboarding.WithPlanAsync(without.Address);
            Assert.Contains(await newcomer.AskAsync("this week"), said => ((string?)said["text"])?.Contains("strength session", StringComparison.Ordinal) == true);
            await without.KillAsync();
        }

        Assert.True(await CountAsync(data, "SELECT count(*) FROM sealed") > 10);
        Assert.Equal(0, await CountAsync(data, $"SELECT count(*) FROM (SELECT * FROM sealed EXCEPT ({Stored})) AS changed"));
        await ExecuteAsync(data, "INSERT INTO payload_keys SELECT * FROM kept");

        await using var coach = await CoachProcess.StartAsync(data.Folder, data.ConnectionString);
        using var again = await Onboarding.ReturnAsync(coach.Address, runner.Cookie);
        Assert.Contains(await again.AskAsync("this week"), said => ((string?)said["text"])?.Contains("strength session", StringComparison.Ordinal) == true);
    }

    /// <summary>What was stored of the runner's plan and talk, row by row.</summary>
    private const string Stored =
        """
        SELECT 'e' AS place, runner_id AS owner, sequence::text AS at, payload FROM runner_events UNION ALL SELECT 's', runner_id, version::text, payload FROM runner_snapshots
        UNION ALL SELECT 'a', conversation_id, sequence::text, payload FROM chat_activities
        """;

    private static Task ExecuteAsync(TestDatabase data, string sql) => CountAsync(data, sql + "; SELECT 0::bigint");

    private static async Task<long> CountAsync(TestDatabase data, string sql)
    {
        await using var connection = new NpgsqlConnection(data.ConnectionString + ";Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return (long)(await command.ExecuteScalarAsync())!;
    }
}
