using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A reaction to a message.</summary>
public partial class MessageActionsPayloadReaction
{
    /// <summary>Creates an empty MessageActionsPayloadReaction.</summary>
    public MessageActionsPayloadReaction()
    {
    }

    /// <summary>Creates a MessageActionsPayloadReaction from its parts; what is left out stays null.</summary>
    public MessageActionsPayloadReaction(string reactionType = default, string createdDateTime = default, MessageActionsPayloadFrom user = default)
    {
        ReactionType = reactionType;
        CreatedDateTime = createdDateTime;
        User = user;
    }

    /// <summary>`like`, `heart`, `laugh`, `surprised`, `sad` or `angry`.</summary>
    [JsonProperty(PropertyName = "reactionType")]
    public string ReactionType { get; set; }

    /// <summary>When, in ISO 8601.</summary>
    [JsonProperty(PropertyName = "createdDateTime")]
    public string CreatedDateTime { get; set; }

    /// <summary>Who reacted.</summary>
    [JsonProperty(PropertyName = "user")]
    public MessageActionsPayloadFrom User { get; set; }
}
