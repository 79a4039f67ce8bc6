namespace CoachBot.EndToEnd.Tests.Browser;

/// <summary>Where the screenshots go: a folder at the top of the checkout that git ignores.</summary>
internal static class Pictures
{
    public static string Of(string journey)
    {
        var folder = Path.Combine(Checkout.Root, "screenshots", journey);
        Directory.CreateDirectory(folder);
        return folder;
    }
}
