using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks the user to sign in, and ends with a token; at once when there is one already.</summary>
public partial class OAuthPrompt : Dialog
{
    private const string PersistedOptions = "options";
    private const string PersistedState = "state";
    private const string PersistedExpires = "expires";
    private const int DefaultTimeoutMilliseconds = 15 * 60 * 1000;

    private readonly OAuthPromptSettings _settings;
    private readonly PromptValidator<TokenResponse> _validator;

    /// <summary>Creates a prompt.</summary>
    public OAuthPrompt(string dialogId, OAuthPromptSettings settings, PromptValidator<TokenResponse> validator = null)
        : base(dialogId)
    {
        if (string.IsNullOrWhiteSpace(dialogId))
        {
            throw new ArgumentNullException(nameof(dialogId));
        }

        _settings = settings ?? throw new ArgumentNullException(nameof(settings));
        _validator = validator;
    }

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc, object options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (options is CancellationToken)
        {
            throw new ArgumentException($"{nameof(options)} cannot be a cancellation token");
        }

        if (options is not null and not PromptOptions)
        {
            throw new ArgumentException($"Parameter {nameof(options)} should be an instance of to PromptOptions if provided", nameof(options));
        }

        var asked = (PromptOptions)options;
        AcceptInput(asked?.Prompt);
        AcceptInput(asked?.RetryPrompt);
        var state = dc.ActiveDialog.State;
        state[PersistedOptions] = asked;
        state[PersistedState] = new Dictionary<string, object> { [Prompt<int>.AttemptCountKey] = 0 };
        state[PersistedExpires] =
            TimeProvider.System.GetUtcNow().UtcDateTime.AddMilliseconds(_settings.Timeout ?? DefaultTimeoutMilliseconds);
        SetCallerInfoInDialogState(state, dc.Context);

        var token = await UserTokenAccess.GetUserTokenAsync(dc.Context, _settings, null, cancellationToken).ConfigureAwait(false);
        if (token is not null)
        {
            return await dc.EndDialogAsync(token, cancellationToken).ConfigureAwait(false);
        }

        await SendOAuthCardAsync(_settings, dc.Context, asked?.Prompt, cancellationToken).ConfigureAwait(false);
        return EndOfTurn;
    }

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        var isMessage = dc.Context.Activity.Type == ActivityTypes.Message;
        var ofSignIn = isMessage || IsTokenResponseEvent(dc.Context) || IsTeamsVerificationInvoke(dc.Context) || IsTokenExchangeRequestInvoke(dc.Context);
        var expires = Convert.ToDateTime(dc.ActiveDialog.State[PersistedExpires], System.Globalization.CultureInfo.InvariantCulture);
        if (ofSignIn && TimeProvider.System.GetUtcNow().UtcDateTime >= expires)
        {
            return await dc.EndDialogAsync(cancellationToken: cancellationToken).ConfigureAwait(false);
        }

        var recognized = await RecognizeTokenAsync(_settings, dc, cancellationToken).ConfigureAwait(false);
        var state = Remembered<IDictionary<string, object>, Dictionary<string, object>>(dc, PersistedState);
        var options = Remembered<PromptOptions, PromptOptions>(dc, PersistedOptions);
        state[Prompt<int>.AttemptCountKey] = Convert.ToInt32(state[Prompt<int>.AttemptCountKey], System.Globalization.CultureInfo.InvariantCulture) + 1;
        var isValid = _validator is null
            ? recognized.Succeeded
            : await _validator(new PromptValidatorContext<TokenResponse>(dc.Context, recognized, state, options), cancellationToken)
                .ConfigureAwait(false);
        if (isValid)
        {
            return await dc.EndDialogAsync(recognized.Value, cancellationToken).ConfigureAwait(false);
        }

        if (isMessage && _settings.EndOnInvalidMessage)
        {
            return await dc.EndDialogAsync(cancellationToken: cancellationToken).ConfigureAwait(false);
        }

        if (!dc.Context.Responded && isMessage && options?.RetryPrompt is { } retry)
        {
            await dc.Context.SendActivityAsync(retry, cancellationToken).ConfigureAwait(false);
        }

        return EndOfTurn;
    }

    /// <summary>The user's token; null when there is none.</summary>
    public Task<TokenResponse> GetUserTokenAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) =>
        UserTokenAccess.GetUserTokenAsync(turnContext, _settings, null, cancellationToken);

    /// <summary>Signs the user out.</summary>
    public Task SignOutUserAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) =>
        UserTokenAccess.SignOutUserAsync(turnContext, _settings, cancellationToken);

    private static void AcceptInput(Activity question)
    {
        if (question is not null && string.IsNullOrEmpty(question.InputHint))
        {
            question.InputHint = InputHints.AcceptingInput;
        }
    }

    // A storage without type names gives JSON.
    private static T Remembered<T, TImplementation>(DialogContext dc, string key)
        where T : class
        where TImplementation : class, T
    {
        if (dc.ActiveDialog.State[key] is JObject json)
        {
            dc.ActiveDialog.State[key] = json.ToObject<TImplementation>();
        }

        return (T)dc.ActiveDialog.State[key];
    }
}
