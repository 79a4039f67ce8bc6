namespace Microsoft.Bot.Builder;

/// <summary>One page.</summary>
/// <typeparam name="T">What is on it.</typeparam>
public class PagedResult<T>
{
    /// <summary>What is on the page.</summary>
    public T[] Items { get; set; } = Array.Empty<T>();

    /// <summary>Opaque: hand it back for the next page; null on the last.</summary>
    public string ContinuationToken { get; set; }
}
