using CoachBot.EndToEnd.Tests.Hosting;
using Microsoft.Playwright;

namespace CoachBot.EndToEnd.Tests.Browser;

/// <summary>One browser and one host per database for all tests of the page; each test brings runners of its own.</summary>
public sealed class PageHouse : IAsyncLifetime
{
    public const string Name = "page";
    public const string Views = "views";

    private readonly Dictionary<string, (TestDatabase Data, CoachProcess Coach)> hosts = [];
    private readonly ChatBrowser browser = new();
    private CoachProcess? second;

    public Task InitializeAsync() => browser.InitializeAsync();

    public async Task DisposeAsync()
    {
        if (second is not null)
        {
            await second.DisposeAsync();
        }

        foreach (var (data, coach) in hosts.Values)
        {
            await coach.DisposeAsync();
            await data.DisposeAsync();
        }

        await browser.DisposeAsync();
    }

    public Task<IBrowserContext> PersonAsync(string locale = "en-GB", int width = 1440, int height = 900) => browser.PersonAsync(locale, width, height);

    /// <summary>A second host on PostgreSQL, beside the first.</summary>
    internal async Task<CoachProcess> SecondCoachAsync()
    {
        await CoachAsync("PostgreSQL");
        var data = hosts["PostgreSQL"].Data;
        return second ??= await CoachProcess.StartAsync(data.Folder, data.ConnectionString);
    }

    internal async Task<CoachProcess> CoachAsync(string database = "SQLite")
    {
        if (!hosts.TryGetValue(database, out var host))
        {
            var data = await TestDatabase.CreateAsync(database == "PostgreSQL");
            hosts[database] = host = (data, await CoachProcess.StartAsync(data.Folder, data.ConnectionString));
        }

        return host.Coach;
    }

    /// <summary>Opens the page and notes what must never happen on it: an error in a script, or one that the policy has stopped.</summary>
    internal async Task<(IPage Page, List<string> Problems)> OpenAsync(IBrowserContext person, string address = "", string database = "SQLite")
    {
        var coach = await CoachAsync(database);
        var page = await person.NewPageAsync();
        var problems = new List<string>();
        page.PageError += (_, problem) => problems.Add(problem);
        page.Console += (_, line) =>
        {
            if (line.Text.Contains("Content Security Policy", StringComparison.Ordinal))
            {
                problems.Add(line.Text);
            }
        };
        await page.GotoAsync(new Uri(coach.Address, address).ToString());
        return (page, problems);
    }

    /// <summary>A runner with a plan whose first session is today, in an open browser.</summary>
    internal async Task<ChatPage> PlanAsync(IBrowserContext person, string pictures, string database = "SQLite")
    {
        var coach = await CoachAsync(database);
        using var runner = await Onboarding.WithPlanAsync(coach.Address);
        await runner.TakeOverAsync(person);
        var chat = await ChatPage.OpenAsync(person, coach.Address, pictures);
        await chat.WaitForAsync("first two weeks");
        await chat.Page.Locator(".session, .exercise").First.WaitForAsync();
        return chat;
    }
}

[CollectionDefinition(PageHouse.Name)]
public sealed class PageCollection : ICollectionFixture<PageHouse>;

/// <summary>The same with a house of its own, so that two lots of tests run side by side.</summary>
[CollectionDefinition(PageHouse.Views)]
public sealed class ViewCollection : ICollectionFixture<PageHouse>;
