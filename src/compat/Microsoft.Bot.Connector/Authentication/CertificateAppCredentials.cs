using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Authorizes calls with tokens of an app that has a certificate.</summary>
public class CertificateAppCredentials : AppCredentials
{
    private readonly Lock _lock = new();
    private readonly X509Certificate2 _certificate;
    private readonly bool _sendX5c;
    private IAuthenticator _authenticator;

    /// <summary>Creates credentials.</summary>
    public CertificateAppCredentials(
        X509Certificate2 clientCertificate, string appId, string channelAuthTenant = null, HttpClient customHttpClient = null,
        ILogger logger = null)
        : this(clientCertificate, false, appId, channelAuthTenant, null, customHttpClient, logger)
    {
    }

    /// <summary>Creates credentials that send the certificate's chain, for a certificate known by subject and issuer.</summary>
    public CertificateAppCredentials(
        X509Certificate2 clientCertificate, bool sendX5c, string appId, string channelAuthTenant = null, string oAuthScope = null,
        HttpClient customHttpClient = null, ILogger logger = null)
        : base(channelAuthTenant, customHttpClient, logger, oAuthScope)
    {
        _certificate = clientCertificate ?? throw new ArgumentNullException(nameof(clientCertificate));
        _sendX5c = sendX5c;
        MicrosoftAppId = appId;
    }

    /// <inheritdoc/>
    protected override IAuthenticator BuildIAuthenticator()
    {
        lock (_lock)
        {
            return _authenticator ??= MsalAuthenticator.WithCertificate(
                MicrosoftAppId, _certificate, _sendX5c, OAuthEndpoint, OAuthScope, CustomHttpClient);
        }
    }
}
