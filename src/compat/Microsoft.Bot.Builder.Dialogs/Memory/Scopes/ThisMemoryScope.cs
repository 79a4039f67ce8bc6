namespace Microsoft.Bot.Builder.Dialogs.Memory.Scopes;

/// <summary>What the active dialog remembers.</summary>
public class ThisMemoryScope : MemoryScope
{
    /// <summary>Creates the scope.</summary>
    public ThisMemoryScope()
        : base(ScopePath.This)
    {
    }

    /// <inheritdoc/>
    public override object GetMemory(DialogContext dc)
    {
        ArgumentNullException.ThrowIfNull(dc);
        return dc.ActiveDialog?.State;
    }

    /// <inheritdoc/>
    public override void SetMemory(DialogContext dc, object memory)
    {
        ArgumentNullException.ThrowIfNull(dc);
        var state = ToDictionary(memory);
        if (dc.ActiveDialog is not { } active)
        {
            throw new InvalidOperationException("Cannot set the this scope: no dialog is active.");
        }

        active.State = state;
    }
}
