using System.Net;
using System.Security.Claims;
using System.Text.RegularExpressions;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Dialogs;

/// <content>The ways in which a token comes.</content>
public partial class OAuthPrompt
{
    private const string PersistedCaller = "botCallerKey";

    private static readonly Regex _magicCode = new(@"(\d{6})");

    /// <summary>Looks for a token in the turn's activity: an event with it, Teams's invokes, or the six digits that the user was shown.</summary>
    public static async Task<PromptRecognizerResult<TokenResponse>> RecognizeTokenAsync(
        OAuthPromptSettings settings, DialogContext dc, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentNullException.ThrowIfNull(dc);
        var turnContext = dc.Context;
        TokenResponse token = null;
        if (IsTokenResponseEvent(turnContext))
        {
            token = turnContext.Activity.Value as TokenResponse ?? (turnContext.Activity.Value as JObject)?.ToObject<TokenResponse>();
            await RestoreCallerAsync(dc, cancellationToken).ConfigureAwait(false);
        }
        else if (IsTeamsVerificationInvoke(turnContext))
        {
            token = await VerifiedAsync(settings, turnContext, cancellationToken).ConfigureAwait(false);
        }
        else if (IsTokenExchangeRequestInvoke(turnContext))
        {
            token = await ExchangedAsync(settings, turnContext, cancellationToken).ConfigureAwait(false);
        }
        else if (turnContext.Activity.Type == ActivityTypes.Message && turnContext.Activity.Text is { } text && _magicCode.Match(text) is { Success: true } code)
        {
            token = await UserTokenAccess.GetUserTokenAsync(turnContext, settings, code.Value, cancellationToken).ConfigureAwait(false);
        }

        return new PromptRecognizerResult<TokenResponse> { Succeeded = token is not null, Value = token };
    }

    /// <summary>Notes which bot called a skill, so that a token event, which comes from the token service, is answered to that bot.</summary>
    public static void SetCallerInfoInDialogState(IDictionary<string, object> state, ITurnContext context)
    {
        ArgumentNullException.ThrowIfNull(state);
        BotAssert.ContextNotNull(context);
        state[PersistedCaller] = context.TurnState.Get<ClaimsIdentity>(BotAdapter.BotIdentityKey) is { } identity
            && SkillValidation.IsSkillClaim(identity.Claims)
            ? new Dictionary<string, object>
            {
                ["callerServiceUrl"] = context.Activity.ServiceUrl,
                ["scope"] = JwtTokenValidation.GetAppIdFromClaims(identity.Claims),
            }
            : null;
    }

    private static bool IsTokenResponseEvent(ITurnContext turnContext) =>
        turnContext.Activity.Type == ActivityTypes.Event && turnContext.Activity.Name == SignInConstants.TokenResponseEventName;

    private static bool IsTeamsVerificationInvoke(ITurnContext turnContext) =>
        turnContext.Activity.Type == ActivityTypes.Invoke && turnContext.Activity.Name == SignInConstants.VerifyStateOperationName;

    private static bool IsTokenExchangeRequestInvoke(ITurnContext turnContext) =>
        turnContext.Activity.Type == ActivityTypes.Invoke && turnContext.Activity.Name == SignInConstants.TokenExchangeOperationName;

    private static async Task RestoreCallerAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        if (!dc.ActiveDialog.State.TryGetValue(PersistedCaller, out var kept) || kept is null)
        {
            return;
        }

        var caller = kept as IDictionary<string, object> ?? JObject.FromObject(kept).ToObject<Dictionary<string, object>>();
        var turnContext = dc.Context;
        turnContext.Activity.ServiceUrl = (string)caller["callerServiceUrl"];
        if (turnContext.TurnState.Get<ConnectorFactory>() is { } factory)
        {
            var connector = await factory.CreateAsync(turnContext.Activity.ServiceUrl, (string)caller["scope"], cancellationToken).ConfigureAwait(false);
            turnContext.TurnState.Set(connector);
        }
    }

    // Teams asks again after 500 and not after 404.
    private static async Task<TokenResponse> VerifiedAsync(
        OAuthPromptSettings settings, ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var code = (turnContext.Activity.Value as JObject)?.GetValue("state", StringComparison.Ordinal)?.ToString();
        TokenResponse token = null;
        var status = HttpStatusCode.InternalServerError;
        try
        {
            token = await UserTokenAccess.GetUserTokenAsync(turnContext, settings, code, cancellationToken).ConfigureAwait(false);
            status = token is null ? HttpStatusCode.NotFound : HttpStatusCode.OK;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // Answered below.
        }

        await AnswerAsync(turnContext, status, null, cancellationToken).ConfigureAwait(false);
        return token;
    }

    private static async Task<TokenResponse> ExchangedAsync(
        OAuthPromptSettings settings, ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var request = turnContext.Activity.Value as TokenExchangeInvokeRequest
            ?? (turnContext.Activity.Value as JObject)?.ToObject<TokenExchangeInvokeRequest>();
        if (request is null)
        {
            await RefuseAsync(
                HttpStatusCode.BadRequest, null,
                "The bot received an InvokeActivity that is missing a TokenExchangeInvokeRequest value. This is required to be sent with the InvokeActivity.")
                .ConfigureAwait(false);
            return null;
        }

        if (request.ConnectionName != settings.ConnectionName)
        {
            await RefuseAsync(
                HttpStatusCode.BadRequest, request.Id,
                "The bot received an InvokeActivity with a TokenExchangeInvokeRequest containing a ConnectionName that does not match the ConnectionName expected by the bot's active OAuthPrompt. Ensure these names match when sending the InvokeActivityInvalid ConnectionName in the TokenExchangeInvokeRequest")
                .ConfigureAwait(false);
            return null;
        }

        TokenResponse exchanged = null;
        try
        {
            exchanged = await UserTokenAccess
                .ExchangeTokenAsync(turnContext, settings, new TokenExchangeRequest { Token = request.Token }, cancellationToken)
                .ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // Without consent there is no exchange; the user signs in by the card.
        }

        if (string.IsNullOrEmpty(exchanged?.Token))
        {
            await RefuseAsync(
                HttpStatusCode.PreconditionFailed, request.Id, "The bot is unable to exchange token. Proceed with regular login.").ConfigureAwait(false);
            return null;
        }

        await AnswerAsync(
            turnContext, HttpStatusCode.OK,
            new TokenExchangeInvokeResponse { Id = request.Id, ConnectionName = settings.ConnectionName }, cancellationToken).ConfigureAwait(false);
        return new TokenResponse { ChannelId = exchanged.ChannelId, ConnectionName = exchanged.ConnectionName, Token = exchanged.Token };

        Task RefuseAsync(HttpStatusCode status, string id, string why) => AnswerAsync(
            turnContext, status,
            new TokenExchangeInvokeResponse { Id = id, ConnectionName = settings.ConnectionName, FailureDetail = why }, cancellationToken);
    }

    private static Task AnswerAsync(ITurnContext turnContext, HttpStatusCode status, object body, CancellationToken cancellationToken) =>
        turnContext.SendActivityAsync(
            new Activity { Type = ActivityTypesEx.InvokeResponse, Value = new InvokeResponse { Status = (int)status, Body = body } },
            cancellationToken);
}
