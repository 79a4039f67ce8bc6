using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Who sees what in a meeting.</summary>
public partial class TargetedMeetingNotificationValue
{
    /// <summary>Creates an empty TargetedMeetingNotificationValue.</summary>
    public TargetedMeetingNotificationValue()
    {
    }

    /// <summary>Ids of the users.</summary>
    [JsonProperty(PropertyName = "recipients")]
    public IList<string> Recipients { get; set; }

    /// <summary>Where they see it.</summary>
    [JsonProperty(PropertyName = "surfaces")]
    public IList<Surface> Surfaces { get; set; }
}
