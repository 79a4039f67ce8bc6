using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The icon of a tab in a meeting.</summary>
public partial class MeetingTabIconSurface : Surface
{
    /// <summary>Creates an empty MeetingTabIconSurface.</summary>
    public MeetingTabIconSurface()
    {
        Type = "meetingTabIcon";
    }

    /// <summary>The tab.</summary>
    [JsonProperty(PropertyName = "tabEntityId")]
    public string TabEntityId { get; set; }
}
