using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>Keeps objects in memory, as JSON with type names, so that what is read is never what was written but a copy of it.</summary>
public class MemoryStorage : IStorage
{
    private const string ETagProperty = "eTag";

#pragma warning disable CA2326, CA2327 // Only this process writes what is read back here.
    private static readonly JsonSerializer _typedJson = JsonSerializer.Create(new() { TypeNameHandling = TypeNameHandling.All, MaxDepth = null });

    private static readonly JsonSerializer _tapeJson = JsonSerializer.Create(new()
    {
        TypeNameHandling = TypeNameHandling.All,
        TypeNameAssemblyFormatHandling = TypeNameAssemblyFormatHandling.Full,
        SerializationBinder = TypeNumbers.Shared,
        ContractResolver = StateContracts.Shared,
        MaxDepth = null,
    });
#pragma warning restore CA2326, CA2327

    private readonly JsonSerializer _json;
    private readonly Dictionary<string, JObject> _memory;
    private readonly Dictionary<string, (JsonTape Tape, string ETag)> _tapes;
    private readonly Lock _lock = new();
    private long _version;

    /// <summary>Creates a storage that reads and writes with a serializer.</summary>
    /// <param name="jsonSerializer">The serializer; one that keeps type names when null.</param>
    /// <param name="dictionary">Where the objects are; a new one when null.</param>
    public MemoryStorage(JsonSerializer jsonSerializer, Dictionary<string, JObject> dictionary = null)
    {
        _json = jsonSerializer ?? _typedJson;
        if (jsonSerializer is null && dictionary is null)
        {
            // Nobody else sees how the objects are kept.
            _tapes = new();
        }
        else
        {
            _memory = dictionary ?? new();
        }
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
        foreach (var key in keys)
        {
            if (Read(key) is { } item)
            {
                items[key] = item;
            }
        }

        return Task.FromResult<IDictionary<string, object>>(items);
    }

    /// <inheritdoc/>
    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(changes);
        foreach (var (key, value) in changes)
        {
            Write(key, value);
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
                _memory?.Remove(key);
                _tapes?.Remove(key);
            }
        }

        return Task.CompletedTask;
    }

    private object Read(string key)
    {
        if (_tapes is null)
        {
            lock (_lock)
            {
                return _memory.TryGetValue(key, out var state) ? state?.ToObject<object>(_json) : null;
            }
        }

        (JsonTape Tape, string ETag) stored;
        lock (_lock)
        {
            _tapes.TryGetValue(key, out stored);
        }

        // A tape never changes, so reading it needs no lock.
        var item = stored.Tape?.Read<object>(_tapeJson);
        if (item is IStoreItem guarded && stored.ETag is not null)
        {
            guarded.ETag = stored.ETag;
        }

        return item;
    }

    private void Write(string key, object value)
    {
        if (_tapes is not null)
        {
            var tape = value is null ? null : JsonTape.Of(value, _tapeJson);
            lock (_lock)
            {
                _tapes[key] = (tape, NextETag(value, _tapes.TryGetValue(key, out var stored) ? stored.ETag : null));
            }

            return;
        }

        var state = value is null ? null : JObject.FromObject(value, _json);
        lock (_lock)
        {
            var current = _memory.TryGetValue(key, out var before) ? (string)before?[ETagProperty] : null;
            if (NextETag(value, current) is { } etag)
            {
                state[ETagProperty] = etag;
            }

            _memory[key] = state;
        }
    }

    private string NextETag(object value, string current)
    {
        if (value is not IStoreItem item)
        {
            return null;
        }

        return current is null || item.ETag == "*" || item.ETag == current
            ? (_version++).ToString()
            : throw new ArgumentException($"Etag conflict.\r\n\r\nOriginal: {item.ETag}\r\nCurrent: {current}");
    }
}
