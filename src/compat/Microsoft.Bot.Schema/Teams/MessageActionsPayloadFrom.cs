using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Who wrote a message.</summary>
public partial class MessageActionsPayloadFrom
{
    /// <summary>Creates an empty MessageActionsPayloadFrom.</summary>
    public MessageActionsPayloadFrom()
    {
    }

    /// <summary>Creates a MessageActionsPayloadFrom from its parts; what is left out stays null.</summary>
    public MessageActionsPayloadFrom(MessageActionsPayloadUser user = default, MessageActionsPayloadApp application = default, MessageActionsPayloadConversation conversation = default)
    {
        User = user;
        Application = application;
        Conversation = conversation;
    }

    /// <summary>A user.</summary>
    [JsonProperty(PropertyName = "user")]
    public MessageActionsPayloadUser User { get; set; }

    /// <summary>An app.</summary>
    [JsonProperty(PropertyName = "application")]
    public MessageActionsPayloadApp Application { get; set; }

    /// <summary>A team or channel.</summary>
    [JsonProperty(PropertyName = "conversation")]
    public MessageActionsPayloadConversation Conversation { get; set; }
}
