using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>How a participant takes part.</summary>
public partial class MeetingParticipantInfo
{
    /// <summary>Creates an empty MeetingParticipantInfo.</summary>
    public MeetingParticipantInfo()
    {
    }

    /// <summary>Creates a MeetingParticipantInfo from its parts; what is left out stays null.</summary>
    public MeetingParticipantInfo(string role = default, bool? inMeeting = default)
    {
        Role = role;
        InMeeting = inMeeting;
    }

    /// <summary>`Organizer`, `Presenter` or `Attendee`.</summary>
    [JsonProperty(PropertyName = "role")]
    public string Role { get; set; }

    /// <summary>Whether they are in it.</summary>
    [JsonProperty(PropertyName = "inMeeting")]
    public bool? InMeeting { get; set; }
}
