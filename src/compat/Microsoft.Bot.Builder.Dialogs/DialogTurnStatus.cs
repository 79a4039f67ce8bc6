namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Where a stack of dialogs stands.</summary>
public enum DialogTurnStatus
{
    /// <summary>There is nothing on the stack.</summary>
    Empty,

    /// <summary>The active dialog waits for the user.</summary>
    Waiting,

    /// <summary>The last dialog ended, and the stack is empty.</summary>
    Complete,

    /// <summary>The dialogs were cancelled, and the stack is empty.</summary>
    Cancelled,

    /// <summary>The active dialog ended, and the stack waits for the user.</summary>
    CompleteAndWait,
}
