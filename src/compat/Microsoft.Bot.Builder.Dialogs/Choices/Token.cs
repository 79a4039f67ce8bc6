namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>A word of an utterance.</summary>
public class Token
{
    /// <summary>The place of its first character.</summary>
    public int Start { get; set; }

    /// <summary>The place of its last character.</summary>
    public int End { get; set; }

    /// <summary>The word as it stands.</summary>
    public string Text { get; set; }

    /// <summary>The word for comparisons.</summary>
    public string Normalized { get; set; }
}
