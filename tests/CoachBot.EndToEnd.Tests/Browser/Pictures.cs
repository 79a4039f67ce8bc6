using Microsoft.Playwright;

namespace CoachBot.EndToEnd.Tests.Browser;

/// <summary>Screenshots to look at, taken with COACHBOT_SCREENSHOTS=1: they go to a folder at the top of the checkout that git ignores.</summary>
internal static class Pictures
{
    public static readonly bool Wanted = Environment.GetEnvironmentVariable("COACHBOT_SCREENSHOTS") == "1";

    public static string Of(string journey) => Path.Combine(Checkout.Root, "screenshots", journey);

    public static Task TakeAsync(IPage page, string journey, string name) =>
        Wanted ? page.ScreenshotAsync(new() { Path = Path.Combine(Of(journey), name + ".png") }) : Task.CompletedTask;
}
