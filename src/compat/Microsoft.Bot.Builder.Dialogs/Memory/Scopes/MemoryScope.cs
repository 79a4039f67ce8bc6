namespace Microsoft.Bot.Builder.Dialogs.Memory.Scopes;

/// <summary>What paths of one first name lead to.</summary>
public abstract class MemoryScope
{
    /// <summary>Creates a scope.</summary>
    /// <param name="name">The first name of its paths.</param>
    /// <param name="includeInSnapshot">Whether a snapshot of the memory shows it.</param>
    public MemoryScope(string name, bool includeInSnapshot = true)
    {
        Name = name;
        IncludeInSnapshot = includeInSnapshot;
    }

    /// <summary>The first name of its paths.</summary>
    public string Name { get; set; }

    /// <summary>Whether a snapshot of the memory shows it.</summary>
    public bool IncludeInSnapshot { get; set; }

    /// <summary>The object that the paths go into; null when there is none.</summary>
    public abstract object GetMemory(DialogContext dc);

    /// <summary>Puts another object in its place.</summary>
    public abstract void SetMemory(DialogContext dc, object memory);

    /// <summary>Loads it.</summary>
    public virtual Task LoadAsync(DialogContext dc, bool force = false, CancellationToken cancellationToken = default) => Task.CompletedTask;

    /// <summary>Saves what changed in it.</summary>
    public virtual Task SaveChangesAsync(DialogContext dc, bool force = false, CancellationToken cancellationToken = default) =>
        Task.CompletedTask;

    /// <summary>Deletes it.</summary>
    public virtual Task DeleteAsync(DialogContext dc, CancellationToken cancellationToken = default) => Task.CompletedTask;

    internal static IDictionary<string, object> ToDictionary(object memory) => memory switch
    {
        null => throw new ArgumentNullException(nameof(memory)),
        IDictionary<string, object> dictionary => dictionary,
        _ => ObjectPath.MapValueTo<Dictionary<string, object>>(memory),
    };
}
