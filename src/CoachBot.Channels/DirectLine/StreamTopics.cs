namespace CoachBot.Channels.DirectLine;

/// <summary>Topics of the change feed; the payload is the conversation's id.</summary>
internal static class StreamTopics
{
    /// <summary>There is more to read.</summary>
    public const string Chat = "chat";

    /// <summary>The coach is typing: goes to whoever listens now and is not stored.</summary>
    public const string Typing = "typing";

    /// <summary>Said to a runner of whom nothing is stored any more, so that there is nothing to read: the id, and in the next line the activity.</summary>
    public const string Goodbye = "goodbye";
}
