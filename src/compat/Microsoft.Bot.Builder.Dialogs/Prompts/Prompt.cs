using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks for something until it gets an answer that will do, and ends with it.</summary>
/// <typeparam name="T">What it asks for.</typeparam>
public abstract partial class Prompt<T> : Dialog
{
    internal const string AttemptCountKey = "AttemptCount";

    private const string PersistedOptions = "options";
    private const string PersistedState = "state";

    private readonly PromptValidator<T> _validator;

    /// <summary>Creates a prompt.</summary>
    protected Prompt(string dialogId, PromptValidator<T> validator = null)
        : base(dialogId)
    {
        if (string.IsNullOrWhiteSpace(dialogId))
        {
            throw new ArgumentNullException(nameof(dialogId));
        }

        _validator = validator;
    }

    /// <summary>Asks.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The options are no PromptOptions.</exception>
    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc, object options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (options is CancellationToken)
        {
            throw new ArgumentException($"{nameof(options)} cannot be a cancellation token");
        }

        if (options is not PromptOptions asked)
        {
            throw new ArgumentOutOfRangeException(nameof(options), "Prompt options are required for Prompt dialogs");
        }

        ExpectInput(asked.Prompt);
        ExpectInput(asked.RetryPrompt);
        var state = new Dictionary<string, object> { [AttemptCountKey] = 0 };
        dc.ActiveDialog.State[PersistedOptions] = asked;
        dc.ActiveDialog.State[PersistedState] = state;
        await OnPromptAsync(dc.Context, state, asked, false, cancellationToken).ConfigureAwait(false);
        return EndOfTurn;
    }

    /// <summary>Looks at an answer; activities other than messages are passed over.</summary>
    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (dc.Context.Activity.Type != ActivityTypes.Message)
        {
            return EndOfTurn;
        }

        var (state, options) = Remembered(dc.ActiveDialog);
        var recognized = await OnRecognizeAsync(dc.Context, state, options, cancellationToken).ConfigureAwait(false);
        state[AttemptCountKey] = (state.TryGetValue(AttemptCountKey, out var count) ? Convert.ToInt32(count) : 0) + 1;
        var isValid = _validator is null
            ? recognized.Succeeded
            : await _validator(new PromptValidatorContext<T>(dc.Context, recognized, state, options), cancellationToken).ConfigureAwait(false);
        if (isValid)
        {
            return await dc.EndDialogAsync(recognized.Value, cancellationToken).ConfigureAwait(false);
        }

        if (!dc.Context.Responded)
        {
            await OnPromptAsync(dc.Context, state, options, true, cancellationToken).ConfigureAwait(false);
        }

        return EndOfTurn;
    }

    /// <summary>A dialog that somebody put on top of the prompt ended: asks again.</summary>
    public override async Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc, DialogReason reason, object result = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        await RepromptDialogAsync(dc.Context, dc.ActiveDialog, cancellationToken).ConfigureAwait(false);
        return EndOfTurn;
    }

    /// <inheritdoc/>
    public override Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
    {
        var (state, options) = Remembered(instance);
        return OnPromptAsync(turnContext, state, options, false, cancellationToken);
    }

    /// <summary>A message that the prompt can make something of is not for others to take.</summary>
    protected override async Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
    {
        if (e.Name != DialogEvents.ActivityReceived || dc.Context.Activity.Type != ActivityTypes.Message)
        {
            return false;
        }

        var (state, options) = Remembered(dc.ActiveDialog);
        var recognized = await OnRecognizeAsync(dc.Context, state, options, cancellationToken).ConfigureAwait(false);
        return recognized.Succeeded;
    }

    /// <summary>Asks.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="state">What the prompt remembers while it is asked.</param>
    /// <param name="options">What to ask.</param>
    /// <param name="isRetry">Whether an answer came that did not do.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    protected abstract Task OnPromptAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry,
        CancellationToken cancellationToken = default);

    /// <summary>Makes something of an answer.</summary>
    protected abstract Task<PromptRecognizerResult<T>> OnRecognizeAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default);

    private static void ExpectInput(Activity question)
    {
        if (question is not null && string.IsNullOrEmpty(question.InputHint))
        {
            question.InputHint = InputHints.ExpectingInput;
        }
    }

    // A storage without type names gives JSON.
    private static (IDictionary<string, object> State, PromptOptions Options) Remembered(DialogInstance instance)
    {
        if (instance.State[PersistedState] is JObject state)
        {
            instance.State[PersistedState] = state.ToObject<Dictionary<string, object>>();
        }

        if (instance.State[PersistedOptions] is JObject options)
        {
            instance.State[PersistedOptions] = options.ToObject<PromptOptions>();
        }

        return ((IDictionary<string, object>)instance.State[PersistedState], (PromptOptions)instance.State[PersistedOptions]);
    }
}
