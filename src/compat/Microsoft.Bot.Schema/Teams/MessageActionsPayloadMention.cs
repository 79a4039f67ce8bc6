using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A mention in a message.</summary>
public partial class MessageActionsPayloadMention
{
    /// <summary>Creates an empty MessageActionsPayloadMention.</summary>
    public MessageActionsPayloadMention()
    {
    }

    /// <summary>Creates a MessageActionsPayloadMention from its parts; what is left out stays null.</summary>
    public MessageActionsPayloadMention(int? id = default, string mentionText = default, MessageActionsPayloadFrom mentioned = default)
    {
        Id = id;
        MentionText = mentionText;
        Mentioned = mentioned;
    }

    /// <summary>Its number.</summary>
    [JsonProperty(PropertyName = "id")]
    public int? Id { get; set; }

    /// <summary>Its text.</summary>
    [JsonProperty(PropertyName = "mentionText")]
    public string MentionText { get; set; }

    /// <summary>Who is mentioned.</summary>
    [JsonProperty(PropertyName = "mentioned")]
    public MessageActionsPayloadFrom Mentioned { get; set; }
}
