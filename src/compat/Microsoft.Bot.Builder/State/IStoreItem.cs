namespace Microsoft.Bot.Builder;

/// <summary>An object whose writes are guarded by an ETag.</summary>
public interface IStoreItem
{
    /// <summary>The version that was read; `*` overwrites whatever is stored.</summary>
    string ETag { get; set; }
}
