using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Skills;

/// <summary>Whose conversation a skill works in, and with which scope to answer there.</summary>
public class SkillConversationReference
{
    /// <summary>The user's conversation.</summary>
    public ConversationReference ConversationReference { get; set; }

    /// <summary>The OAuth scope for that conversation.</summary>
    public string OAuthScope { get; set; }
}
