namespace Hangfire.InMemory;

/// <summary>How jobs are kept in memory.</summary>
public class InMemoryStorageOptions
{
    /// <summary>The longest that a finished job is kept; null for as long as the storage says.</summary>
    public TimeSpan? MaxExpirationTime { get; set; } = TimeSpan.FromHours(3);

    /// <summary>How many states of a job are kept.</summary>
    public int MaxStateHistoryLength { get; set; } = 10;

    /// <summary>What job ids look like.</summary>
    public InMemoryStorageIdType IdType { get; set; } = InMemoryStorageIdType.Guid;
}

/// <summary>What job ids look like.</summary>
public enum InMemoryStorageIdType
{
    /// <summary>Counted from 1.</summary>
    Long,

    /// <summary>A GUID.</summary>
    Guid,
}
