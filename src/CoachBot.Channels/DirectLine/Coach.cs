using Microsoft.Bot.Schema;

namespace CoachBot.Channels.DirectLine;

/// <summary>The coach as a member of the conversations that CoachBot serves itself.</summary>
internal static class Coach
{
    public const string Id = "coach";

    public const string Name = "Coach";

    public const string ChannelId = Microsoft.Bot.Connector.Channels.Directline;

    /// <summary>Nobody calls it. It starts with https because the Bot Framework takes anything else for a streaming connection.</summary>
    public const string ServiceUrl = "https://directline.coachbot.invalid/";

    public static ChannelAccount Account => new(Id, Name, RoleTypes.Bot);

    /// <summary>The conversation, as a proactive message needs it.</summary>
    public static ConversationReference ReferenceTo(string conversationId, string userId) => new()
    {
        Bot = Account,
        User = new ChannelAccount(userId, role: RoleTypes.User),
        ChannelId = ChannelId,
        ServiceUrl = ServiceUrl,
        Conversation = new ConversationAccount(id: conversationId),
    };
}
