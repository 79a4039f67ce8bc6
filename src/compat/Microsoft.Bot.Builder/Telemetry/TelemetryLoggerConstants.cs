namespace Microsoft.Bot.Builder;

/// <summary>Names of telemetry events about messages.</summary>
public static class TelemetryLoggerConstants
{
    /// <summary>A message came from the user.</summary>
    public static readonly string BotMsgReceiveEvent = "BotMessageReceived";

    /// <summary>The bot sent a message.</summary>
    public static readonly string BotMsgSendEvent = "BotMessageSend";

    /// <summary>The bot replaced a message.</summary>
    public static readonly string BotMsgUpdateEvent = "BotMessageUpdate";

    /// <summary>The bot deleted a message.</summary>
    public static readonly string BotMsgDeleteEvent = "BotMessageDelete";
}
