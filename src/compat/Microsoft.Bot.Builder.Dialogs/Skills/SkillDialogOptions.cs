using Microsoft.Bot.Builder.Skills;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The skill of a SkillDialog, and the way to it.</summary>
public class SkillDialogOptions
{
    /// <summary>The app id of this bot.</summary>
    [JsonProperty("botId")]
    public string BotId { get; set; }

    /// <summary>Calls the skill.</summary>
    [JsonIgnore]
    public BotFrameworkClient SkillClient { get; set; }

    /// <summary>Where the skill is to answer.</summary>
    [JsonProperty("skillHostEndpoint")]
    public Uri SkillHostEndpoint { get; set; }

    /// <summary>The skill.</summary>
    [JsonProperty("skill")]
    public BotFrameworkSkill Skill { get; set; }

    /// <summary>Makes the ids of conversations with the skill.</summary>
    [JsonIgnore]
    public SkillConversationIdFactoryBase ConversationIdFactory { get; set; }

    /// <summary>The state of the user's conversation, saved before the skill is called, since its answers come in turns of their own.</summary>
    [JsonIgnore]
    public ConversationState ConversationState { get; set; }

    /// <summary>The OAuth connection by which the skill's sign-in cards are answered without the user; null to show them.</summary>
    [JsonProperty("connectionName")]
    public string ConnectionName { get; set; }
}
