namespace Microsoft.Bot.Schema;

/// <summary>A change in who takes part in a conversation or what it is about.</summary>
public interface IConversationUpdateActivity : IActivity
{
    /// <summary>Who joined, on conversationUpdate.</summary>
    IList<ChannelAccount> MembersAdded { get; set; }

    /// <summary>Who left, on conversationUpdate.</summary>
    IList<ChannelAccount> MembersRemoved { get; set; }

    /// <summary>The conversation's new topic.</summary>
    string TopicName { get; set; }

    /// <summary>Whether new members see what was said before.</summary>
    bool? HistoryDisclosed { get; set; }
}
