using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Whether a message alerts its reader.</summary>
public partial class NotificationInfo
{
    /// <summary>Creates an empty NotificationInfo.</summary>
    public NotificationInfo()
    {
    }

    /// <summary>Creates a NotificationInfo from its parts; what is left out stays null.</summary>
    public NotificationInfo(bool? alert = default)
    {
        Alert = alert;
    }

    /// <summary>True for an entry in the activity feed.</summary>
    [JsonProperty(PropertyName = "alert")]
    public bool? Alert { get; set; }

    /// <summary>True for a bubble in a meeting.</summary>
    [JsonProperty(PropertyName = "alertInMeeting")]
    public bool? AlertInMeeting { get; set; }

    /// <summary>What the bubble shows.</summary>
    [JsonProperty(PropertyName = "externalResourceUrl")]
    public string ExternalResourceUrl { get; set; }
}
