namespace CoachBot.Tests;

/// <summary>The checkout that these tests were built from.</summary>
internal static class Checkout
{
    public static readonly string Root = Find(AppContext.BaseDirectory);

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "CoachBot.sln"))
            ? folder
            : Find(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests run outside of a checkout: no CoachBot.sln above them."));
}
