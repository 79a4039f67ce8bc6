namespace Microsoft.Bot.Schema;

/// <summary>Why a conversation ended.</summary>
public static class EndOfConversationCodes
{
    /// <summary>`unknown` on the wire.</summary>
    public const string Unknown = "unknown";

    /// <summary>`completedSuccessfully` on the wire.</summary>
    public const string CompletedSuccessfully = "completedSuccessfully";

    /// <summary>`userCancelled` on the wire.</summary>
    public const string UserCancelled = "userCancelled";

    /// <summary>`botTimedOut` on the wire.</summary>
    public const string BotTimedOut = "botTimedOut";

    /// <summary>`botIssuedInvalidMessage` on the wire.</summary>
    public const string BotIssuedInvalidMessage = "botIssuedInvalidMessage";

    /// <summary>`channelFailed` on the wire.</summary>
    public const string ChannelFailed = "channelFailed";
}
