using System.Collections;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Reads and changes objects, dictionaries and JSON by paths such as `user.plans[0].name`. Names are found in any case.</summary>
public static partial class ObjectPath
{
    /// <summary>Whether there is a value.</summary>
    public static bool HasValue(object obj, string path) => TryGetPathValue<object>(obj, path, out _);

    /// <summary>The value of a path.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public static T GetPathValue<T>(object obj, string path) =>
        TryGetPathValue<T>(obj, path, out var value) ? value : throw new KeyNotFoundException(path);

    /// <summary>The value of a path, or another when there is none.</summary>
    public static T GetPathValue<T>(object obj, string path, T defaultValue) =>
        TryGetPathValue<T>(obj, path, out var value) ? value : defaultValue;

    /// <summary>The value of a path, when there is one.</summary>
    public static bool TryGetPathValue<T>(object obj, string path, out T value)
    {
        value = default;
        if (obj is null || path is null)
        {
            return false;
        }

        if (path.Length == 0)
        {
            value = MapValueTo<T>(obj);
            return true;
        }

        if (!ObjectPathSegments.TryParse(obj, path, out var segments))
        {
            return false;
        }

        var current = obj;
        foreach (var segment in segments)
        {
            current = Member(current, segment);
            if (current is null)
            {
                return false;
            }
        }

        value = MapValueTo<T>(current);
        return true;
    }

    /// <summary>Sets the value of a path; makes what is missing on the way.</summary>
    /// <param name="obj">A dictionary, JSON or another object.</param>
    /// <param name="path">The path.</param>
    /// <param name="value">The value.</param>
    /// <param name="json">Whether the value is turned into JSON first, so that it is a copy.</param>
    public static void SetPathValue(object obj, string path, object value, bool json = true)
    {
        if (!ObjectPathSegments.TryParse(obj, path, out var segments) || segments.Count == 0)
        {
            return;
        }

        var current = obj;
        for (var i = 0; i < segments.Count - 1; i++)
        {
            var next = Member(current, segments[i]);
            if (next is null)
            {
                next = segments[i + 1] is int ? new JArray() : new JObject();
                SetMember(current, segments[i], next);
                next = Member(current, segments[i]);
            }

            current = next;
        }

        SetMember(current, segments[^1], json && value is not null ? JToken.FromObject(value) : value);
    }

    /// <summary>Takes the value of a path away.</summary>
    public static void RemovePathValue(object obj, string path)
    {
        if (!ObjectPathSegments.TryParse(obj, path, out var segments) || segments.Count == 0)
        {
            return;
        }

        var current = obj;
        foreach (var segment in segments.Take(segments.Count - 1))
        {
            current = Member(current, segment);
            if (current is null)
            {
                return;
            }
        }

        RemoveMember(current, segments[^1]);
    }

    /// <summary>A copy, by way of JSON with type names.</summary>
    public static T Clone<T>(T obj)
    {
#pragma warning disable CA2326, CA2327 // What is read was written a line before.
        var settings = new JsonSerializerSettings { TypeNameHandling = TypeNameHandling.All, MaxDepth = null };
        return (T)JsonConvert.DeserializeObject(JsonConvert.SerializeObject(obj, settings), obj.GetType(), settings);
#pragma warning restore CA2326, CA2327
    }

    /// <summary>A copy of an object with what another says laid over it; what that leaves null stays.</summary>
    public static T Assign<T>(T startObject, T overlayObject)
        where T : class => Assign<T>((object)startObject, overlayObject);

    /// <summary>A copy of an object with what another says laid over it; what that leaves null stays.</summary>
    public static T Assign<T>(object startObject, object overlayObject)
        where T : class
    {
        if (startObject is null && overlayObject is null)
        {
            return default;
        }

        var merged = startObject is null ? new JObject() : (JObject)JObject.FromObject(startObject).DeepClone();
        if (overlayObject is not null)
        {
            merged.Merge(JObject.FromObject(overlayObject), new JsonMergeSettings
            {
                MergeArrayHandling = MergeArrayHandling.Replace,
                MergeNullValueHandling = MergeNullValueHandling.Ignore,
            });
        }

        return merged.ToObject<T>();
    }

    /// <summary>The names of an object's properties.</summary>
    public static IEnumerable<string> GetProperties(object obj) => obj switch
    {
        null => [],
        IDictionary<string, object> dictionary => dictionary.Keys,
        JObject json => json.Properties().Select(property => property.Name),
        _ => obj.GetType().GetProperties().Select(property => property.Name),
    };

    /// <summary>Whether an object has a property.</summary>
    public static bool ContainsProperty(object obj, string name) => obj switch
    {
        null => false,
        IDictionary<string, object> dictionary => dictionary.ContainsKey(name),
        JObject json => json.ContainsKey(name),
        _ => obj.GetType().GetProperty(name) is not null,
    };

    /// <summary>A value as a type, by way of JSON when it is of another.</summary>
    public static T MapValueTo<T>(object val) => val switch
    {
        T typed => typed,
        JValue json when typeof(T) == typeof(object) => (T)json.Value,
        JToken json => json.ToObject<T>(),
        null => default,
        IConvertible when typeof(IConvertible).IsAssignableFrom(Nullable.GetUnderlyingType(typeof(T)) ?? typeof(T)) && !typeof(T).IsEnum =>
            (T)Convert.ChangeType(val, Nullable.GetUnderlyingType(typeof(T)) ?? typeof(T), System.Globalization.CultureInfo.InvariantCulture),
        _ => JToken.FromObject(val).ToObject<T>(),
    };
}
