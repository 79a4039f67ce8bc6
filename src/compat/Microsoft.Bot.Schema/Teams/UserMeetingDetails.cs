using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>How somebody takes part in a meeting.</summary>
public partial class UserMeetingDetails
{
    /// <summary>Creates an empty UserMeetingDetails.</summary>
    public UserMeetingDetails()
    {
    }

    /// <summary>Whether they are in it.</summary>
    [JsonProperty(PropertyName = "inMeeting")]
    public bool InMeeting { get; set; }

    /// <summary>`Organizer`, `Presenter` or `Attendee`.</summary>
    [JsonProperty(PropertyName = "role")]
    public string Role { get; set; }
}
