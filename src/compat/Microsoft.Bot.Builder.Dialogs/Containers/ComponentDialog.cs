using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog made of others, which share a stack that is kept in its state.</summary>
public partial class ComponentDialog : DialogContainer
{
    /// <summary>The key of the inner stack in the component's state.</summary>
    public const string PersistedDialogState = "dialogs";

    private bool _initialized;

    /// <summary>Creates a component.</summary>
    public ComponentDialog(string dialogId = null)
        : base(dialogId)
    {
    }

    /// <summary>The dialog that it begins with; the first that was added, unless set.</summary>
    public string InitialDialogId { get; set; }

    /// <summary>Adds a dialog.</summary>
    /// <returns>The component itself.</returns>
    public virtual ComponentDialog AddDialog(Dialog dialog)
    {
        Dialogs.Add(dialog);
        if (string.IsNullOrEmpty(InitialDialogId))
        {
            InitialDialogId = dialog.Id;
        }

        return this;
    }

    /// <inheritdoc/>
    public override DialogContext CreateChildContext(DialogContext dc)
    {
        ArgumentNullException.ThrowIfNull(dc);
        return new DialogContext(Dialogs, dc, InnerState(dc.ActiveDialog));
    }

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext outerDc, object options = null, CancellationToken cancellationToken = default)
    {
        if (options is CancellationToken)
        {
            throw new ArgumentException($"{nameof(options)} cannot be a cancellation token");
        }

        ArgumentNullException.ThrowIfNull(outerDc);
        await InitializeAsync(outerDc).ConfigureAwait(false);
        await CheckForVersionChangeAsync(outerDc, cancellationToken).ConfigureAwait(false);
        TelemetryClient.TrackDialogView(Id);
        var result = await OnBeginDialogAsync(CreateChildContext(outerDc), options, cancellationToken).ConfigureAwait(false);
        return await AfterTurnAsync(outerDc, result, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext outerDc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(outerDc);
        await InitializeAsync(outerDc).ConfigureAwait(false);
        await CheckForVersionChangeAsync(outerDc, cancellationToken).ConfigureAwait(false);
        var result = await OnContinueDialogAsync(CreateChildContext(outerDc), cancellationToken).ConfigureAwait(false);
        return await AfterTurnAsync(outerDc, result, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>A dialog that somebody put on top of the component ended: what was asked within is asked again.</summary>
    public override async Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext outerDc, DialogReason reason, object result = null, CancellationToken cancellationToken = default)
    {
        if (result is CancellationToken)
        {
            throw new ArgumentException($"{nameof(result)} cannot be a cancellation token");
        }

        ArgumentNullException.ThrowIfNull(outerDc);
        await InitializeAsync(outerDc).ConfigureAwait(false);
        await CheckForVersionChangeAsync(outerDc, cancellationToken).ConfigureAwait(false);
        await RepromptDialogAsync(outerDc.Context, outerDc.ActiveDialog, cancellationToken).ConfigureAwait(false);
        return EndOfTurn;
    }

    /// <inheritdoc/>
    public override async Task RepromptDialogAsync(
        ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
    {
        await Inner(turnContext, instance).RepromptDialogAsync(cancellationToken).ConfigureAwait(false);
        await OnRepromptDialogAsync(turnContext, instance, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public override async Task EndDialogAsync(
        ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
    {
        if (reason == DialogReason.CancelCalled)
        {
            await Inner(turnContext, instance).CancelAllDialogsAsync(cancellationToken).ConfigureAwait(false);
        }

        await OnEndDialogAsync(turnContext, instance, reason, cancellationToken).ConfigureAwait(false);
    }

    private static DialogState InnerState(DialogInstance instance)
    {
        if (instance.State.TryGetValue(PersistedDialogState, out var known))
        {
            switch (known)
            {
                case DialogState state:
                    return state;
                case JToken json:
                    // A storage without type names.
                    return Keep(instance, json.ToObject<DialogState>());
            }
        }

        return Keep(instance, new DialogState());
    }

    private static DialogState Keep(DialogInstance instance, DialogState state)
    {
        instance.State[PersistedDialogState] = state;
        return state;
    }

    private DialogContext Inner(ITurnContext turnContext, DialogInstance instance) => new(Dialogs, turnContext, InnerState(instance));

    private async Task InitializeAsync(DialogContext outerDc)
    {
        if (!_initialized)
        {
            _initialized = true;
            await OnInitializeAsync(outerDc).ConfigureAwait(false);
        }
    }

    private Task<DialogTurnResult> AfterTurnAsync(DialogContext outerDc, DialogTurnResult result, CancellationToken cancellationToken) =>
        result.Status == DialogTurnStatus.Waiting
            ? Task.FromResult(EndOfTurn)
            : EndComponentAsync(outerDc, result.Result, cancellationToken);
}
