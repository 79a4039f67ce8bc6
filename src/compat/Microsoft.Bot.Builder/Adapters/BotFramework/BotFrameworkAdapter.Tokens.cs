using System.Security.Claims;
using System.Security.Principal;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <content>Users' tokens, which the bot service's token service keeps.</content>
public partial class BotFrameworkAdapter : IExtendedUserTokenProvider
{
    /// <inheritdoc/>
    public virtual Task<TokenResponse> GetUserTokenAsync(
        ITurnContext turnContext, string connectionName, string magicCode, CancellationToken cancellationToken) =>
        GetUserTokenAsync(turnContext, null, connectionName, magicCode, cancellationToken);

    /// <inheritdoc/>
    public virtual async Task<TokenResponse> GetUserTokenAsync(
        ITurnContext turnContext, AppCredentials oAuthAppCredentials, string connectionName, string magicCode, CancellationToken cancellationToken = default)
    {
        var user = UserOf(turnContext, null, nameof(GetUserTokenAsync));
        Named(connectionName, nameof(connectionName));
        var tokens = await TokensAsync(turnContext, oAuthAppCredentials, cancellationToken).ConfigureAwait(false);
        return await tokens.GetUserTokenAsync(user, connectionName, turnContext.Activity.ChannelId, magicCode, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public virtual Task<string> GetOauthSignInLinkAsync(ITurnContext turnContext, string connectionName, CancellationToken cancellationToken) =>
        GetOauthSignInLinkAsync(turnContext, (AppCredentials)null, connectionName, cancellationToken);

    /// <inheritdoc/>
    public virtual async Task<string> GetOauthSignInLinkAsync(
        ITurnContext turnContext, AppCredentials oAuthAppCredentials, string connectionName, CancellationToken cancellationToken = default) =>
        (await SignInAsync(turnContext, oAuthAppCredentials, connectionName, null, cancellationToken).ConfigureAwait(false)).SignInLink;

    /// <inheritdoc/>
    public virtual Task<string> GetOauthSignInLinkAsync(
        ITurnContext turnContext, string connectionName, string userId, string finalRedirect = null, CancellationToken cancellationToken = default) =>
        GetOauthSignInLinkAsync(turnContext, null, connectionName, userId, finalRedirect, cancellationToken);

    /// <inheritdoc/>
    public virtual async Task<string> GetOauthSignInLinkAsync(
        ITurnContext turnContext, AppCredentials oAuthAppCredentials, string connectionName, string userId, string finalRedirect = null,
        CancellationToken cancellationToken = default)
    {
        Named(userId, nameof(userId));
        return (await SignInAsync(turnContext, oAuthAppCredentials, connectionName, finalRedirect, cancellationToken).ConfigureAwait(false)).SignInLink;
    }

    /// <inheritdoc/>
    public virtual Task SignOutUserAsync(
        ITurnContext turnContext, string connectionName = null, string userId = null, CancellationToken cancellationToken = default) =>
        SignOutUserAsync(turnContext, null, connectionName, userId, cancellationToken);

    /// <inheritdoc/>
    public virtual async Task SignOutUserAsync(
        ITurnContext turnContext, AppCredentials oAuthAppCredentials, string connectionName = null, string userId = null,
        CancellationToken cancellationToken = default)
    {
        Named(connectionName, nameof(connectionName));
        var user = UserOf(turnContext, userId, nameof(SignOutUserAsync));
        var tokens = await TokensAsync(turnContext, oAuthAppCredentials, cancellationToken).ConfigureAwait(false);
        await tokens.SignOutUserAsync(user, connectionName, turnContext.Activity.ChannelId, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public virtual Task<TokenStatus[]> GetTokenStatusAsync(
        ITurnContext context, string userId, string includeFilter = null, CancellationToken cancellationToken = default) =>
        GetTokenStatusAsync(context, null, userId, includeFilter, cancellationToken);

    /// <inheritdoc/>
    public virtual async Task<TokenStatus[]> GetTokenStatusAsync(
        ITurnContext context, AppCredentials oAuthAppCredentials, string userId, string includeFilter = null, CancellationToken cancellationToken = default)
    {
        Named(userId, nameof(userId));
        var tokens = await TokensAsync(context, oAuthAppCredentials, cancellationToken).ConfigureAwait(false);
        return await tokens.GetTokenStatusAsync(userId, context.Activity?.ChannelId, includeFilter, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public virtual Task<Dictionary<string, TokenResponse>> GetAadTokensAsync(
        ITurnContext context, string connectionName, string[] resourceUrls, string userId = null, CancellationToken cancellationToken = default) =>
        GetAadTokensAsync(context, null, connectionName, resourceUrls, userId, cancellationToken);

    /// <inheritdoc/>
    public virtual async Task<Dictionary<string, TokenResponse>> GetAadTokensAsync(
        ITurnContext context, AppCredentials oAuthAppCredentials, string connectionName, string[] resourceUrls, string userId = null,
        CancellationToken cancellationToken = default)
    {
        Named(connectionName, nameof(connectionName));
        ArgumentNullException.ThrowIfNull(resourceUrls);
        var user = UserOf(context, userId, nameof(GetAadTokensAsync));
        var tokens = await TokensAsync(context, oAuthAppCredentials, cancellationToken).ConfigureAwait(false);
        return await tokens.GetAadTokensAsync(user, connectionName, resourceUrls, context.Activity.ChannelId, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public virtual Task<SignInResource> GetSignInResourceAsync(ITurnContext turnContext, string connectionName, CancellationToken cancellationToken = default) =>
        SignInAsync(turnContext, null, connectionName, null, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<SignInResource> GetSignInResourceAsync(
        ITurnContext turnContext, string connectionName, string userId, string finalRedirect = null, CancellationToken cancellationToken = default) =>
        GetSignInResourceAsync(turnContext, null, connectionName, userId, finalRedirect, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<SignInResource> GetSignInResourceAsync(
        ITurnContext turnContext, AppCredentials oAuthAppCredentials, string connectionName, string userId, string finalRedirect = null,
        CancellationToken cancellationToken = default)
    {
        Named(userId, nameof(userId));
        return SignInAsync(turnContext, oAuthAppCredentials, connectionName, finalRedirect, cancellationToken);
    }

    /// <inheritdoc/>
    public virtual Task<TokenResponse> ExchangeTokenAsync(
        ITurnContext turnContext, string connectionName, string userId, TokenExchangeRequest exchangeRequest, CancellationToken cancellationToken = default) =>
        ExchangeTokenAsync(turnContext, null, connectionName, userId, exchangeRequest, cancellationToken);

    /// <inheritdoc/>
    public virtual async Task<TokenResponse> ExchangeTokenAsync(
        ITurnContext turnContext, AppCredentials oAuthAppCredentials, string connectionName, string userId, TokenExchangeRequest exchangeRequest,
        CancellationToken cancellationToken = default)
    {
        Named(connectionName, nameof(connectionName));
        Named(userId, nameof(userId));
        ArgumentNullException.ThrowIfNull(exchangeRequest);
        if (string.IsNullOrWhiteSpace(exchangeRequest.Token) && string.IsNullOrWhiteSpace(exchangeRequest.Uri))
        {
            throw new ArgumentException("Either a Token or Uri property is required on the TokenExchangeRequest", nameof(exchangeRequest));
        }

        var tokens = await TokensAsync(turnContext, oAuthAppCredentials, cancellationToken).ConfigureAwait(false);
        return await tokens.ExchangeTokenAsync(userId, connectionName, turnContext.Activity.ChannelId, exchangeRequest, cancellationToken).ConfigureAwait(false);
    }

    private static string UserOf(ITurnContext turnContext, string userId, string method)
    {
        BotAssert.ContextNotNull(turnContext);
        var user = string.IsNullOrWhiteSpace(userId) ? turnContext.Activity.From?.Id : userId;
        return !string.IsNullOrWhiteSpace(user) ? user : throw new ArgumentNullException($"{nameof(BotFrameworkAdapter)}.{method}(): missing from or from.id");
    }

    private static void Named(string value, string name)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            throw new ArgumentNullException(name);
        }
    }

    private async Task<SignInResource> SignInAsync(
        ITurnContext turnContext, AppCredentials credentials, string connectionName, string finalRedirect, CancellationToken cancellationToken)
    {
        BotAssert.ContextNotNull(turnContext);
        Named(connectionName, nameof(connectionName));
        var tokens = await TokensAsync(turnContext, credentials, cancellationToken).ConfigureAwait(false);
        return await tokens.GetSignInResourceAsync(connectionName, turnContext.Activity, finalRedirect, cancellationToken).ConfigureAwait(false);
    }

    private async Task<RestUserTokenClient> TokensAsync(ITurnContext turnContext, AppCredentials credentials, CancellationToken cancellationToken)
    {
        BotAssert.ContextNotNull(turnContext);
        var identity = turnContext.TurnState.Get<IIdentity>(BotIdentityKey) as ClaimsIdentity;
        var appId = credentials?.MicrosoftAppId
            ?? (identity?.FindFirst(AuthenticationConstants.AudienceClaim) ?? identity?.FindFirst(AuthenticationConstants.AppIdClaim))?.Value;
        credentials ??= await CredentialsAsync(appId, Scope, cancellationToken).ConfigureAwait(false);
        var service = ChannelProvider?.IsGovernment() == true ? GovernmentAuthenticationConstants.OAuthUrlGov : AuthenticationConstants.OAuthUrl;
        return new RestUserTokenClient(appId, credentials, service, HttpClient);
    }
}
