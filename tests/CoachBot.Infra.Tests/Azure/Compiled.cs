namespace CoachBot.Infra.Tests.Azure;

/// <summary>The files as they are, compiled once.</summary>
internal static class Compiled
{
    public static readonly Dictionary<string, string> Secrets = new() { ["DATABASE_PASSWORD"] = "a password of a test", ["OPS_KEY"] = "an ops key of a test, long enough" };

    private static readonly Lazy<Task<Azure.Template>> Once = new(() => Azure.Template.CompileAsync(Infra.Path("azure"), Secrets));

    public static Task<Template> Template => Once.Value;
}
