using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The answer to a configuration invoke.</summary>
public partial class ConfigResponseBase
{
    /// <summary>Creates an empty ConfigResponseBase.</summary>
    public ConfigResponseBase()
    {
    }

    /// <summary>`config`.</summary>
    [JsonProperty(PropertyName = "responseType")]
    public string ResponseType { get; set; }

    /// <summary>How long to keep the answer.</summary>
    [JsonProperty(PropertyName = "cacheInfo")]
    public CacheInfo CacheInfo { get; set; }
}
