using Microsoft.Extensions.Logging;
using Microsoft.Identity.Client;
using Microsoft.Identity.Client.AppConfig;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Authorizes calls with tokens of a user-assigned managed identity.</summary>
public class ManagedIdentityAppCredentials : AppCredentials
{
    private readonly Lock _lock = new();
    private IAuthenticator _authenticator;

    /// <summary>Creates credentials.</summary>
    /// <param name="appId">The identity's client id, a GUID.</param>
    /// <param name="oAuthScope">The scope of the tokens.</param>
    /// <param name="customHttpClient">The HttpClient that tokens are asked with.</param>
    /// <param name="logger">Where to log.</param>
    public ManagedIdentityAppCredentials(string appId, string oAuthScope, HttpClient customHttpClient = null, ILogger logger = null)
        : base(null, customHttpClient, logger, oAuthScope)
    {
        MicrosoftAppId = string.IsNullOrWhiteSpace(appId) ? throw new ArgumentNullException(nameof(appId)) : appId;
    }

    /// <inheritdoc/>
    protected override IAuthenticator BuildIAuthenticator()
    {
        lock (_lock)
        {
            return _authenticator ??= new Authenticator(MicrosoftAppId, OAuthScope);
        }
    }

    private sealed class Authenticator(string clientId, string scope) : IAuthenticator
    {
        private readonly IManagedIdentityApplication _application =
            ManagedIdentityApplicationBuilder.Create(ManagedIdentityId.WithUserAssignedClientId(clientId)).Build();

        public async Task<AuthenticatorResult> GetTokenAsync(bool forceRefresh = false)
        {
            var result = await _application.AcquireTokenForManagedIdentity(scope)
                .WithForceRefresh(forceRefresh)
                .ExecuteAsync()
                .ConfigureAwait(false);
            return new AuthenticatorResult { AccessToken = result.AccessToken, ExpiresOn = result.ExpiresOn };
        }
    }
}
