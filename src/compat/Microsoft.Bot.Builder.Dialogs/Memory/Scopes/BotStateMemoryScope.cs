namespace Microsoft.Bot.Builder.Dialogs.Memory.Scopes;

/// <summary>What a BotState holds, when the turn carries one of that type.</summary>
/// <typeparam name="T">The type of the state.</typeparam>
public class BotStateMemoryScope<T> : MemoryScope
    where T : BotState
{
    /// <summary>Creates a scope over the state.</summary>
    public BotStateMemoryScope(string name)
        : base(name, includeInSnapshot: true)
    {
    }

    /// <inheritdoc/>
    public override object GetMemory(DialogContext dc)
    {
        ArgumentNullException.ThrowIfNull(dc);
        return State(dc)?.GetCachedState(dc.Context)?.State;
    }

    /// <inheritdoc/>
    public override void SetMemory(DialogContext dc, object memory) =>
        throw new NotSupportedException("You cannot replace the root BotState object.");

    /// <inheritdoc/>
    public override Task LoadAsync(DialogContext dc, bool force = false, CancellationToken cancellationToken = default) =>
        State(dc)?.LoadAsync(dc.Context, force, cancellationToken) ?? Task.CompletedTask;

    /// <inheritdoc/>
    public override Task SaveChangesAsync(DialogContext dc, bool force = false, CancellationToken cancellationToken = default) =>
        State(dc)?.SaveChangesAsync(dc.Context, force, cancellationToken) ?? Task.CompletedTask;

    /// <inheritdoc/>
    public override Task DeleteAsync(DialogContext dc, CancellationToken cancellationToken = default) =>
        State(dc)?.DeleteAsync(dc.Context, cancellationToken) ?? Task.CompletedTask;

    private static T State(DialogContext dc) => dc.Context.TurnState.Get<T>();
}
