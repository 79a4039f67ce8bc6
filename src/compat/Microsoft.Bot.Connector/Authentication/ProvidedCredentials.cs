using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

// A credential provider of the older kind where the newer kind is asked for.
internal sealed class ProvidedCredentials(ICredentialProvider provider) : ServiceClientCredentialsFactory
{
    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) => provider.IsValidAppIdAsync(appId);

    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => provider.IsAuthenticationDisabledAsync();

    public override async Task<ServiceClientCredentials> CreateCredentialsAsync(
        string appId, string oauthScope, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken)
    {
        var password = await provider.GetAppPasswordAsync(appId).ConfigureAwait(false);
        return await new PasswordServiceClientCredentialFactory(appId, password, null, null)
            .CreateCredentialsAsync(appId, oauthScope, loginEndpoint, validateAuthority, cancellationToken).ConfigureAwait(false);
    }
}
