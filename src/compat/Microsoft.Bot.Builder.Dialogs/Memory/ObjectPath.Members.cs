using System.Collections;
using System.Reflection;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Dialogs;

/// <content>One step of a path: a name or an index.</content>
public static partial class ObjectPath
{
    private const BindingFlags AnyCase = BindingFlags.Public | BindingFlags.Instance | BindingFlags.IgnoreCase;

    internal static object Member(object obj, object segment)
    {
        var value = segment is int index ? Item(obj, index) : Named(obj, (string)segment);
        return value is JValue { Type: JTokenType.Null } ? null : value;
    }

    private static object Item(object obj, int index) =>
        obj is IList list && index >= 0 && index < list.Count ? list[index] : null;

    private static object Named(object obj, string name) => obj switch
    {
        null => null,
        IDictionary<string, object> dictionary => dictionary.TryGetValue(name, out var value)
            ? value
            : dictionary.FirstOrDefault(pair => pair.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Value,
        JObject json => json.GetValue(name, StringComparison.OrdinalIgnoreCase),
        JValue or string => null,
        _ => obj.GetType().GetProperty(name, AnyCase)?.GetValue(obj),
    };

    private static void SetMember(object obj, object segment, object value)
    {
        switch (obj)
        {
            case JArray array when segment is int index:
                while (array.Count <= index)
                {
                    array.Add(JValue.CreateNull());
                }

                array[index] = Json(value);
                break;

            case IList list when segment is int index:
                while (list.Count <= index)
                {
                    list.Add(null);
                }

                list[index] = value;
                break;

            case IDictionary<string, object> dictionary when segment is string name:
                dictionary[dictionary.Keys.FirstOrDefault(key => key.Equals(name, StringComparison.OrdinalIgnoreCase)) ?? name] = value;
                break;

            case JObject json when segment is string name:
                json[json.Property(name, StringComparison.OrdinalIgnoreCase)?.Name ?? name] = Json(value);
                break;

            case not null when segment is string name && obj.GetType().GetProperty(name, AnyCase) is { CanWrite: true } property:
                property.SetValue(obj, value is JToken token ? token.ToObject(property.PropertyType) : value);
                break;
        }
    }

    private static void RemoveMember(object obj, object segment)
    {
        switch (obj)
        {
            case IList list when segment is int index && index >= 0 && index < list.Count:
                list.RemoveAt(index);
                break;

            case IDictionary<string, object> dictionary when segment is string name:
                dictionary.Remove(dictionary.Keys.FirstOrDefault(key => key.Equals(name, StringComparison.OrdinalIgnoreCase)) ?? name);
                break;

            case JObject json when segment is string name:
                json.Property(name, StringComparison.OrdinalIgnoreCase)?.Remove();
                break;

            case not null when segment is string name:
                SetMember(obj, name, null);
                break;
        }
    }

    private static JToken Json(object value) => value as JToken ?? (value is null ? JValue.CreateNull() : JToken.FromObject(value));
}
