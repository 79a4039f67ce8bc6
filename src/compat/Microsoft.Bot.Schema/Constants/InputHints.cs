namespace Microsoft.Bot.Schema;

/// <summary>Whether the bot waits for words after a message.</summary>
public static class InputHints
{
    /// <summary>`acceptingInput` on the wire.</summary>
    public const string AcceptingInput = "acceptingInput";

    /// <summary>`ignoringInput` on the wire.</summary>
    public const string IgnoringInput = "ignoringInput";

    /// <summary>`expectingInput` on the wire.</summary>
    public const string ExpectingInput = "expectingInput";
}
