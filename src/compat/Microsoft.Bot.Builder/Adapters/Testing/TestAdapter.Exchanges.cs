using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <content>Tokens of other apps, which a test doesn't tell apart, and exchanges.</content>
public partial class TestAdapter : IExtendedUserTokenProvider
{
    private const string Throws = "exception";

    private readonly Dictionary<(string Connection, string Channel, string User, string Item), string> _exchangeable = new();

    /// <summary>Makes something exchangeable for a token.</summary>
    public void AddExchangeableToken(string connectionName, string channelId, string userId, string exchangableItem, string token) =>
        _exchangeable[(connectionName, channelId, userId, exchangableItem)] = token;

    /// <summary>Makes an exchange fail.</summary>
    public void ThrowOnExchangeRequest(string connectionName, string channelId, string userId, string exchangableItem) =>
        _exchangeable[(connectionName, channelId, userId, exchangableItem)] = Throws;

    /// <inheritdoc/>
    public virtual Task<TokenResponse> GetUserTokenAsync(
        ITurnContext turnContext, AppCredentials oAuthAppCredentials, string connectionName, string magicCode, CancellationToken cancellationToken = default) =>
        GetUserTokenAsync(turnContext, connectionName, magicCode, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<string> GetOauthSignInLinkAsync(
        ITurnContext turnContext, AppCredentials oAuthAppCredentials, string connectionName, CancellationToken cancellationToken = default) =>
        GetOauthSignInLinkAsync(turnContext, connectionName, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<string> GetOauthSignInLinkAsync(
        ITurnContext turnContext, AppCredentials oAuthAppCredentials, string connectionName, string userId, string finalRedirect = null,
        CancellationToken cancellationToken = default) => GetOauthSignInLinkAsync(turnContext, connectionName, userId, finalRedirect, cancellationToken);

    /// <inheritdoc/>
    public virtual Task SignOutUserAsync(
        ITurnContext turnContext, AppCredentials oAuthAppCredentials, string connectionName = null, string userId = null,
        CancellationToken cancellationToken = default) => SignOutUserAsync(turnContext, connectionName, userId, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<TokenStatus[]> GetTokenStatusAsync(
        ITurnContext context, AppCredentials oAuthAppCredentials, string userId, string includeFilter = null, CancellationToken cancellationToken = default) =>
        GetTokenStatusAsync(context, userId, includeFilter, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<Dictionary<string, TokenResponse>> GetAadTokensAsync(
        ITurnContext context, AppCredentials oAuthAppCredentials, string connectionName, string[] resourceUrls, string userId = null,
        CancellationToken cancellationToken = default) => GetAadTokensAsync(context, connectionName, resourceUrls, userId, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<SignInResource> GetSignInResourceAsync(ITurnContext turnContext, string connectionName, CancellationToken cancellationToken = default) =>
        GetSignInResourceAsync(turnContext, connectionName, turnContext.Activity.From.Id, null, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<SignInResource> GetSignInResourceAsync(
        ITurnContext turnContext, string connectionName, string userId, string finalRedirect = null, CancellationToken cancellationToken = default) =>
        GetSignInResourceAsync(turnContext, null, connectionName, userId, finalRedirect, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<SignInResource> GetSignInResourceAsync(
        ITurnContext turnContext, AppCredentials oAuthAppCredentials, string connectionName, string userId, string finalRedirect = null,
        CancellationToken cancellationToken = default) => Task.FromResult(new SignInResource
        {
            SignInLink = $"https://fake.com/oauthsignin/{connectionName}/{turnContext.Activity.ChannelId}/{userId}",
            TokenExchangeResource = new TokenExchangeResource { Id = Guid.NewGuid().ToString(), Uri = $"api://{connectionName}/resource" },
        });

    /// <inheritdoc/>
    public virtual Task<TokenResponse> ExchangeTokenAsync(
        ITurnContext turnContext, string connectionName, string userId, TokenExchangeRequest exchangeRequest, CancellationToken cancellationToken = default) =>
        ExchangeTokenAsync(turnContext, null, connectionName, userId, exchangeRequest, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<TokenResponse> ExchangeTokenAsync(
        ITurnContext turnContext, AppCredentials oAuthAppCredentials, string connectionName, string userId, TokenExchangeRequest exchangeRequest,
        CancellationToken cancellationToken = default)
    {
        var channel = turnContext.Activity.ChannelId;
        var item = !string.IsNullOrEmpty(exchangeRequest.Token) ? exchangeRequest.Token : exchangeRequest.Uri;
        return !_exchangeable.TryGetValue((connectionName, channel, userId, item), out var token)
            ? Task.FromResult<TokenResponse>(null)
            : token == Throws
                ? throw new InvalidOperationException("Exception occurred during exchanging tokens")
                : Task.FromResult(new TokenResponse { ChannelId = channel, ConnectionName = connectionName, Token = token });
    }
}
