using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A meeting began.</summary>
public partial class MeetingStartEventDetails
{
    /// <summary>Creates an empty MeetingStartEventDetails.</summary>
    public MeetingStartEventDetails()
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

    /// <summary>When it began, UTC.</summary>
    [JsonProperty(PropertyName = "startTime")]
    public DateTime StartTime { get; set; }
}
