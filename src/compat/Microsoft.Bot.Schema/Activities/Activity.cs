using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>What travels between a bot and a channel: a message, a change in the conversation, an event.</summary>
public partial class Activity
{
    /// <summary>The media type of an activity's JSON.</summary>
    public const string ContentType = "application/vnd.microsoft.activity";

    // On the field, so that writing JSON does not make an empty object.
    [JsonExtensionData(ReadData = true, WriteData = true)]
    private JObject _properties;

    /// <summary>Creates an empty Activity.</summary>
    public Activity()
    {
    }

    /// <summary>Creates an Activity from its parts; what is left out stays null.</summary>
    public Activity(
        string type = default, string id = default, DateTimeOffset? timestamp = default, DateTimeOffset? localTimestamp = default,
        string serviceUrl = default, string channelId = default, ChannelAccount from = default,
        ConversationAccount conversation = default, ChannelAccount recipient = default, string textFormat = default,
        string attachmentLayout = default, IList<ChannelAccount> membersAdded = default,
        IList<ChannelAccount> membersRemoved = default, IList<MessageReaction> reactionsAdded = default,
        IList<MessageReaction> reactionsRemoved = default, string topicName = default, bool? historyDisclosed = default,
        string locale = default, string text = default, string speak = default, string inputHint = default,
        string summary = default, SuggestedActions suggestedActions = default, IList<Attachment> attachments = default,
        IList<Entity> entities = default, object channelData = default, string action = default, string replyToId = default,
        string label = default, string valueType = default, object value = default, string name = default,
        ConversationReference relatesTo = default, string code = default, DateTimeOffset? expiration = default,
        string importance = default, string deliveryMode = default, IList<string> listenFor = default,
        IList<TextHighlight> textHighlights = default, SemanticAction semanticAction = default, string localTimezone = default,
        string callerId = default)
    {
        Type = type;
        Id = id;
        Timestamp = timestamp;
        LocalTimestamp = localTimestamp;
        ServiceUrl = serviceUrl;
        ChannelId = channelId;
        From = from;
        Conversation = conversation;
        Recipient = recipient;
        TextFormat = textFormat;
        AttachmentLayout = attachmentLayout;
        MembersAdded = membersAdded;
        MembersRemoved = membersRemoved;
        ReactionsAdded = reactionsAdded;
        ReactionsRemoved = reactionsRemoved;
        TopicName = topicName;
        HistoryDisclosed = historyDisclosed;
        Locale = locale;
        Text = text;
        Speak = speak;
        InputHint = inputHint;
        Summary = summary;
        SuggestedActions = suggestedActions;
        Attachments = attachments;
        Entities = entities;
        ChannelData = channelData;
        Action = action;
        ReplyToId = replyToId;
        Label = label;
        ValueType = valueType;
        Value = value;
        Name = name;
        RelatesTo = relatesTo;
        Code = code;
        Expiration = expiration;
        Importance = importance;
        DeliveryMode = deliveryMode;
        ListenFor = listenFor;
        TextHighlights = textHighlights;
        SemanticAction = semanticAction;
        LocalTimezone = localTimezone;
        CallerId = callerId;
    }

    /// <summary>Properties on the wire that the type does not name; kept, so that they survive a round trip.</summary>
    [JsonIgnore]
    public JObject Properties
    {
        get => _properties ??= new JObject();
        set => _properties = value;
    }
}
