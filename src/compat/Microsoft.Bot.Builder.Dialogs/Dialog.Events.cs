namespace Microsoft.Bot.Builder.Dialogs;

/// <content>Events: heard before the parents, then by the parents, then after them.</content>
public abstract partial class Dialog
{
    /// <summary>Handles an event; true ends its way.</summary>
    public virtual async Task<bool> OnDialogEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
    {
        if (await OnPreBubbleEventAsync(dc, e, cancellationToken).ConfigureAwait(false))
        {
            return true;
        }

        if (e.Bubble && dc.Parent is { } parent
            && await parent.EmitEventAsync(e.Name, e.Value, true, false, cancellationToken).ConfigureAwait(false))
        {
            return true;
        }

        return await OnPostBubbleEventAsync(dc, e, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Handles an event before the parents hear of it.</summary>
    protected virtual Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken) =>
        Task.FromResult(false);

    /// <summary>Handles an event that no parent handled.</summary>
    protected virtual Task<bool> OnPostBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken) =>
        Task.FromResult(false);
}
