namespace Microsoft.Bot.Builder.Dialogs.Memory.Scopes;

/// <summary>What the active container remembers, or, while one of its steps is active, the container around it.</summary>
public class DialogMemoryScope : MemoryScope
{
    /// <summary>Creates the scope.</summary>
    public DialogMemoryScope()
        : base(ScopePath.Dialog)
    {
    }

    /// <inheritdoc/>
    public override object GetMemory(DialogContext dc)
    {
        ArgumentNullException.ThrowIfNull(dc);
        return Bound(dc)?.State;
    }

    /// <inheritdoc/>
    public override void SetMemory(DialogContext dc, object memory)
    {
        ArgumentNullException.ThrowIfNull(dc);
        var state = ToDictionary(memory);
        if (Bound(dc) is not { } instance)
        {
            throw new InvalidOperationException(
                "Cannot set DialogMemoryScope. There is no active dialog dialog or parent dialog in the context");
        }

        instance.State = state;
    }

    internal static DialogInstance Bound(DialogContext dc) =>
        dc.ActiveDialog is { } active && dc.FindDialog(active.Id) is DialogContainer { IgnoreMemoryScopeBinding: false } ? active : dc.Parent?.ActiveDialog ?? dc.ActiveDialog;
}
