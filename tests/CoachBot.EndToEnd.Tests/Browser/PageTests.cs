using CoachBot.EndToEnd.Tests.Hosting;
using Microsoft.Playwright;

namespace CoachBot.EndToEnd.Tests.Browser;

/// <summary>The views beside the chat, as a runner uses them on a desktop and on a phone.</summary>
[Collection(PageHouse.Name)]
public sealed class PageTests(PageHouse house)
{

    private static readonly string[] Views = ["today", "week", "progress", "changes", "team", "settings"];

    [Theory]
    [MemberData(nameof(JourneyTests.Databases), MemberType = typeof(JourneyTests))]
    public async Task What_is_done_in_one_place_shows_in_the_other_without_a_reload(string database)
    {
        var coach = await house.CoachAsync(database);
        await using var person = await house.PersonAsync();
        var chat = await house.PlanAsync(person, Pictures.Of("page, " + database), database);
        var page = chat.Page;
        var problems = new List<string>();
        page.PageError += (_, problem) => problems.Add(problem);
        page.Console += (_, line) => { if (line.Text.Contains("Content Security Policy", StringComparison.Ordinal)) { problems.Add(line.Text); } };

        await PhotographAsync(page, chat);
        await TickAsync(page, chat);
        await MoveAsync(page, chat);
        await UnitsInAnotherWindowAsync(person, coach, page);

        // Taken back in the changes: the chat says so and the list shows it.
        await page.Locator("#tab-changes").ClickAsync();
        await page.Locator(".receipt button").First.ClickAsync();
        await chat.WaitForAsync("Taken back");
        await page.Locator(".receipt.undone").First.WaitForAsync();
        Assert.Empty(problems);
    }

    /// <summary>A set ticked starts the rest; the last one logs the exercise, which a reload and the progress know.</summary>
    private static async Task TickAsync(IPage page, ChatPage chat)
    {
        await page.Locator("#tab-today").ClickAsync();
        var exercise = page.Locator(".exercise", new() { HasText = "12 kg" }).First;
        var sets = await exercise.Locator(".set").CountAsync();
        for (var set = 0; set < sets; set++)
        {
            await exercise.Locator(".set").Nth(set).ClickAsync();
        }

        await page.Locator(".rest").WaitForAsync();
        Assert.Matches(@"^\d+:\d\d$", await page.Locator(".rest b").InnerTextAsync());
        await page.Locator(".rest button").ClickAsync();
        await page.ReloadAsync();
        await chat.WaitForAsync("strength coach");
        await page.Locator("#tab-today").ClickAsync();
        await page.Locator(".set[aria-pressed=true]").Nth(sets - 1).WaitForAsync();
        await page.Locator("#tab-progress").ClickAsync();
        await page.Locator("figure", new() { HasText = "Load:" }).First.WaitForAsync();
    }

    /// <summary>By drag and drop: the runner's own words appear in the chat, and the coach answers there, with a yes or with what would do.</summary>
    private static async Task MoveAsync(IPage page, ChatPage chat)
    {
        await page.Locator("#tab-week").ClickAsync();
        await page.Locator(".steps .round").Last.ClickAsync(); // next week: every day of it is ahead
        var from = page.Locator(".session[draggable]").First;
        await from.WaitForAsync();
        var days = page.Locator(".day");
        var target = days.Filter(new() { HasNot = page.Locator(".session") }).First;
        await from.DragToAsync(target);
        await page.Locator(".webchat__bubble__content", new() { HasText = "Move it to" }).Last.WaitForAsync();
        await page.Locator(".webchat__basic-transcript__activity").Last.Locator(".webchat__bubble:not(.webchat__bubble--from-user)").First.WaitForAsync();
        var said = await chat.TranscriptAsync();
        Assert.DoesNotContain("Something went wrong", said, StringComparison.Ordinal);
        await chat.TakePictureAsync("moved");

        // The same without a mouse: open it, choose a day by its name, say so. Nothing is moved by looking through the days.
        var moves = await page.Locator(".webchat__bubble--from-user", new() { HasText = "Move it to" }).CountAsync();
        await chat.SayAsync("cancel", ".");
        await page.Locator(".session[draggable] summary").First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Locator(".mover select").First.WaitForAsync();
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("SELECT", await page.EvaluateAsync<string>("document.activeElement.tagName"));
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("ArrowDown");
        Assert.Equal(moves, await page.Locator(".webchat__bubble--from-user", new() { HasText = "Move it to" }).CountAsync());
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator(".webchat__bubble--from-user", new() { HasText = "Move it to" }).Nth(moves).WaitForAsync();
    }

    private static async Task UnitsInAnotherWindowAsync(IBrowserContext person, CoachProcess coach, IPage page)
    {
        await page.Locator("#tab-today").ClickAsync();
        var second = await person.NewPageAsync();
        await second.GotoAsync(coach.Address + "#settings");
        await second.Locator("select").First.SelectOptionAsync("imperial");
        await page.Locator(".load", new() { HasText = "26 lb" }).First.WaitForAsync();
        await second.CloseAsync();
    }

    /// <summary>Each view on a desktop and a phone, light and dark: looked at by people, and by the test for what runs out of the screen.</summary>
    private static async Task PhotographAsync(IPage page, ChatPage chat)
    {
        foreach (var (width, height) in new[] { (1440, 900), (360, 640) })
        {
            foreach (var colours in new[] { ColorScheme.Light, ColorScheme.Dark })
            {
                await page.SetViewportSizeAsync(width, height);
                await page.EmulateMediaAsync(new() { ColorScheme = colours });
                foreach (var view in Views)
                {
                    await page.Locator("#tab-" + view).ClickAsync();
                    await chat.TakePictureAsync($"{view} {width} {colours}");
                    Assert.Equal((view, width, true), (view, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"), await page.EvaluateAsync<bool>(ViewTests.PanelFits)));
                }
            }
        }

        await page.SetViewportSizeAsync(1440, 900);
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
    }
}
