namespace Microsoft.Bot.Builder.Skills;

/// <summary>A bot that works for this one.</summary>
public class BotFrameworkSkill
{
    /// <summary>What this bot calls it.</summary>
    public string Id { get; set; }

    /// <summary>Its app id.</summary>
    public string AppId { get; set; }

    /// <summary>Where it takes activities.</summary>
    public Uri SkillEndpoint { get; set; }
}
