namespace Microsoft.Bot.Builder.Dialogs.Memory.Scopes;

/// <summary>The properties of the dialog whose memory <c>dialog</c> is; to be read only.</summary>
public class DialogClassMemoryScope : MemoryScope
{
    /// <summary>Creates the scope.</summary>
    public DialogClassMemoryScope()
        : base(ScopePath.DialogClass, includeInSnapshot: false)
    {
    }

    /// <inheritdoc/>
    public override object GetMemory(DialogContext dc)
    {
        ArgumentNullException.ThrowIfNull(dc);
        return DialogMemoryScope.Bound(dc) is { } instance ? ClassMemoryScope.Properties(dc.FindDialog(instance.Id)) : null;
    }

    /// <inheritdoc/>
    public override void SetMemory(DialogContext dc, object memory) =>
        throw new NotSupportedException("You can't modify the dialogclass scope");
}
