using Newtonsoft.Json;

namespace Microsoft.Bot.Builder;

/// <summary>A base for objects whose writes are guarded by an ETag.</summary>
public class StoreItem : IStoreItem
{
    /// <inheritdoc/>
    [JsonProperty(PropertyName = "eTag")]
    public string ETag { get; set; }
}
