namespace Microsoft.Bot.Schema;

/// <summary>Names of the events that start a proactive turn.</summary>
public static class ActivityEventNames
{
    /// <summary>`ContinueConversation`.</summary>
    public const string ContinueConversation = "ContinueConversation";

    /// <summary>`CreateConversation`.</summary>
    public const string CreateConversation = "CreateConversation";
}
