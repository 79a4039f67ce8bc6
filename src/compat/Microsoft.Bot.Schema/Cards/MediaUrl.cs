using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The address of a medium.</summary>
public partial class MediaUrl
{
    /// <summary>Creates an empty MediaUrl.</summary>
    public MediaUrl()
    {
    }

    /// <summary>Creates a MediaUrl from its parts; what is left out stays null.</summary>
    public MediaUrl(string url = default, string profile = default)
    {
        Url = url;
        Profile = profile;
    }

    /// <summary>Where the medium is.</summary>
    [JsonProperty(PropertyName = "url")]
    public string Url { get; set; }

    /// <summary>A hint to the client about the medium.</summary>
    [JsonProperty(PropertyName = "profile")]
    public string Profile { get; set; }
}
