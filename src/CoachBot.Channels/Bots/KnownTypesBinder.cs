using System.Collections.Concurrent;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace CoachBot.Channels.Bots;

/// <summary>
/// Which types a stored state may name: plain data, the Bot Framework's and our own. Whoever could write the database could otherwise
/// have any type of the process made.
/// </summary>
internal sealed class KnownTypesBinder : ISerializationBinder
{
    private static readonly string[] Assemblies = ["Microsoft.Bot.", "CoachBot.", "Newtonsoft.Json", "NodaTime"];

    private readonly DefaultSerializationBinder inner = new();
    private readonly ConcurrentDictionary<Type, bool> known = new();

    public Type BindToType(string? assemblyName, string typeName)
    {
        var type = inner.BindToType(assemblyName, typeName);
        return known.GetOrAdd(type, static type => IsKnown(type)) ? type : throw new JsonSerializationException("The stored state names a type that states do not hold.");
    }

    public void BindToName(Type serializedType, out string? assemblyName, out string? typeName) =>
        inner.BindToName(serializedType, out assemblyName, out typeName);

    private static bool IsKnown(Type type)
    {
        if (type.IsArray)
        {
            return IsKnown(type.GetElementType()!);
        }

        if (type.IsGenericType && !type.GenericTypeArguments.All(IsKnown))
        {
            return false;
        }

        return type.Assembly == typeof(object).Assembly
            ? type.IsPrimitive || type == typeof(string) || type == typeof(object) || type == typeof(decimal) || type.Namespace == "System.Collections.Generic"
                || type == typeof(DateTime) || type == typeof(DateTimeOffset) || type == typeof(TimeSpan) || type == typeof(Guid)
                || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Nullable<>))
            : Array.Exists(Assemblies, name => type.Assembly.GetName().Name!.StartsWith(name, StringComparison.Ordinal));
    }
}
