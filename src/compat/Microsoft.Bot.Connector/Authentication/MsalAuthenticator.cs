using System.Collections.Concurrent;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Identity.Client;

namespace Microsoft.Bot.Connector.Authentication;

// Tokens of a confidential client. MSAL keeps them until five minutes before they end.
internal sealed class MsalAuthenticator : IAuthenticator
{
    private static readonly ConcurrentDictionary<(string AppId, string Secret, string Authority, string Scope, HttpClient HttpClient), MsalAuthenticator>
        _withSecret = new();

    private readonly IConfidentialClientApplication _application;
    private readonly string[] _scopes;
    private readonly bool _sendX5c;

    private MsalAuthenticator(IConfidentialClientApplication application, string scope, bool sendX5c)
    {
        _application = application;
        _scopes = [scope.EndsWith("/.default", StringComparison.Ordinal) ? scope : scope + "/.default"];
        _sendX5c = sendX5c;
    }

    // Credentials are made anew for every turn; what they ask tokens with is not.
    public static MsalAuthenticator WithSecret(string appId, string secret, string authority, string scope, HttpClient httpClient) =>
        _withSecret.GetOrAdd((appId, secret, authority, scope, httpClient), static key =>
            new(Application(key.AppId, key.Authority, key.HttpClient).WithClientSecret(key.Secret).Build(), key.Scope, false));

    public static MsalAuthenticator WithCertificate(
        string appId, X509Certificate2 certificate, bool sendX5c, string authority, string scope, HttpClient httpClient) =>
        new(Application(appId, authority, httpClient).WithCertificate(certificate).Build(), scope, sendX5c);

    public async Task<AuthenticatorResult> GetTokenAsync(bool forceRefresh = false)
    {
        var result = await _application.AcquireTokenForClient(_scopes)
            .WithForceRefresh(forceRefresh)
            .WithSendX5C(_sendX5c)
            .ExecuteAsync()
            .ConfigureAwait(false);
        return new AuthenticatorResult { AccessToken = result.AccessToken, ExpiresOn = result.ExpiresOn };
    }

    private static ConfidentialClientApplicationBuilder Application(string appId, string authority, HttpClient httpClient)
    {
        var builder = ConfidentialClientApplicationBuilder.Create(appId)
            .WithAuthority(authority)
            .WithLegacyCacheCompatibility(false)
            .WithCacheOptions(CacheOptions.EnableSharedCacheOptions);
        return httpClient is null ? builder : builder.WithHttpClientFactory(new OneHttpClient(httpClient));
    }

    private sealed class OneHttpClient(HttpClient httpClient) : IMsalHttpClientFactory
    {
        public HttpClient GetHttpClient() => httpClient;
    }
}
