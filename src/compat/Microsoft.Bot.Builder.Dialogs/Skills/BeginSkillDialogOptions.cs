using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a SkillDialog begins with.</summary>
public class BeginSkillDialogOptions
{
    /// <summary>The activity for the skill.</summary>
    public Activity Activity { get; set; }
}
