namespace Microsoft.Bot.Schema;

/// <summary>What every activity carries, and its views by kind.</summary>
public interface IActivity
{
    /// <summary>One of ActivityTypes.</summary>
    string Type { get; set; }

    /// <summary>The activity's id on its channel.</summary>
    string Id { get; set; }

    /// <summary>The URL at which the channel takes answers; set by the channel.</summary>
    string ServiceUrl { get; set; }

    /// <summary>When it was sent, by the channel's clock, UTC.</summary>
    DateTimeOffset? Timestamp { get; set; }

    /// <summary>When it was sent, with the sender's offset.</summary>
    DateTimeOffset? LocalTimestamp { get; set; }

    /// <summary>The channel's id, such as `msteams`; set by the channel.</summary>
    string ChannelId { get; set; }

    /// <summary>The sender.</summary>
    ChannelAccount From { get; set; }

    /// <summary>The conversation.</summary>
    ConversationAccount Conversation { get; set; }

    /// <summary>The receiver.</summary>
    ChannelAccount Recipient { get; set; }

    /// <summary>The id of the activity that this one answers.</summary>
    string ReplyToId { get; set; }

    /// <summary>Metadata: mentions, places.</summary>
    IList<Entity> Entities { get; set; }

    /// <summary>Data of the channel; a JObject after it came over the wire.</summary>
    object ChannelData { get; set; }

    /// <summary>The channel data read as a type, by way of its JSON when it is a JObject.</summary>
    T GetChannelData<T>();

    /// <summary>As GetChannelData, with false instead of an exception when it is something else.</summary>
    bool TryGetChannelData<T>(out T instance);

    /// <summary>Where the activity's conversation is.</summary>
    ConversationReference GetConversationReference();

    /// <summary>The activity as a Message activity, or null when it is of another type.</summary>
    IMessageActivity AsMessageActivity();

    /// <summary>The activity as a ContactRelationUpdate activity, or null when it is of another type.</summary>
    IContactRelationUpdateActivity AsContactRelationUpdateActivity();

    /// <summary>The activity as a InstallationUpdate activity, or null when it is of another type.</summary>
    IInstallationUpdateActivity AsInstallationUpdateActivity();

    /// <summary>The activity as a ConversationUpdate activity, or null when it is of another type.</summary>
    IConversationUpdateActivity AsConversationUpdateActivity();

    /// <summary>The activity as a Typing activity, or null when it is of another type.</summary>
    ITypingActivity AsTypingActivity();

    /// <summary>The activity as a EndOfConversation activity, or null when it is of another type.</summary>
    IEndOfConversationActivity AsEndOfConversationActivity();

    /// <summary>The activity as a Event activity, or null when it is of another type.</summary>
    IEventActivity AsEventActivity();

    /// <summary>The activity as a Invoke activity, or null when it is of another type.</summary>
    IInvokeActivity AsInvokeActivity();

    /// <summary>The activity as a MessageUpdate activity, or null when it is of another type.</summary>
    IMessageUpdateActivity AsMessageUpdateActivity();

    /// <summary>The activity as a MessageDelete activity, or null when it is of another type.</summary>
    IMessageDeleteActivity AsMessageDeleteActivity();

    /// <summary>The activity as a MessageReaction activity, or null when it is of another type.</summary>
    IMessageReactionActivity AsMessageReactionActivity();

    /// <summary>The activity as a Suggestion activity, or null when it is of another type.</summary>
    ISuggestionActivity AsSuggestionActivity();
}
