namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Why a dialog's method is called.</summary>
public enum DialogReason
{
    /// <summary>It begins.</summary>
    BeginCalled,

    /// <summary>The user said something.</summary>
    ContinueCalled,

    /// <summary>A dialog ended.</summary>
    EndCalled,

    /// <summary>Another dialog takes its place.</summary>
    ReplaceCalled,

    /// <summary>It is cancelled.</summary>
    CancelCalled,

    /// <summary>A step of a waterfall asked for the next.</summary>
    NextCalled,
}
