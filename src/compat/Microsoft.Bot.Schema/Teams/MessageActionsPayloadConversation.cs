using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A team or channel that wrote a message.</summary>
public partial class MessageActionsPayloadConversation
{
    /// <summary>Creates an empty MessageActionsPayloadConversation.</summary>
    public MessageActionsPayloadConversation()
    {
    }

    /// <summary>Creates a MessageActionsPayloadConversation from its parts; what is left out stays null.</summary>
    public MessageActionsPayloadConversation(string conversationIdentityType = default, string id = default, string displayName = default)
    {
        ConversationIdentityType = conversationIdentityType;
        Id = id;
        DisplayName = displayName;
    }

    /// <summary>`team` or `channel`.</summary>
    [JsonProperty(PropertyName = "conversationIdentityType")]
    public string ConversationIdentityType { get; set; }

    /// <summary>Its id.</summary>
    [JsonProperty(PropertyName = "id")]
    public string Id { get; set; }

    /// <summary>Its name.</summary>
    [JsonProperty(PropertyName = "displayName")]
    public string DisplayName { get; set; }
}
