using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>An adapter that keeps users' tokens, also those of other apps, and exchanges tokens.</summary>
public interface IExtendedUserTokenProvider : IUserTokenProvider
{
    /// <summary>The user's token; with a magic code, the one that it stands for; null when there is none.</summary>
    Task<TokenResponse> GetUserTokenAsync(
        ITurnContext turnContext, AppCredentials oAuthAppCredentials, string connectionName, string magicCode, CancellationToken cancellationToken = default);

    /// <summary>A link at which the user signs in.</summary>
    Task<string> GetOauthSignInLinkAsync(
        ITurnContext turnContext, AppCredentials oAuthAppCredentials, string connectionName, CancellationToken cancellationToken = default);

    /// <summary>A link at which a user signs in and is sent on.</summary>
    Task<string> GetOauthSignInLinkAsync(
        ITurnContext turnContext, AppCredentials oAuthAppCredentials, string connectionName, string userId, string finalRedirect = null,
        CancellationToken cancellationToken = default);

    /// <summary>Forgets a user's tokens: of one connection, or of all.</summary>
    Task SignOutUserAsync(
        ITurnContext turnContext, AppCredentials oAuthAppCredentials, string connectionName = null, string userId = null,
        CancellationToken cancellationToken = default);

    /// <summary>For which connections there are tokens.</summary>
    Task<TokenStatus[]> GetTokenStatusAsync(
        ITurnContext context, AppCredentials oAuthAppCredentials, string userId, string includeFilter = null, CancellationToken cancellationToken = default);

    /// <summary>Tokens for resources of Microsoft Entra, by resource.</summary>
    Task<Dictionary<string, TokenResponse>> GetAadTokensAsync(
        ITurnContext context, AppCredentials oAuthAppCredentials, string connectionName, string[] resourceUrls, string userId = null,
        CancellationToken cancellationToken = default);

    /// <summary>A link and what may be exchanged instead.</summary>
    Task<SignInResource> GetSignInResourceAsync(ITurnContext turnContext, string connectionName, CancellationToken cancellationToken = default);

    /// <summary>A link and what may be exchanged instead.</summary>
    Task<SignInResource> GetSignInResourceAsync(
        ITurnContext turnContext, string connectionName, string userId, string finalRedirect = null, CancellationToken cancellationToken = default);

    /// <summary>A link and what may be exchanged instead.</summary>
    Task<SignInResource> GetSignInResourceAsync(
        ITurnContext turnContext, AppCredentials oAuthAppCredentials, string connectionName, string userId, string finalRedirect = null,
        CancellationToken cancellationToken = default);

    /// <summary>A token in the place of another; null when it can't be exchanged.</summary>
    Task<TokenResponse> ExchangeTokenAsync(
        ITurnContext turnContext, string connectionName, string userId, TokenExchangeRequest exchangeRequest, CancellationToken cancellationToken = default);

    /// <summary>A token in the place of another; null when it can't be exchanged.</summary>
    Task<TokenResponse> ExchangeTokenAsync(
        ITurnContext turnContext, AppCredentials oAuthAppCredentials, string connectionName, string userId, TokenExchangeRequest exchangeRequest,
        CancellationToken cancellationToken = default);
}
