namespace CoachBot.Channels.DirectLine;

/// <summary>Topics of the change feed; the payload is the conversation's id.</summary>
internal static class StreamTopics
{
    /// <summary>There is more to read.</summary>
    public const string Chat = "chat";

    /// <summary>The coach is typing: goes to whoever listens now and is not stored.</summary>
    public const string Typing = "typing";
}
