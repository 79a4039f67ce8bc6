using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What Teams is told of a notification.</summary>
public partial class MeetingNotificationChannelData
{
    /// <summary>Creates an empty MeetingNotificationChannelData.</summary>
    public MeetingNotificationChannelData()
    {
    }

    /// <summary>In whose name it comes.</summary>
    [JsonProperty(PropertyName = "OnBehalfOf")]
    public IList<OnBehalfOf> OnBehalfOfList { get; set; }
}
