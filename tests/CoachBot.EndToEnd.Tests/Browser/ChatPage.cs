using Microsoft.Playwright;

namespace CoachBot.EndToEnd.Tests.Browser;

/// <summary>The page as a runner uses it: types, taps, reads.</summary>
internal sealed class ChatPage(IPage page, string pictures)
{
    private const float Pause = 40;
    private int picture;

    public IPage Page => page;

    public static async Task<ChatPage> OpenAsync(IBrowserContext person, Uri address, string pictures)
    {
        var page = await person.NewPageAsync();
        await page.GotoAsync(address.ToString());
        await Box(page).WaitForAsync();
        return new ChatPage(page, pictures);
    }

    /// <summary>Types a message, sends it, and waits for a reply that holds the texts and comes after the runner's own bubble. Returns what the coach said.</summary>
    public async Task<string> SayAsync(string text, params string[] expected)
    {
        var before = await BubblesAsync();
        await Box(page).FillAsync(text);
        await page.Keyboard.PressAsync("Enter");
        return await ExpectAsync(before + 1, $"after saying '{text}'", expected);
    }

    /// <summary>Taps a button by its words and waits in the same way.</summary>
    public async Task TapAsync(string button, params string[] expected)
    {
        var before = await BubblesAsync();
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = button, Exact = true }).Last.ClickAsync();
        await ExpectAsync(before, $"after tapping '{button}'", expected);
    }

    /// <summary>The same for a button of a card: the box to type in has a button of the same name.</summary>
    public async Task TapCardAsync(string button, params string[] expected)
    {
        var before = await BubblesAsync();
        await page.Locator(".webchat__basic-transcript").GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = button, Exact = true }).Last.ClickAsync();
        await ExpectAsync(before, $"after tapping '{button}'", expected);
    }

    /// <summary>Everything in the transcript, one bubble a line.</summary>
    public async Task<string> TranscriptAsync() =>
        string.Join('\n', await page.Locator(".webchat__bubble__content").AllInnerTextsAsync());

    public async Task WaitForAsync(string text)
    {
        try
        {
            await page.Locator(".webchat__bubble__content", new PageLocatorOptions { HasText = text }).Last.WaitForAsync();
        }
        catch (TimeoutException)
        {
            Assert.Fail($"'{text}' never came. The chat reads:\n{await TranscriptAsync()}");
        }
    }

    public async Task TakePictureAsync(string name)
    {
        if (!Pictures.Wanted)
        {
            return;
        }

        await page.WaitForTimeoutAsync(400); // Web Chat scrolls with an animation
        await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(pictures, $"{++picture:00} {name}.png") });
    }

    /// <summary>Where the runner types, whatever the language.</summary>
    private static ILocator Box(IPage page) => page.Locator("[data-id=webchat-sendbox-input]");

    private Task<int> BubblesAsync() => page.Locator(".webchat__bubble__content").CountAsync();

    private async Task<string> ExpectAsync(int before, string when, string[] expected)
    {
        var said = "";
        for (var tick = 0; tick < ChatBrowser.Patience / Pause; tick++)
        {
            said = string.Join('\n', (await page.Locator(".webchat__bubble__content").AllInnerTextsAsync()).Skip(before));
            if (expected.All(text => said.Contains(text, StringComparison.OrdinalIgnoreCase)))
            {
                return said;
            }

            await page.WaitForTimeoutAsync(Pause);
        }

        Assert.Fail($"Expected {string.Join(" and ", expected.Select(text => $"'{text}'"))} {when}; the coach said:\n{said}");
        return said;
    }
}
