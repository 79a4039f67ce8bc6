using Microsoft.Bot.Schema;

namespace CoachBot.Dialogs.Turns;

/// <summary>Where the runner reads: decides how cards are rendered.</summary>
public enum Surface { WebChat, Teams }

internal static class Surfaces
{
    private const string Teams = "msteams";

    public static Surface Of(IActivity activity) =>
        string.Equals(activity.ChannelId, Teams, StringComparison.OrdinalIgnoreCase) ? Surface.Teams : Surface.WebChat;

    /// <summary>Others can read along.</summary>
    public static bool IsShared(IActivity activity) =>
        activity.Conversation is { } conversation
        && (conversation.IsGroup == true || (conversation.ConversationType is { } type && !string.Equals(type, "personal", StringComparison.OrdinalIgnoreCase)));
}
