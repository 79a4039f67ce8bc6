namespace Microsoft.Bot.Builder.Dialogs;

/// <content>Events and cancellation.</content>
public partial class DialogContext
{
    /// <summary>Cancels all dialogs of this stack.</summary>
    public Task<DialogTurnResult> CancelAllDialogsAsync(CancellationToken cancellationToken = default) =>
        CancelAllDialogsAsync(false, null, null, cancellationToken);

    /// <summary>Cancels all dialogs of this stack, and of those above when asked; the stacks above hear of it and may stop it.</summary>
    /// <param name="cancelParents">Whether the stacks above are cancelled too.</param>
    /// <param name="eventName">The event that the stacks above hear; cancelDialog when null.</param>
    /// <param name="eventValue">What the event carries.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<DialogTurnResult> CancelAllDialogsAsync(
        bool cancelParents, string eventName = null, object eventValue = null, CancellationToken cancellationToken = default)
    {
        if (Stack.Count == 0 && Parent is null)
        {
            return new DialogTurnResult(DialogTurnStatus.Empty);
        }

        var notify = false;
        for (var dc = this; dc is not null; notify = true)
        {
            if (dc.Stack.Count == 0)
            {
                dc = cancelParents ? dc.Parent : null;
                continue;
            }

            if (notify && await dc.EmitEventAsync(eventName ?? DialogEvents.CancelDialog, eventValue, false, false, cancellationToken)
                .ConfigureAwait(false))
            {
                break;
            }

            await dc.EndActiveDialogAsync(DialogReason.CancelCalled, null, cancellationToken).ConfigureAwait(false);
        }

        return new DialogTurnResult(DialogTurnStatus.Cancelled);
    }

    /// <summary>Tells the active dialog of an event, and its parents when it bubbles; true when somebody handled it.</summary>
    /// <param name="name">The event's name.</param>
    /// <param name="value">What it carries.</param>
    /// <param name="bubble">Whether parents hear of it.</param>
    /// <param name="fromLeaf">Whether the innermost stack hears of it first.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<bool> EmitEventAsync(
        string name, object value = null, bool bubble = true, bool fromLeaf = false, CancellationToken cancellationToken = default)
    {
        var dc = this;
        while (fromLeaf && dc.Child is { } child)
        {
            dc = child;
        }

        if (dc.ActiveDialog is not { } active || dc.FindDialog(active.Id) is not { } dialog)
        {
            return false;
        }

        var dialogEvent = new DialogEvent { Bubble = bubble, Name = name, Value = value };
        try
        {
            return await dialog.OnDialogEventAsync(dc, dialogEvent, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (Describe(exception))
        {
            throw;
        }
    }
}
