using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A channel of a team.</summary>
public partial class ChannelInfo
{
    /// <summary>Creates an empty ChannelInfo.</summary>
    public ChannelInfo()
    {
    }

    /// <summary>Creates a ChannelInfo from its parts; what is left out stays null.</summary>
    public ChannelInfo(string id = default, string name = default, string type = default)
    {
        Id = id;
        Name = name;
        Type = type;
    }

    /// <summary>The channel's id, a thread id.</summary>
    [JsonProperty(PropertyName = "id")]
    public string Id { get; set; }

    /// <summary>Its name; null for the General channel.</summary>
    [JsonProperty(PropertyName = "name")]
    public string Name { get; set; }

    /// <summary>`standard`, `private` or `shared`.</summary>
    [JsonProperty(PropertyName = "type")]
    public string Type { get; set; }
}
