using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>An app's id and secret in the US government's cloud.</summary>
public class MicrosoftGovernmentAppCredentials : MicrosoftAppCredentials
{
    /// <summary>Credentials of nobody.</summary>
    public static new readonly MicrosoftGovernmentAppCredentials Empty = new(null, null);

    /// <summary>Creates credentials.</summary>
    public MicrosoftGovernmentAppCredentials(string appId, string password, HttpClient customHttpClient = null)
        : this(appId, password, customHttpClient, null)
    {
    }

    /// <summary>Creates credentials.</summary>
    public MicrosoftGovernmentAppCredentials(string appId, string password, HttpClient customHttpClient, ILogger logger, string oAuthScope = null)
        : this(appId, password, null, customHttpClient, logger, oAuthScope)
    {
    }

    /// <summary>Creates credentials of a tenant.</summary>
    public MicrosoftGovernmentAppCredentials(
        string appId, string password, string channelAuthTenant, HttpClient customHttpClient, ILogger logger = null, string oAuthScope = null)
        : base(
            appId, password, channelAuthTenant, customHttpClient, logger,
            string.IsNullOrWhiteSpace(oAuthScope) ? GovernmentAuthenticationConstants.ToChannelFromBotOAuthScope : oAuthScope)
    {
    }

    /// <inheritdoc/>
    protected override string DefaultChannelAuthTenant => GovernmentAuthenticationConstants.DefaultChannelAuthTenant;

    /// <inheritdoc/>
    protected override string ToChannelFromBotLoginUrlTemplate => GovernmentAuthenticationConstants.ToChannelFromBotLoginUrlTemplate;
}
