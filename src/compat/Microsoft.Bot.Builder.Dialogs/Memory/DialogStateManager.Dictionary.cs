using System.Collections;

namespace Microsoft.Bot.Builder.Dialogs.Memory;

/// <content>The scopes as a dictionary, which neither grows nor shrinks.</content>
public partial class DialogStateManager
{
    /// <inheritdoc/>
    public void Add(string key, object value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public void Add(KeyValuePair<string, object> item) => throw new NotSupportedException();

    /// <inheritdoc/>
    public bool ContainsKey(string key) =>
        Configuration.MemoryScopes.Any(scope => string.Equals(scope.Name, key, StringComparison.OrdinalIgnoreCase));

    /// <inheritdoc/>
    public bool Contains(KeyValuePair<string, object> item) => throw new NotSupportedException();

    /// <inheritdoc/>
    public bool Remove(string key) => throw new NotSupportedException();

    /// <inheritdoc/>
    public bool Remove(KeyValuePair<string, object> item) => throw new NotSupportedException();

    /// <inheritdoc/>
    public bool TryGetValue(string key, out object value) => TryGetValue<object>(key, out value);

    /// <inheritdoc/>
    public void Clear() => throw new NotSupportedException();

    /// <inheritdoc/>
    public void CopyTo(KeyValuePair<string, object>[] array, int arrayIndex)
    {
        ArgumentNullException.ThrowIfNull(array);
        foreach (var item in this)
        {
            array[arrayIndex++] = item;
        }
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, object>> GetEnumerator()
    {
        foreach (var scope in Configuration.MemoryScopes)
        {
            yield return new(scope.Name, scope.GetMemory(_dialogContext));
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
