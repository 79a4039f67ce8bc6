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
