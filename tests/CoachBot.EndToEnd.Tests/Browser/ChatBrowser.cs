using Microsoft.Playwright;

namespace CoachBot.EndToEnd.Tests.Browser;

/// <summary>A real Chromium; one for all tests of a class.</summary>
public sealed class ChatBrowser : IAsyncLifetime
{
    /// <summary>How long anything on a page may take, in ms: hosts and browsers of several tests share the machine, and none of them measures time.</summary>
    public const float Patience = 90_000;

    private IPlaywright playwright = null!;
    private IBrowser browser = null!;

    public async Task InitializeAsync()
    {
        Assertions.SetDefaultExpectTimeout(Patience);
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM_PATH") is { Length: > 0 } path ? path : "/usr/bin/chromium",
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    /// <summary>A browser profile of its own, as another person's would be.</summary>
    public async Task<IBrowserContext> PersonAsync(string locale = "en-GB", int width = 900, int height = 1100, bool worker = true)
    {
        var person = await browser.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = height },
            Locale = locale,
            TimezoneId = "Europe/London",
            ServiceWorkers = worker ? ServiceWorkerPolicy.Allow : ServiceWorkerPolicy.Block,
        });
        person.SetDefaultTimeout(Patience);
        person.SetDefaultNavigationTimeout(Patience);
        return person;
    }

    public async Task DisposeAsync()
    {
        await browser.DisposeAsync();
        playwright.Dispose();
    }
}
