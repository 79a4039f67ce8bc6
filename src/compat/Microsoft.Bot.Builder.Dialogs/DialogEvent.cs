namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Something that dialogs may react to.</summary>
public class DialogEvent
{
    /// <summary>Whether parents hear of it.</summary>
    public bool Bubble { get; set; }

    /// <summary>One of DialogEvents, or any other.</summary>
    public string Name { get; set; }

    /// <summary>What it carries.</summary>
    public object Value { get; set; }
}
