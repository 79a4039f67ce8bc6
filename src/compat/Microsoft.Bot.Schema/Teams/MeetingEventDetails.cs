using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What every event of a meeting has.</summary>
public partial class MeetingEventDetails : MeetingDetailsBase
{
    /// <summary>Creates an empty MeetingEventDetails.</summary>
    public MeetingEventDetails()
    {
    }

    /// <summary>Creates a MeetingEventDetails from its parts; what is left out stays null.</summary>
    public MeetingEventDetails(string id = default, System.Uri joinUrl = default, string title = default, string meetingType = default)
        : base(id, joinUrl, title)
    {
        MeetingType = meetingType;
    }

    /// <summary>Its kind, such as `Scheduled`.</summary>
    [JsonProperty(PropertyName = "MeetingType")]
    public string MeetingType { get; set; }
}
