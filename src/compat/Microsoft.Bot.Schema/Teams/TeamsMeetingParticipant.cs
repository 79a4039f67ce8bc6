using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A participant of a meeting.</summary>
public partial class TeamsMeetingParticipant
{
    /// <summary>Creates an empty TeamsMeetingParticipant.</summary>
    public TeamsMeetingParticipant()
    {
    }

    /// <summary>Creates a TeamsMeetingParticipant from its parts; what is left out stays null.</summary>
    public TeamsMeetingParticipant(
        TeamsChannelAccount user = default, ConversationAccount conversation = default, MeetingParticipantInfo meeting = default)
    {
        User = user;
        Conversation = conversation;
        Meeting = meeting;
    }

    /// <summary>Who.</summary>
    [JsonProperty(PropertyName = "user")]
    public TeamsChannelAccount User { get; set; }

    /// <summary>The meeting's chat.</summary>
    [JsonProperty(PropertyName = "conversation")]
    public ConversationAccount Conversation { get; set; }

    /// <summary>How they take part.</summary>
    [JsonProperty(PropertyName = "meeting")]
    public MeetingParticipantInfo Meeting { get; set; }
}
