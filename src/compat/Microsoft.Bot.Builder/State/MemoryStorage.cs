using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>Keeps objects in memory, as JSON with type names, so that what is read is never what was written but a copy of it.</summary>
public class MemoryStorage : IStorage
{
    private const string ETagProperty = "eTag";

#pragma warning disable CA2326, CA2327 // Only this process writes what is read back here.
    private static readonly JsonSerializer _typedJson = JsonSerializer.Create(new()
    {
        TypeNameHandling = TypeNameHandling.All,
        ReferenceLoopHandling = ReferenceLoopHandling.Error,
        MaxDepth = null,
    });
#pragma warning restore CA2326, CA2327

    private readonly JsonSerializer _json;
    private readonly Dictionary<string, JObject> _memory;
    private readonly Lock _lock = new();
    private long _version;

    /// <summary>Creates a storage that reads and writes with a serializer.</summary>
    /// <param name="jsonSerializer">The serializer; one that keeps type names when null.</param>
    /// <param name="dictionary">Where the objects are; a new one when null.</param>
    public MemoryStorage(JsonSerializer jsonSerializer, Dictionary<string, JObject> dictionary = null)
    {
        _json = jsonSerializer ?? _typedJson;
        _memory = dictionary ?? new();
    }

    /// <summary>Creates a storage over a dictionary; a new one when null.</summary>
    public MemoryStorage(Dictionary<string, JObject> dictionary = null)
        : this(null, dictionary)
    {
    }

    /// <inheritdoc/>
    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var items = new Dictionary<string, object>(keys.Length);
        lock (_lock)
        {
            foreach (var key in keys)
            {
                if (_memory.TryGetValue(key, out var state) && state is not null)
                {
                    items[key] = state.ToObject<object>(_json);
                }
            }
        }

        return Task.FromResult<IDictionary<string, object>>(items);
    }

    /// <inheritdoc/>
    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(changes);
        lock (_lock)
        {
            foreach (var (key, value) in changes)
            {
                Write(key, value);
            }
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        lock (_lock)
        {
            foreach (var key in keys)
            {
                _memory.Remove(key);
            }
        }

        return Task.CompletedTask;
    }

    private void Write(string key, object value)
    {
        var state = value is null ? null : JObject.FromObject(value, _json);
        if (value is IStoreItem item)
        {
            _memory.TryGetValue(key, out var stored);
            var current = (string)stored?[ETagProperty];
            if (current is not null && item.ETag != "*" && item.ETag != current)
            {
                throw new ArgumentException($"Etag conflict.\r\n\r\nOriginal: {item.ETag}\r\nCurrent: {current}");
            }

            state[ETagProperty] = (_version++).ToString();
        }

        _memory[key] = state;
    }
}
