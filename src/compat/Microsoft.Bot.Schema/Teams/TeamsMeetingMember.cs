using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Somebody in a meeting.</summary>
public partial class TeamsMeetingMember
{
    /// <summary>Creates an empty TeamsMeetingMember.</summary>
    public TeamsMeetingMember()
    {
    }

    /// <summary>Who.</summary>
    [JsonProperty(PropertyName = "user")]
    public TeamsChannelAccount User { get; set; }

    /// <summary>How they take part.</summary>
    [JsonProperty(PropertyName = "meeting")]
    public UserMeetingDetails Meeting { get; set; }
}
