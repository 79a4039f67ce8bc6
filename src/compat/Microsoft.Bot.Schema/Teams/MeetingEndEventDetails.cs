using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A meeting ended.</summary>
public partial class MeetingEndEventDetails
{
    /// <summary>Creates an empty MeetingEndEventDetails.</summary>
    public MeetingEndEventDetails()
    {
    }

    /// <summary>The meeting's id.</summary>
    [JsonProperty(PropertyName = "id")]
    public string Id { get; set; }

    /// <summary>Where to join it.</summary>
    [JsonProperty(PropertyName = "joinUrl")]
    public Uri JoinUrl { get; set; }

    /// <summary>Its title.</summary>
    [JsonProperty(PropertyName = "title")]
    public string Title { get; set; }

    /// <summary>`Scheduled`, `Recurring` and others.</summary>
    [JsonProperty(PropertyName = "meetingType")]
    public string MeetingType { get; set; }

    /// <summary>When it ended, UTC.</summary>
    [JsonProperty(PropertyName = "endTime")]
    public DateTime EndTime { get; set; }
}
