namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a prompt made of an answer.</summary>
/// <typeparam name="T">What it asks for.</typeparam>
public class PromptRecognizerResult<T>
{
    /// <summary>Whether it made anything of it.</summary>
    public bool Succeeded { get; set; }

    /// <summary>What it made of it.</summary>
    public T Value { get; set; }

    /// <summary>Whether others may take the answer for something else.</summary>
    public bool AllowInterruption { get; set; }
}
