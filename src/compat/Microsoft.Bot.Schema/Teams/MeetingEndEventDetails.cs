using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A meeting ended.</summary>
public partial class MeetingEndEventDetails : MeetingEventDetails
{
    /// <summary>Creates an empty MeetingEndEventDetails.</summary>
    public MeetingEndEventDetails()
    {
    }

    /// <summary>When it ended, UTC.</summary>
    [JsonProperty(PropertyName = "EndTime")]
    public DateTime EndTime { get; set; }
}
