namespace CoachBot.EndToEnd.Tests.Browser;

/// <summary>Where the screenshots go: a folder at the top of the checkout that git ignores.</summary>
internal static class Pictures
{
    public static string Of(string journey)
    {
        var folder = Path.Combine(Root(AppContext.BaseDirectory), "screenshots", journey);
        Directory.CreateDirectory(folder);
        return folder;
    }

    private static string Root(string folder) =>
        File.Exists(Path.Combine(folder, "CoachBot.sln")) ? folder : Root(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("No checkout above the tests."));
}
