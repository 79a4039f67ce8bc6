using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What a message says.</summary>
public partial class MessageActionsPayloadBody
{
    /// <summary>Creates an empty MessageActionsPayloadBody.</summary>
    public MessageActionsPayloadBody()
    {
    }

    /// <summary>Creates a MessageActionsPayloadBody from its parts; what is left out stays null.</summary>
    public MessageActionsPayloadBody(string contentType = default, string content = default)
    {
        ContentType = contentType;
        Content = content;
    }

    /// <summary>`html` or `text`.</summary>
    [JsonProperty(PropertyName = "contentType")]
    public string ContentType { get; set; }

    /// <summary>The content.</summary>
    [JsonProperty(PropertyName = "content")]
    public string Content { get; set; }
}
