using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Whom a notification did not reach.</summary>
public partial class MeetingNotificationResponse
{
    /// <summary>Creates an empty MeetingNotificationResponse.</summary>
    public MeetingNotificationResponse()
    {
    }

    /// <summary>The users.</summary>
    [JsonProperty(PropertyName = "recipientsFailureInfo")]
    public IList<MeetingNotificationRecipientFailureInfo> RecipientsFailureInfo { get; set; }
}
