namespace CoachBot.Infra.Tests;

/// <summary>The files that these tests are about.</summary>
internal static class Infra
{
    public static readonly string Folder = System.IO.Path.Combine(Checkout.Root, "infra");

    public static string Path(string name) => System.IO.Path.Combine(Folder, name);

    public static string Read(string name) => File.ReadAllText(Path(name));
}
