namespace Microsoft.Bot.Builder.Dialogs.Memory.Scopes;

/// <summary>What is remembered for the length of a turn.</summary>
public class TurnMemoryScope : MemoryScope
{
    /// <summary>Creates the scope.</summary>
    public TurnMemoryScope()
        : base(ScopePath.Turn)
    {
    }

    /// <inheritdoc/>
    public override object GetMemory(DialogContext dc)
    {
        ArgumentNullException.ThrowIfNull(dc);
        return TurnMemory.Of(dc.Context);
    }

    /// <inheritdoc/>
    public override void SetMemory(DialogContext dc, object memory)
    {
        ArgumentNullException.ThrowIfNull(dc);
        dc.Context.TurnState[ScopePath.Turn] =
            new Dictionary<string, object>(ToDictionary(memory), StringComparer.OrdinalIgnoreCase);
    }
}
