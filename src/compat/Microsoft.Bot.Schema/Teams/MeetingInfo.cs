using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A meeting, its chat and its organizer.</summary>
public partial class MeetingInfo
{
    /// <summary>Creates an empty MeetingInfo.</summary>
    public MeetingInfo()
    {
    }

    /// <summary>The meeting.</summary>
    [JsonProperty(PropertyName = "details")]
    public MeetingDetails Details { get; set; }

    /// <summary>Its chat.</summary>
    [JsonProperty(PropertyName = "conversation")]
    public ConversationAccount Conversation { get; set; }

    /// <summary>Who organises it.</summary>
    [JsonProperty(PropertyName = "organizer")]
    public TeamsChannelAccount Organizer { get; set; }
}
