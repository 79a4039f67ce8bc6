using System.Collections;
using System.Reflection;

namespace CoachBot.Infra.Tests.Settings;

/// <summary>What kind of thing a setting is: the binder asks for each property alike, lists and those it can never set too.</summary>
internal static class OptionShapes
{
    private static readonly ILookup<string, PropertyInfo> Properties = Directory.GetFiles(AppContext.BaseDirectory, "CoachBot*.dll")
        .Where(file => !Path.GetFileName(file).Contains("Tests", StringComparison.Ordinal))
        .SelectMany(file => Assembly.LoadFrom(file).GetTypes())
        .Where(type => type.GetField("Section", BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic) is { IsLiteral: true })
        .SelectMany(type => type.GetProperties().Select(property => (Key: $"{type.GetField("Section", BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)!.GetRawConstantValue()}:{property.Name}", property)))
        .ToLookup(one => one.Key, one => one.property, StringComparer.OrdinalIgnoreCase);

    public static bool IsList(string key) => Properties[key].Any(IsList);

    /// <summary>Whether it is worked out from others, or read by another name.</summary>
    public static bool IsFixed(string key) => Properties[key].Any() && Properties[key].All(property => property.SetMethod is not { IsPublic: true } && !IsList(property));

    private static bool IsList(PropertyInfo property) => property.PropertyType != typeof(string) && property.PropertyType.IsAssignableTo(typeof(IEnumerable));
}
