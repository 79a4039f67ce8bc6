using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Logging;
using Microsoft.Identity.Client;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Tokens by a client application of MSAL that the bot configures itself.</summary>
public class MsalAppCredentials : AppCredentials, IAuthenticator
{
    private readonly IConfidentialClientApplication _application;
    private readonly string _authority;

    /// <summary>Creates credentials of an application.</summary>
    /// <param name="clientApplication">The application; null gives no tokens.</param>
    /// <param name="appId">The app id.</param>
    /// <param name="authority">Where tokens are asked for.</param>
    /// <param name="scope">What they are for.</param>
    /// <param name="validateAuthority">Whether the authority must be a known one.</param>
    /// <param name="logger">Where to log.</param>
    public MsalAppCredentials(
        IConfidentialClientApplication clientApplication, string appId, string authority = null, string scope = null, bool validateAuthority = true,
        ILogger logger = null)
        : base(null, null, logger, scope)
    {
        MicrosoftAppId = appId;
        _application = clientApplication;
        _authority = authority;
    }

    /// <summary>Creates credentials of an app's secret.</summary>
    public MsalAppCredentials(string appId, string appPassword, string authority, string scope, bool validateAuthority = true, ILogger logger = null)
        : this(
            ConfidentialClientApplicationBuilder.Create(appId).WithAuthority(Authority(authority), validateAuthority).WithClientSecret(appPassword).Build(),
            appId, authority, scope, validateAuthority, logger)
    {
    }

    /// <summary>Creates credentials of an app's certificate.</summary>
    public MsalAppCredentials(
        string appId, X509Certificate2 certificate, string authority, string scope, bool validateAuthority = true, ILogger logger = null)
        : this(
            ConfidentialClientApplicationBuilder.Create(appId).WithAuthority(Authority(authority), validateAuthority).WithCertificate(certificate).Build(),
            appId, authority, scope, validateAuthority, logger)
    {
    }

    /// <inheritdoc/>
    public override string OAuthEndpoint => _authority ?? base.OAuthEndpoint;

    /// <inheritdoc/>
    async Task<AuthenticatorResult> IAuthenticator.GetTokenAsync(bool forceRefresh)
    {
        var scope = OAuthScope.EndsWith("/.default", StringComparison.Ordinal) ? OAuthScope : OAuthScope + "/.default";
        var result = await _application.AcquireTokenForClient([scope]).WithForceRefresh(forceRefresh).ExecuteAsync().ConfigureAwait(false);
        return new AuthenticatorResult { AccessToken = result.AccessToken, ExpiresOn = result.ExpiresOn };
    }

    /// <inheritdoc/>
    protected override IAuthenticator BuildIAuthenticator() => this;

    private static string Authority(string authority) => authority ?? AuthenticationConstants.ToChannelFromBotLoginUrl;
}
