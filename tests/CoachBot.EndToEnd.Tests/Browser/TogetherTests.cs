using System.Text.Json;
using CoachBot.EndToEnd.Tests.Hosting;
using Microsoft.Playwright;

namespace CoachBot.EndToEnd.Tests.Browser;

/// <summary>Several people, several browsers, several hosts.</summary>
[Collection(PageHouse.Name)]
public sealed class TogetherTests(PageHouse house)
{

    [Fact]
    public async Task A_team_sees_races_and_sessions_of_those_who_joined_and_nothing_else()
    {
        var coach = await house.CoachAsync();
        await using var ana = await house.PersonAsync();
        await using var ben = await house.PersonAsync();
        var chat = await house.PlanAsync(ana, Pictures.Of("team"));
        await chat.SayAsync("quads wrecked 6/10 but form ok", "Sore muscle, form holding");
        const string name = "<img src=x onerror=window.hit=1>Ana";
        await JoinAsync(chat.Page, name);
        var code = (await chat.Page.Locator(".team caption").InnerTextAsync()).Split(' ')[^1];

        // By the link that the first copies; nobody is in without a tap of their own.
        var (second, problems) = await house.OpenAsync(ben, $"?team={code}#team");
        await second.Locator("input[name=code]").WaitForAsync();
        Assert.Equal(0, await second.Locator(".team").CountAsync());
        await JoinAsync(second, "Ben");
        await second.Locator(".team tbody tr").Nth(1).WaitForAsync();
        Assert.Contains(name, await second.Locator(".team").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal((0, false), (await second.Locator("#panel img").CountAsync(), await second.EvaluateAsync<bool>("'hit' in window")));
        await Pictures.TakeAsync(second, "team", "two");

        // What travels is what is shown: no soreness, no health, no words of the chat.
        var told = JsonSerializer.Deserialize<JsonElement>(await second.EvaluateAsync<string>("fetch('api/me/teams').then(answer => answer.text())"));
        var properties = told[0].GetProperty("members").EnumerateArray().SelectMany(member => member.EnumerateObject()).Select(property => property.Name);
        Assert.Subset(new HashSet<string> { "daysToRace", "done", "name", "planned", "race", "raceOn", "you" }, properties.ToHashSet());

        await second.GetByRole(AriaRole.Button, new() { Name = "Leave" }).ClickAsync();
        await second.Locator(".team").WaitForAsync(new() { State = WaitForSelectorState.Detached });
        await chat.Page.ReloadAsync();
        await chat.Page.Locator(".team tbody tr").First.WaitForAsync();
        Assert.Equal(1, await chat.Page.Locator(".team tbody tr").CountAsync());
        Assert.DoesNotContain("quads", coach.Output, StringComparison.Ordinal);
        Assert.Empty(problems);
    }

    [Fact]
    public async Task Whoever_guesses_a_teams_code_is_in_no_team()
    {
        await using var person = await house.PersonAsync();
        var (page, _) = await house.OpenAsync(person, "?team=guessedguess#team");
        await page.Locator("input[name=name]").FillAsync("Eve");
        await page.Locator("form .main").ClickAsync();
        await page.GetByText("There is no team with this code.").WaitForAsync();
        Assert.Equal("[]", await page.EvaluateAsync<string>("fetch('api/me/teams').then(answer => answer.text())"));
    }

    [Fact]
    public async Task What_a_runner_writes_is_never_run_anywhere_on_the_page()
    {
        await using var person = await house.PersonAsync();
        var (page, problems) = await house.OpenAsync(person);
        await page.GetByPlaceholder("Type your message").FillAsync("<img src=x onerror=window.hit=1> [a](javascript:window.hit=2) **b** <script>window.hit=3</script> half marathon on 18 April");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator(".webchat__bubble--from-user").First.WaitForAsync();
        await page.Locator(".webchat__bubble:not(.webchat__bubble--from-user)").Nth(1).WaitForAsync();
        foreach (var view in new[] { "today", "week", "progress", "changes", "team", "settings" })
        {
            await page.Locator("#tab-" + view).ClickAsync();
        }

        Assert.False(await page.EvaluateAsync<bool>("'hit' in window"));
        Assert.Equal(0, await page.Locator("img[src=x], a[href^=javascript], body script").CountAsync());
        Assert.DoesNotContain("unsafe", (await page.EvaluateAsync<string>("fetch('./').then(answer => answer.headers.get('content-security-policy'))")).Split(';').Single(part => part.Contains("script-src", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Empty(problems);
    }

    [PostgresFact]
    public async Task Two_browsers_on_two_hosts_show_one_runner()
    {
        var (here, there) = (await house.CoachAsync("PostgreSQL"), await house.SecondCoachAsync());
        await using var first = await house.PersonAsync();
        var one = await ChatPage.OpenAsync(first, here.Address, Pictures.Of("two hosts"));
        await one.WaitForAsync("strength coach");

        // The same runner in another browser, at the other host.
        await using var second = await house.PersonAsync();
        await second.AddCookiesAsync((await first.CookiesAsync()).Select(cookie => new Cookie { Name = cookie.Name, Value = cookie.Value, Domain = cookie.Domain, Path = cookie.Path }));
        var other = await ChatPage.OpenAsync(second, there.Address, Pictures.Of("two hosts"));
        await other.WaitForAsync("strength coach");

        await one.SayAsync("help", "plan around your runs");
        await other.WaitForAsync("plan around your runs");
        await other.Page.Locator("#tab-settings").ClickAsync();
        await one.Page.Locator("#tab-settings").ClickAsync();
        await other.Page.Locator("select").First.SelectOptionAsync("imperial");
        await Assertions.Expect(one.Page.Locator("#panel select").First).ToHaveValueAsync("imperial");
    }

    private static async Task JoinAsync(IPage page, string name)
    {
        await page.Locator("#tab-team").ClickAsync();
        await page.Locator("input[name=name]").FillAsync(name);
        await page.Locator("form .main").ClickAsync();
        await page.Locator(".team tbody tr").First.WaitForAsync();
    }
}
