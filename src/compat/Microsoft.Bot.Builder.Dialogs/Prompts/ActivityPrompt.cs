using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Waits for an activity of any type that its validator takes.</summary>
public class ActivityPrompt : Dialog
{
    private const string PersistedOptions = "options";
    private const string PersistedState = "state";

    private readonly PromptValidator<Activity> _validator;

    /// <summary>Creates a prompt.</summary>
    public ActivityPrompt(string dialogId, PromptValidator<Activity> validator)
        : base(dialogId)
    {
        if (string.IsNullOrWhiteSpace(dialogId))
        {
            throw new ArgumentNullException(nameof(dialogId));
        }

        _validator = validator ?? throw new ArgumentNullException(nameof(validator));
    }

    /// <inheritdoc/>
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

        foreach (var question in new[] { asked.Prompt, asked.RetryPrompt })
        {
            if (question is not null && string.IsNullOrEmpty(question.InputHint))
            {
                question.InputHint = InputHints.ExpectingInput;
            }
        }

        var state = new Dictionary<string, object> { [Prompt<int>.AttemptCountKey] = 0 };
        dc.ActiveDialog.State[PersistedOptions] = asked;
        dc.ActiveDialog.State[PersistedState] = state;
        await OnPromptAsync(dc.Context, state, asked, false, cancellationToken).ConfigureAwait(false);
        return EndOfTurn;
    }

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        var state = (IDictionary<string, object>)dc.ActiveDialog.State[PersistedState];
        var options = (PromptOptions)dc.ActiveDialog.State[PersistedOptions];
        var recognized = await OnRecognizeAsync(dc.Context, state, options, cancellationToken).ConfigureAwait(false);
        state[Prompt<int>.AttemptCountKey] = Convert.ToInt32(state[Prompt<int>.AttemptCountKey]) + 1;
        var context = new PromptValidatorContext<Activity>(dc.Context, recognized, state, options);
        if (await _validator(context, cancellationToken).ConfigureAwait(false))
        {
            return await dc.EndDialogAsync(recognized.Value, cancellationToken).ConfigureAwait(false);
        }

        if (!dc.Context.Responded)
        {
            await OnPromptAsync(dc.Context, state, options, true, cancellationToken).ConfigureAwait(false);
        }

        return EndOfTurn;
    }

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc, DialogReason reason, object result = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        await RepromptDialogAsync(dc.Context, dc.ActiveDialog, cancellationToken).ConfigureAwait(false);
        return EndOfTurn;
    }

    /// <inheritdoc/>
    public override Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default) =>
        OnPromptAsync(
            turnContext, (IDictionary<string, object>)instance.State[PersistedState], (PromptOptions)instance.State[PersistedOptions], false,
            cancellationToken);

    /// <summary>Asks.</summary>
    protected virtual Task OnPromptAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default) =>
        OnPromptAsync(turnContext, state, options, false, cancellationToken);

    /// <summary>Asks.</summary>
    protected virtual Task OnPromptAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry,
        CancellationToken cancellationToken = default) => Question.SendAsync(turnContext, options, isRetry, cancellationToken);

    /// <summary>Takes the activity as it is.</summary>
    protected virtual Task<PromptRecognizerResult<Activity>> OnRecognizeAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default) =>
        Task.FromResult(new PromptRecognizerResult<Activity> { Succeeded = true, Value = turnContext.Activity });
}
