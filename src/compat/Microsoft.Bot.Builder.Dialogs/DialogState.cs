using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a conversation's dialogs must remember.</summary>
public class DialogState
{
    /// <summary>Creates an empty stack.</summary>
    public DialogState()
        : this(null)
    {
    }

    /// <summary>Creates a state over a stack; an empty one when null.</summary>
    public DialogState(List<DialogInstance> stack)
    {
        DialogStack = stack ?? new List<DialogInstance>();
    }

    /// <summary>The dialogs, the active one first.</summary>
    [JsonProperty(PropertyName = "dialogStack")]
    public List<DialogInstance> DialogStack { get; set; } = new();
}
