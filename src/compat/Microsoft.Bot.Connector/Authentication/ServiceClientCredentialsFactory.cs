using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The bot's own credentials.</summary>
public abstract class ServiceClientCredentialsFactory
{
    /// <summary>Whether an app id is the bot's.</summary>
    public abstract Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken);

    /// <summary>Whether the bot runs without authentication: it has no app id.</summary>
    public abstract Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken);

    /// <summary>Credentials to call out with.</summary>
    /// <param name="appId">The bot's app id.</param>
    /// <param name="oauthScope">The scope of the tokens.</param>
    /// <param name="loginEndpoint">Where tokens are asked for.</param>
    /// <param name="validateAuthority">Whether the login endpoint must be a known one.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public abstract Task<ServiceClientCredentials> CreateCredentialsAsync(
        string appId, string oauthScope, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken);
}
