namespace Microsoft.Bot.Schema;

/// <summary>Reactions to a message changed.</summary>
public interface IMessageReactionActivity : IActivity
{
    /// <summary>Reactions added, on messageReaction.</summary>
    IList<MessageReaction> ReactionsAdded { get; set; }

    /// <summary>Reactions taken away, on messageReaction.</summary>
    IList<MessageReaction> ReactionsRemoved { get; set; }
}
