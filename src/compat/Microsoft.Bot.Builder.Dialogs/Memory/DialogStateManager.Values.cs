using System.Collections;
using Microsoft.Bot.Builder.Dialogs.Memory.Scopes;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Dialogs.Memory;

/// <content>Values by path.</content>
public partial class DialogStateManager
{
    private const string First = ".first()";

    /// <summary>Looks for a value.</summary>
    /// <typeparam name="T">Its type; it is converted when it is another.</typeparam>
    /// <returns>Whether there is one.</returns>
    public virtual bool TryGetValue<T>(string path, out T value)
    {
        value = default;
        path = TransformPath(path ?? throw new ArgumentNullException(nameof(path)));
        if (Resolve(path, out var rest) is not { } scope || scope.GetMemory(_dialogContext) is not { } memory)
        {
            return false;
        }

        if (rest.Length == 0)
        {
            value = ObjectPath.MapValueTo<T>(memory);
            return true;
        }

        for (var at = rest.IndexOf(First, StringComparison.OrdinalIgnoreCase); at >= 0;
            at = rest.IndexOf(First, StringComparison.OrdinalIgnoreCase))
        {
            if (!ObjectPath.TryGetPathValue<object>(memory, rest[..at], out var list) || FirstOf(list) is not { } first)
            {
                return false;
            }

            memory = first;
            rest = rest[(at + First.Length)..].TrimStart('.');
        }

        return ObjectPath.TryGetPathValue(memory, rest, out value);
    }

    /// <summary>A value, or what the factory makes when there is none; without a factory the default of the type.</summary>
    /// <typeparam name="T">Its type; it is converted when it is another.</typeparam>
    public virtual T GetValue<T>(string pathExpression, Func<T> defaultValue = null)
    {
        ArgumentNullException.ThrowIfNull(pathExpression);
        return TryGetValue<T>(pathExpression, out var value) ? value : defaultValue is null ? default : defaultValue();
    }

    /// <summary>A number.</summary>
    public virtual int GetIntValue(string pathExpression, int defaultValue = 0) => GetValue(pathExpression, () => defaultValue);

    /// <summary>A truth value.</summary>
    public virtual bool GetBoolValue(string pathExpression, bool defaultValue = false) => GetValue(pathExpression, () => defaultValue);

    /// <summary>A text.</summary>
    public virtual string GetStringValue(string pathExpression, string defaultValue = default) => GetValue(pathExpression, () => defaultValue);

    /// <summary>Sets a value, as JSON; what the path leads through is made on the way.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No scope has the path's first name.</exception>
    public virtual void SetValue(string path, object value)
    {
        if (value is Task)
        {
            throw new InvalidOperationException($"{path} = You can't pass an unresolved Task to SetValue");
        }

        if (value is not null)
        {
            value = JToken.FromObject(value).DeepClone();
        }

        path = TransformPath(path ?? throw new ArgumentNullException(nameof(path)));
        var scope = Resolve(path, out var rest) ?? throw UnknownScope(path);
        if (rest.Length == 0)
        {
            scope.SetMemory(_dialogContext, value);
        }
        else
        {
            ObjectPath.SetPathValue(scope.GetMemory(_dialogContext), rest, value);
        }

        Changed(path);
    }

    /// <summary>Removes a value.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No scope has the path's first name.</exception>
    public virtual void RemoveValue(string path)
    {
        path = TransformPath(path ?? throw new ArgumentNullException(nameof(path)));
        var scope = Resolve(path, out var rest) ?? throw UnknownScope(path);
        ObjectPath.RemovePathValue(scope.GetMemory(_dialogContext), rest);
        Changed(path);
    }

    // An entity may be a list of lists of candidates.
    private static object FirstOf(object list) => list switch
    {
        JArray { Count: > 0 } json => FirstOf(json[0]),
        JArray => null,
        string text => text,
        IList { Count: > 0 } items => FirstOf(items[0]),
        IList => null,
        _ => list,
    };

    private MemoryScope Resolve(string path, out string rest)
    {
        var end = path.IndexOfAny(['.', '[']);
        rest = end < 0 ? string.Empty : path[end] == '.' ? path[(end + 1)..] : path[end..];
        return GetMemoryScope(end < 0 ? path : path[..end]);
    }

    private ArgumentOutOfRangeException UnknownScope(string path) =>
        new(nameof(path), path, $"The path does not match memory scopes: {string.Join(",", Configuration.MemoryScopes.Select(scope => scope.Name))}");
}
