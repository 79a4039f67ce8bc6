using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A user whom a notification did not reach.</summary>
public partial class MeetingNotificationRecipientFailureInfo
{
    /// <summary>Creates an empty MeetingNotificationRecipientFailureInfo.</summary>
    public MeetingNotificationRecipientFailureInfo()
    {
    }

    /// <summary>Their id.</summary>
    [JsonProperty(PropertyName = "recipientMri")]
    public string RecipientMri { get; set; }

    /// <summary>Why, as a code.</summary>
    [JsonProperty(PropertyName = "errorcode")]
    public string ErrorCode { get; set; }

    /// <summary>Why.</summary>
    [JsonProperty(PropertyName = "failureReason")]
    public string FailureReason { get; set; }
}
