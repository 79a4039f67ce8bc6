namespace CoachBot.Storage.Bots;

/// <summary>Dialog and conversation state: JSON documents under keys, each with an ETag.</summary>
public interface IBotStateStore
{
    /// <summary>Absent keys are absent in the answer.</summary>
    Task<IReadOnlyDictionary<string, BotStateItem>> ReadAsync(IReadOnlyCollection<string> keys, CancellationToken cancellation = default);

    /// <summary>
    /// Writes all or nothing and answers with the new ETags. An item without an ETag, or with "*", overwrites. An item whose row is gone is written anew.
    /// </summary>
    /// <exception cref="BotStateConflictException">A row has changed since its ETag was read.</exception>
    Task<IReadOnlyDictionary<string, string>> WriteAsync(IReadOnlyDictionary<string, BotStateItem> items, CancellationToken cancellation = default);

    Task DeleteAsync(IReadOnlyCollection<string> keys, CancellationToken cancellation = default);
}

public sealed record BotStateItem(string Json, string? ETag);

/// <summary>Another turn has written the state since it was read.</summary>
public sealed class BotStateConflictException(string key) : Exception("The state was changed by another turn since it was read.")
{
    /// <summary>For code only: it names a conversation or a user.</summary>
    public string Key { get; } = key;
}
