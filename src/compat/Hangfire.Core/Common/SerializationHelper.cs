using Newtonsoft.Json;

namespace Hangfire.Common;

/// <summary>Job arguments and results as JSON, with the settings that the application chose.</summary>
public static class SerializationHelper
{
    private static JsonSerializerSettings? userSettings;

    /// <summary>The value as JSON, or null for null.</summary>
    public static string? Serialize<T>(T? value) => value is null ? null : JsonConvert.SerializeObject(value, userSettings);

    /// <summary>The value that the JSON says.</summary>
    public static T? Deserialize<T>(string? value) => value is null ? default : JsonConvert.DeserializeObject<T>(value, userSettings);

    internal static string SerializeArgument(object? value, Type declared) =>
        JsonConvert.SerializeObject(value, declared, userSettings);

    internal static object? Deserialize(string? value, Type type) =>
        value is null ? null : JsonConvert.DeserializeObject(value, type, userSettings);

    internal static void Use(JsonSerializerSettings? settings) => userSettings = settings;
}
