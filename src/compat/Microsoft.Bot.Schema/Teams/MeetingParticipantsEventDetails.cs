using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Somebody joined or left a meeting.</summary>
public partial class MeetingParticipantsEventDetails
{
    /// <summary>Creates an empty MeetingParticipantsEventDetails.</summary>
    public MeetingParticipantsEventDetails()
    {
    }

    /// <summary>Who.</summary>
    [JsonProperty(PropertyName = "members")]
    public IList<TeamsMeetingMember> Members { get; set; }
}
