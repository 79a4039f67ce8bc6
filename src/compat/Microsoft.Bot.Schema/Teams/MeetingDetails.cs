using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What is known of a meeting.</summary>
public partial class MeetingDetails : MeetingDetailsBase
{
    /// <summary>Creates an empty MeetingDetails.</summary>
    public MeetingDetails()
    {
    }

    /// <summary>Its id on Microsoft Graph.</summary>
    [JsonProperty(PropertyName = "msGraphResourceId")]
    public string MsGraphResourceId { get; set; }

    /// <summary>When it is to begin, UTC.</summary>
    [JsonProperty(PropertyName = "scheduledStartTime")]
    public DateTime? ScheduledStartTime { get; set; }

    /// <summary>When it is to end, UTC.</summary>
    [JsonProperty(PropertyName = "scheduledEndTime")]
    public DateTime? ScheduledEndTime { get; set; }

    /// <summary>Its kind.</summary>
    [JsonProperty(PropertyName = "type")]
    public string Type { get; set; }
}
