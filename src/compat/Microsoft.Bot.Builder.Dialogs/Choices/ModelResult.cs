namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>A stretch of an utterance and what it stands for.</summary>
/// <typeparam name="T">What it stands for.</typeparam>
public class ModelResult<T>
{
    /// <summary>The stretch.</summary>
    public string Text { get; set; }

    /// <summary>The place of its first character.</summary>
    public int Start { get; set; }

    /// <summary>The place of its last character.</summary>
    public int End { get; set; }

    /// <summary>What kind of thing it is, such as `choice`.</summary>
    public string TypeName { get; set; }

    /// <summary>What it stands for.</summary>
    public T Resolution { get; set; }
}
