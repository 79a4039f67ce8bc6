using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A conversation about one thing. One object serves all conversations: what it must remember is in the DialogInstance.</summary>
public abstract partial class Dialog
{
    /// <summary>The dialog has said something and waits for the user.</summary>
    public static readonly DialogTurnResult EndOfTurn = new(DialogTurnStatus.Waiting);

    private IBotTelemetryClient _telemetryClient = NullBotTelemetryClient.Instance;
    private string _id;

    /// <summary>Creates a dialog; without an id it makes up its own.</summary>
    protected Dialog(string dialogId = null)
    {
        _id = dialogId;
    }

    /// <summary>The id by which it is found in a set.</summary>
    public string Id
    {
        get => _id ??= OnComputeId();
        set => _id = value;
    }

    /// <summary>Takes measurements; never null.</summary>
    [JsonIgnore]
    public virtual IBotTelemetryClient TelemetryClient
    {
        get => _telemetryClient;
        set => _telemetryClient = value ?? NullBotTelemetryClient.Instance;
    }

    /// <summary>Begins the dialog, which is on top of the stack.</summary>
    public abstract Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object options = null, CancellationToken cancellationToken = default);

    /// <summary>Goes on with what the user said; ends the dialog unless overridden.</summary>
    public virtual Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default) =>
        dc.EndDialogAsync(null, cancellationToken);

    /// <summary>Goes on with the result of a dialog that it began; ends with that result unless overridden.</summary>
    public virtual Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc, DialogReason reason, object result = null, CancellationToken cancellationToken = default) =>
        dc.EndDialogAsync(result, cancellationToken);

    /// <summary>Asks again.</summary>
    public virtual Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default) =>
        Task.CompletedTask;

    /// <summary>The dialog is about to leave the stack.</summary>
    public virtual Task EndDialogAsync(
        ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default) =>
        Task.CompletedTask;

    /// <summary>Changes when the dialog changes so that a conversation within it cannot go on; the id unless overridden.</summary>
    public virtual string GetVersion() => Id;

    /// <summary>The id of a dialog that was given none.</summary>
    protected virtual string OnComputeId() => GetType().Name;
}
