using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A notification in a meeting.</summary>
public partial class MeetingNotificationBase
{
    /// <summary>Creates an empty MeetingNotificationBase.</summary>
    public MeetingNotificationBase()
    {
    }

    /// <summary>Its kind.</summary>
    [JsonProperty(PropertyName = "type")]
    public string Type { get; set; }
}
