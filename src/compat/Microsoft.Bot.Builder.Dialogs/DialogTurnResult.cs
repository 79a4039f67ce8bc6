namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What came of a turn.</summary>
public class DialogTurnResult
{
    /// <summary>Creates a result.</summary>
    public DialogTurnResult(DialogTurnStatus status, object result = null)
    {
        Status = status;
        Result = result;
    }

    /// <summary>Where the stack stands.</summary>
    public DialogTurnStatus Status { get; set; }

    /// <summary>What the last dialog ended with.</summary>
    public object Result { get; set; }

    /// <summary>Whether a dialog ended its parent with it.</summary>
    public bool ParentEnded { get; set; }
}
