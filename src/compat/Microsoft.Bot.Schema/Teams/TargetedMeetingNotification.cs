using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A notification for some of those in a meeting.</summary>
public partial class TargetedMeetingNotification : MeetingNotification<TargetedMeetingNotificationValue>
{
    /// <summary>Creates an empty TargetedMeetingNotification.</summary>
    public TargetedMeetingNotification()
    {
        Type = "targetedMeetingNotification";
    }

    /// <summary>What Teams is told of it.</summary>
    [JsonProperty(PropertyName = "channelData")]
    public MeetingNotificationChannelData ChannelData { get; set; }
}
