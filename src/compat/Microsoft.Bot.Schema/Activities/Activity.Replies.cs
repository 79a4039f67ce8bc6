using System.Runtime.CompilerServices;

namespace Microsoft.Bot.Schema;

/// <content>Answers to the activity.</content>
public partial class Activity
{
    /// <summary>A message back to the sender, in the activity's conversation, with empty lists.</summary>
    /// <param name="text">The answer's text; empty when null.</param>
    /// <param name="locale">The answer's locale; the activity's when null.</param>
    public Activity CreateReply(string text = null, string locale = null)
    {
        var reply = Answer(ActivityTypes.Message);
        reply.Text = text ?? string.Empty;
        reply.Locale = locale ?? Locale;
        reply.Attachments = new List<Attachment>();
        reply.Entities = new List<Entity>();
        return reply;
    }

    /// <summary>A trace back along the activity's way.</summary>
    /// <param name="name">The trace's name.</param>
    /// <param name="value">The value.</param>
    /// <param name="valueType">The value's type; the name of the value's runtime type when null.</param>
    /// <param name="label">A description; nothing when null.</param>
    public ITraceActivity CreateTrace(string name, object value = null, string valueType = null, [CallerMemberName] string label = null)
    {
        var trace = Answer(ActivityTypes.Trace);
        trace.Name = name;
        trace.Label = label;
        trace.ValueType = valueType ?? value?.GetType().ToString();
        trace.Value = value;
        return trace;
    }

    /// <summary>Where the activity's conversation is; the sender is the user, the recipient the bot.</summary>
    public ConversationReference GetConversationReference() => new()
    {
        ActivityId = NamesAnActivity() ? Id : null,
        User = From,
        Bot = Recipient,
        Conversation = Conversation,
        ChannelId = ChannelId,
        Locale = Locale,
        ServiceUrl = ServiceUrl,
    };

    /// <summary>Where a reply that was just sent is: the reference of the activity it answers, with the id it was given.</summary>
    /// <exception cref="ArgumentNullException">The reply is null.</exception>
    public ConversationReference GetReplyConversationReference(ResourceResponse reply)
    {
        var reference = GetConversationReference();
        reference.ActivityId = reply.Id;
        return reference;
    }

    /// <summary>Addresses the activity to a conversation.</summary>
    /// <param name="reference">The conversation.</param>
    /// <param name="isIncoming">True for an activity that comes from the user; false for one that the bot sends.</param>
    /// <returns>The activity itself.</returns>
    public Activity ApplyConversationReference(ConversationReference reference, bool isIncoming = false)
    {
        ChannelId = reference.ChannelId;
        ServiceUrl = reference.ServiceUrl;
        Conversation = reference.Conversation;
        Locale ??= reference.Locale;

        if (isIncoming)
        {
            From = reference.User;
            Recipient = reference.Bot;
            Id = reference.ActivityId ?? Id;
        }
        else
        {
            From = reference.Bot;
            Recipient = reference.User;
            ReplyToId = reference.ActivityId ?? ReplyToId;
        }

        return this;
    }

    /// <summary>Whether the activity came by a streaming connection: its service URL does not start with `http`.</summary>
    public bool IsFromStreamingConnection() =>
        ServiceUrl is not null && !ServiceUrl.StartsWith("http", StringComparison.OrdinalIgnoreCase);

    // Web Chat gives a conversationUpdate an id that no transcript holds, so a reply must not name it.
    private bool NamesAnActivity() =>
        !string.Equals(Type, ActivityTypes.ConversationUpdate, StringComparison.OrdinalIgnoreCase)
        || (!string.Equals(ChannelId, "directline", StringComparison.OrdinalIgnoreCase)
            && !string.Equals(ChannelId, "webchat", StringComparison.OrdinalIgnoreCase));

    private Activity Answer(string type) => new(type)
    {
        Timestamp = TimeProvider.System.GetUtcNow(),
        From = Account(Recipient),
        Recipient = Account(From),
        ReplyToId = NamesAnActivity() ? Id : null,
        ServiceUrl = ServiceUrl,
        ChannelId = ChannelId,
        Conversation = Conversation is null ? null : new(Conversation.IsGroup, id: Conversation.Id, name: Conversation.Name),
    };

    // Never null: who answers may look at the account of an activity that named none.
    private static ChannelAccount Account(ChannelAccount account) => new(account?.Id, account?.Name);
}
