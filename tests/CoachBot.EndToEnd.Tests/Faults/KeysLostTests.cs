using System.Net;
using CoachBot.EndToEnd.Tests.Browser;
using CoachBot.EndToEnd.Tests.Hosting;
using Microsoft.Playwright;

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
}
