namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Names of what paths may begin with.</summary>
public static class ScopePath
{
    /// <summary>What is known of the user.</summary>
    public const string User = "user";

    /// <summary>What is known of the conversation.</summary>
    public const string Conversation = "conversation";

    /// <summary>What the dialog remembers.</summary>
    public const string Dialog = "dialog";

    /// <summary>The dialog itself.</summary>
    public const string DialogClass = "dialogclass";

    /// <summary>What the active dialog remembers.</summary>
    public const string This = "this";

    /// <summary>The active dialog itself.</summary>
    public const string Class = "class";

    /// <summary>What is remembered for the length of a turn.</summary>
    public const string Turn = "turn";

    /// <summary>The bot's settings.</summary>
    public const string Settings = "settings";

    /// <summary>The stack.</summary>
    public const string DialogContext = "dialogcontext";
}
