using Microsoft.Bot.Connector;

namespace Microsoft.Bot.Builder;

/// <summary>Values that live as long as a turn; those that can be disposed of are disposed of with it.</summary>
public class TurnContextStateCollection : Dictionary<string, object>, IDisposable
{
    private bool _disposed;

    /// <summary>Creates an empty collection, with room for what an adapter puts there.</summary>
    public TurnContextStateCollection()
        : base(8)
    {
    }

    /// <summary>The value under a key, or null when there is none of this type.</summary>
    public T Get<T>(string key)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(key);
        ThrowWhenDisposed(nameof(Get));
        return TryGetValue(key, out var value) ? value as T : null;
    }

    /// <summary>The value under the name of its type, or null.</summary>
    public T Get<T>()
        where T : class => Get<T>(typeof(T).FullName);

    /// <summary>Adds a value under a key.</summary>
    /// <exception cref="ArgumentException">The key is taken.</exception>
    public void Add<T>(string key, T value)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(value);
        ThrowWhenDisposed(nameof(Add));
        base.Add(key, value);
    }

    /// <summary>Adds a value under the name of its type.</summary>
    /// <exception cref="ArgumentException">The key is taken.</exception>
    public void Add<T>(T value)
        where T : class => Add(typeof(T).FullName, value);

    /// <summary>Sets the value under a key; null takes it away.</summary>
    public void Set<T>(string key, T value)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(key);
        ThrowWhenDisposed(nameof(Set));
        if (value is null)
        {
            Remove(key);
        }
        else
        {
            this[key] = value;
        }
    }

    /// <summary>Sets the value under the name of its type; null takes it away.</summary>
    public void Set<T>(T value)
        where T : class => Set(typeof(T).FullName, value);

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Disposes of the values.</summary>
    protected virtual void Dispose(bool disposing)
    {
        if (_disposed)
        {
            return;
        }

        _disposed = true;
        if (disposing)
        {
            foreach (var value in Values)
            {
                // Connectors may serve many turns.
                if (value is IDisposable disposable and not IConnectorClient)
                {
                    disposable.Dispose();
                }
            }
        }
    }

    // After the turn what is in here is disposed of too: to hand it out would only move the failure.
    private void ThrowWhenDisposed(string method)
    {
        if (_disposed)
        {
            throw new ObjectDisposedException(method);
        }
    }
}
