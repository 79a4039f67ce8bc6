using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>How long a client keeps an answer.</summary>
public partial class CacheInfo
{
    /// <summary>Creates an empty CacheInfo.</summary>
    public CacheInfo()
    {
    }

    /// <summary>Creates a CacheInfo from its parts; what is left out stays null.</summary>
    public CacheInfo(string cacheType = default, int? cacheDuration = default)
    {
        CacheType = cacheType;
        CacheDuration = cacheDuration;
    }

    /// <summary>`cache` or `no_cache`.</summary>
    [JsonProperty(PropertyName = "cacheType")]
    public string CacheType { get; set; }

    /// <summary>How long, in seconds.</summary>
    [JsonProperty(PropertyName = "cacheDuration")]
    public int? CacheDuration { get; set; }
}
