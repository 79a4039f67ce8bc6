using System.Collections.Concurrent;
using Newtonsoft.Json.Serialization;

namespace Microsoft.Bot.Builder;

// Names types by number: the names never leave the process, and full ones would be put together and taken apart in every turn.
internal sealed class TypeNumbers : ISerializationBinder
{
    public static readonly TypeNumbers Shared = new();

    private readonly ConcurrentDictionary<Type, string> _names = new();
    private readonly ConcurrentDictionary<string, Type> _types = new();
    private int _last;

    public void BindToName(Type serializedType, out string assemblyName, out string typeName)
    {
        assemblyName = null;
        typeName = _names.GetOrAdd(serializedType, Add);
    }

    public Type BindToType(string assemblyName, string typeName) => _types[typeName];

    private string Add(Type type)
    {
        // The reader knows wrapped bytes by the beginning of this name.
        var name = type == typeof(byte[]) ? "System.Byte[]" : Interlocked.Increment(ref _last).ToString();
        _types[name] = type;
        return name;
    }
}
