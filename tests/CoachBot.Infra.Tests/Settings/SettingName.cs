namespace CoachBot.Infra.Tests.Settings;

/// <summary>One setting has two names: <c>Proxy__Trusted__0</c> in an environment or as a file, <c>Proxy:Trusted:0</c> in the configuration.</summary>
internal static class SettingName
{
    private static readonly string[] Prefixes = ["ASPNETCORE_", "DOTNET_"];

    public static string KeyOf(string name) =>
        (Array.Find(Prefixes, prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)) is { } found ? name[found.Length..] : name)
        .Replace("__", ":", StringComparison.Ordinal);

    /// <summary>Of <c>Proxy:Trusted:0</c> the list that it is in; null for what is in none.</summary>
    public static string? ListOf(string key) =>
        key.LastIndexOf(':') is > 0 and var colon && int.TryParse(key.AsSpan(colon + 1), out _) ? key[..colon] : null;
}
