using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The message that a messaging extension acts on.</summary>
public partial class MessageActionsPayload
{
    /// <summary>Creates an empty MessageActionsPayload.</summary>
    public MessageActionsPayload()
    {
    }

    /// <summary>The message's id.</summary>
    [JsonProperty(PropertyName = "id")]
    public string Id { get; set; }

    /// <summary>The message it answers.</summary>
    [JsonProperty(PropertyName = "replyToId")]
    public string ReplyToId { get; set; }

    /// <summary>`message`.</summary>
    [JsonProperty(PropertyName = "messageType")]
    public string MessageType { get; set; }

    /// <summary>Its subject.</summary>
    [JsonProperty(PropertyName = "subject")]
    public string Subject { get; set; }

    /// <summary>Its summary.</summary>
    [JsonProperty(PropertyName = "summary")]
    public string Summary { get; set; }

    /// <summary>Its importance.</summary>
    [JsonProperty(PropertyName = "importance")]
    public string Importance { get; set; }

    /// <summary>Its locale.</summary>
    [JsonProperty(PropertyName = "locale")]
    public string Locale { get; set; }

    /// <summary>A link to it.</summary>
    [JsonProperty(PropertyName = "linkToMessage")]
    public string LinkToMessage { get; set; }

    /// <summary>Who wrote it.</summary>
    [JsonProperty(PropertyName = "from")]
    public MessageActionsPayloadFrom From { get; set; }

    /// <summary>What it says.</summary>
    [JsonProperty(PropertyName = "body")]
    public MessageActionsPayloadBody Body { get; set; }

    /// <summary>When it was written, in ISO 8601.</summary>
    [JsonProperty(PropertyName = "createdDateTime")]
    public string CreatedDateTime { get; set; }

    /// <summary>When it was last changed, in ISO 8601.</summary>
    [JsonProperty(PropertyName = "lastModifiedDateTime")]
    public string LastModifiedDateTime { get; set; }

    /// <summary>Whether it was deleted.</summary>
    [JsonProperty(PropertyName = "deleted")]
    public bool? Deleted { get; set; }

    /// <summary>How attachments are laid out.</summary>
    [JsonProperty(PropertyName = "attachmentLayout")]
    public string AttachmentLayout { get; set; }

    /// <summary>Its attachments.</summary>
    [JsonProperty(PropertyName = "attachments")]
    public IList<MessageActionsPayloadAttachment> Attachments { get; set; }

    /// <summary>Who is mentioned.</summary>
    [JsonProperty(PropertyName = "mentions")]
    public IList<MessageActionsPayloadMention> Mentions { get; set; }

    /// <summary>Reactions to it.</summary>
    [JsonProperty(PropertyName = "reactions")]
    public IList<MessageActionsPayloadReaction> Reactions { get; set; }

    /// <summary>Properties on the wire that the type does not name; kept, so that they survive a round trip.</summary>
    [JsonIgnore]
    public JObject Properties
    {
        get => _properties ??= new JObject();
        set => _properties = value;
    }

    // On the field, so that writing JSON does not make an empty object.
    [JsonExtensionData(ReadData = true, WriteData = true)]
    private JObject _properties;
}
