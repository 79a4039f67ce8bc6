using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>An app's id and certificate in the US government's cloud.</summary>
public class CertificateGovernmentAppCredentials : CertificateAppCredentials
{
    /// <summary>Creates credentials.</summary>
    public CertificateGovernmentAppCredentials(
        X509Certificate2 clientCertificate, string appId, string channelAuthTenant = null, HttpClient customHttpClient = null, ILogger logger = null)
        : this(clientCertificate, false, appId, channelAuthTenant, null, customHttpClient, logger)
    {
    }

    /// <summary>Creates credentials.</summary>
    public CertificateGovernmentAppCredentials(
        X509Certificate2 clientCertificate, bool sendX5c, string appId, string channelAuthTenant = null, string oAuthScope = null,
        HttpClient customHttpClient = null, ILogger logger = null)
        : base(
            clientCertificate, sendX5c, appId, channelAuthTenant,
            string.IsNullOrWhiteSpace(oAuthScope) ? GovernmentAuthenticationConstants.ToChannelFromBotOAuthScope : oAuthScope, customHttpClient, logger)
    {
    }

    /// <inheritdoc/>
    protected override string DefaultChannelAuthTenant => GovernmentAuthenticationConstants.DefaultChannelAuthTenant;

    /// <inheritdoc/>
    protected override string ToChannelFromBotLoginUrlTemplate => GovernmentAuthenticationConstants.ToChannelFromBotLoginUrlTemplate;
}
