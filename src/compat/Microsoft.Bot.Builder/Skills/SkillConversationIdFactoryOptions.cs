using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Skills;

/// <summary>What a conversation with a skill is made from.</summary>
public class SkillConversationIdFactoryOptions
{
    /// <summary>The OAuth scope of the bot that calls.</summary>
    public string FromBotOAuthScope { get; set; }

    /// <summary>The app id of the bot that calls.</summary>
    public string FromBotId { get; set; }

    /// <summary>The activity that goes to the skill.</summary>
    public Activity Activity { get; set; }

    /// <summary>The skill.</summary>
    public BotFrameworkSkill BotFrameworkSkill { get; set; }
}
