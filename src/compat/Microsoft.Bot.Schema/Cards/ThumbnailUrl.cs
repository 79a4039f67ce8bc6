using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A thumbnail of a media card.</summary>
public partial class ThumbnailUrl
{
    /// <summary>Creates an empty ThumbnailUrl.</summary>
    public ThumbnailUrl()
    {
    }

    /// <summary>Creates a ThumbnailUrl from its parts; what is left out stays null.</summary>
    public ThumbnailUrl(string url = default, string alt = default)
    {
        Url = url;
        Alt = alt;
    }

    /// <summary>The picture's URL.</summary>
    [JsonProperty(PropertyName = "url")]
    public string Url { get; set; }

    /// <summary>The picture in words.</summary>
    [JsonProperty(PropertyName = "alt")]
    public string Alt { get; set; }
}
