namespace Microsoft.Bot.Schema;

/// <summary>What kinds of activity there are.</summary>
public static class ActivityTypes
{
    /// <summary>`message` on the wire.</summary>
    public const string Message = "message";

    /// <summary>`contactRelationUpdate` on the wire.</summary>
    public const string ContactRelationUpdate = "contactRelationUpdate";

    /// <summary>`conversationUpdate` on the wire.</summary>
    public const string ConversationUpdate = "conversationUpdate";

    /// <summary>`typing` on the wire.</summary>
    public const string Typing = "typing";

    /// <summary>`endOfConversation` on the wire.</summary>
    public const string EndOfConversation = "endOfConversation";

    /// <summary>`event` on the wire.</summary>
    public const string Event = "event";

    /// <summary>`invoke` on the wire.</summary>
    public const string Invoke = "invoke";

    /// <summary>`invokeResponse` on the wire.</summary>
    public const string InvokeResponse = "invokeResponse";

    /// <summary>`deleteUserData` on the wire.</summary>
    public const string DeleteUserData = "deleteUserData";

    /// <summary>`messageUpdate` on the wire.</summary>
    public const string MessageUpdate = "messageUpdate";

    /// <summary>`messageDelete` on the wire.</summary>
    public const string MessageDelete = "messageDelete";

    /// <summary>`installationUpdate` on the wire.</summary>
    public const string InstallationUpdate = "installationUpdate";

    /// <summary>`messageReaction` on the wire.</summary>
    public const string MessageReaction = "messageReaction";

    /// <summary>`suggestion` on the wire.</summary>
    public const string Suggestion = "suggestion";

    /// <summary>`trace` on the wire.</summary>
    public const string Trace = "trace";

    /// <summary>`handoff` on the wire.</summary>
    public const string Handoff = "handoff";

    /// <summary>`command` on the wire.</summary>
    public const string Command = "command";

    /// <summary>`commandResult` on the wire.</summary>
    public const string CommandResult = "commandResult";
}
