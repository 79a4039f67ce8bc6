using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a prompt asks.</summary>
public class PromptOptions
{
    /// <summary>The question.</summary>
    public Activity Prompt { get; set; }

    /// <summary>The question after an answer that did not do; the first question when null.</summary>
    public Activity RetryPrompt { get; set; }

    /// <summary>What there is to choose from.</summary>
    public IList<Choice> Choices { get; set; }

    /// <summary>How the choices are shown; as the prompt says when null.</summary>
    public ListStyle? Style { get; set; }

    /// <summary>What the validator needs to know.</summary>
    public object Validations { get; set; }
}
