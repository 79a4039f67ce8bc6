using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A meeting began.</summary>
public partial class MeetingStartEventDetails : MeetingEventDetails
{
    /// <summary>Creates an empty MeetingStartEventDetails.</summary>
    public MeetingStartEventDetails()
    {
    }

    /// <summary>When it began, UTC.</summary>
    [JsonProperty(PropertyName = "StartTime")]
    public DateTime StartTime { get; set; }
}
