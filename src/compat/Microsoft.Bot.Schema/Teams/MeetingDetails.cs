using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What is known of a meeting.</summary>
public partial class MeetingDetails
{
    /// <summary>Creates an empty MeetingDetails.</summary>
    public MeetingDetails()
    {
    }

    /// <summary>Its id.</summary>
    [JsonProperty(PropertyName = "id")]
    public string Id { get; set; }

    /// <summary>Its id on Microsoft Graph.</summary>
    [JsonProperty(PropertyName = "msGraphResourceId")]
    public string MsGraphResourceId { get; set; }

    /// <summary>When it is to begin, UTC.</summary>
    [JsonProperty(PropertyName = "scheduledStartTime")]
    public DateTime? ScheduledStartTime { get; set; }

    /// <summary>When it is to end, UTC.</summary>
    [JsonProperty(PropertyName = "scheduledEndTime")]
    public DateTime? ScheduledEndTime { get; set; }

    /// <summary>Where to join it.</summary>
    [JsonProperty(PropertyName = "joinUrl")]
    public Uri JoinUrl { get; set; }

    /// <summary>Its title.</summary>
    [JsonProperty(PropertyName = "title")]
    public string Title { get; set; }

    /// <summary>Its kind.</summary>
    [JsonProperty(PropertyName = "type")]
    public string Type { get; set; }
}
