namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog that has dialogs of its own.</summary>
public abstract class DialogContainer : Dialog
{
    /// <summary>Creates a container.</summary>
    protected DialogContainer(string dialogId = null)
        : base(dialogId)
    {
    }

    /// <summary>Creates a container that may keep out of the memory by path.</summary>
    protected DialogContainer(bool ignoreMemoryScopeBinding, string dialogId = null)
        : base(dialogId)
    {
        IgnoreMemoryScopeBinding = ignoreMemoryScopeBinding;
    }

    /// <summary>Whether <c>dialog.</c> leads past this container to the one around it.</summary>
    public bool IgnoreMemoryScopeBinding { get; set; }

    /// <summary>The dialogs within.</summary>
    public DialogSet Dialogs { get; set; } = new();

    /// <inheritdoc/>
    public override IBotTelemetryClient TelemetryClient
    {
        get => base.TelemetryClient;
        set
        {
            base.TelemetryClient = value;
            Dialogs.TelemetryClient = base.TelemetryClient;
        }
    }

    /// <summary>The stack within the container, which is the active dialog of a stack.</summary>
    public abstract DialogContext CreateChildContext(DialogContext dc);

    /// <summary>The dialog within of an id; null when there is none.</summary>
    public virtual Dialog FindDialog(string dialogId) => Dialogs.Find(dialogId);

    /// <inheritdoc/>
    public override async Task<bool> OnDialogEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
    {
        var handled = await base.OnDialogEventAsync(dc, e, cancellationToken).ConfigureAwait(false);
        if (!handled && e.Name == DialogEvents.VersionChanged)
        {
            await dc.Context.TraceActivityAsync(
                $"Unhandled dialog event: {e.Name}. Active Dialog: {dc.ActiveDialog?.Id}", cancellationToken: cancellationToken).ConfigureAwait(false);
        }

        return handled;
    }

    /// <summary>The version of the dialogs within.</summary>
    protected virtual string GetInternalVersion() => Dialogs.GetVersion();

    /// <summary>Raises versionChanged when the dialogs within are no longer what they were when the conversation last ran.</summary>
    protected virtual async Task CheckForVersionChangeAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        if (dc.ActiveDialog is not { } active)
        {
            return;
        }

        var before = active.Version;
        active.Version = GetInternalVersion();
        if (before is not null && before != active.Version)
        {
            // Whoever handles it finds the new version in place, so that it is raised once.
            await dc.EmitEventAsync(DialogEvents.VersionChanged, Id, true, false, cancellationToken).ConfigureAwait(false);
        }
    }
}
