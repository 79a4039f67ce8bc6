using System.Text.Json;

namespace CoachBot.Language;

/// <summary>Intents by the names they have in JSON and in phrase files.</summary>
internal static class IntentNames
{
    private static readonly string[] Names = [.. Enum.GetNames<Intent>().Select(JsonNamingPolicy.CamelCase.ConvertName)];

    private static readonly Dictionary<string, Intent> ByName = Enum.GetValues<Intent>().ToDictionary(Of, StringComparer.Ordinal);

    public static int Count => Names.Length;

    public static string Of(Intent intent) => Names[(int)intent];

    public static Intent? TryParse(string name) => ByName.TryGetValue(name, out var intent) ? intent : null;

    public static Intent Parse(string name) => ByName.TryGetValue(name, out var intent)
        ? intent
        : throw new FormatException($"'{name}' is no intent; the intents are {string.Join(", ", Names)}.");
}
