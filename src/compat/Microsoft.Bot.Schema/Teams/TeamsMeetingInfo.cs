using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The meeting that an activity belongs to.</summary>
public partial class TeamsMeetingInfo
{
    /// <summary>Creates an empty TeamsMeetingInfo.</summary>
    public TeamsMeetingInfo()
    {
    }

    /// <summary>Creates a TeamsMeetingInfo from its parts; what is left out stays null.</summary>
    public TeamsMeetingInfo(string id = default)
    {
        Id = id;
    }

    /// <summary>The meeting's id, base64.</summary>
    [JsonProperty(PropertyName = "id")]
    public string Id { get; set; }
}
