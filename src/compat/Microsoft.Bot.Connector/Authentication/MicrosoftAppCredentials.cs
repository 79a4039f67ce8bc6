using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Authorizes calls with tokens of an app that has a secret.</summary>
public class MicrosoftAppCredentials : AppCredentials
{
    /// <summary>The configuration key of the app id.</summary>
    public const string MicrosoftAppIdKey = "MicrosoftAppId";

    /// <summary>The configuration key of the secret.</summary>
    public const string MicrosoftAppPasswordKey = "MicrosoftAppPassword";

    /// <summary>The configuration key of the app type.</summary>
    public const string MicrosoftAppTypeKey = "MicrosoftAppType";

    /// <summary>The configuration key of the tenant.</summary>
    public const string MicrosoftAppTenantIdKey = "MicrosoftAppTenantId";

    /// <summary>No credentials.</summary>
    public static readonly MicrosoftAppCredentials Empty = new(null, null);

    private readonly Lock _lock = new();
    private IAuthenticator _authenticator;

    /// <summary>Creates credentials.</summary>
    public MicrosoftAppCredentials(string appId, string password)
        : this(appId, password, default(HttpClient), null)
    {
    }

    /// <summary>Creates credentials that ask for tokens with an HttpClient.</summary>
    public MicrosoftAppCredentials(string appId, string password, HttpClient customHttpClient)
        : this(appId, password, customHttpClient, null)
    {
    }

    /// <summary>Creates credentials that log.</summary>
    public MicrosoftAppCredentials(string appId, string password, HttpClient customHttpClient, ILogger logger, string oAuthScope = null)
        : this(appId, password, null, customHttpClient, logger, oAuthScope)
    {
    }

    /// <summary>Creates credentials of an app in a tenant.</summary>
    public MicrosoftAppCredentials(
        string appId, string password, string channelAuthTenant, HttpClient customHttpClient, ILogger logger = null, string oAuthScope = null)
        : base(channelAuthTenant, customHttpClient, logger, oAuthScope)
    {
        MicrosoftAppId = appId;
        MicrosoftAppPassword = password;
    }

    /// <summary>The app's secret: never log it.</summary>
    public string MicrosoftAppPassword { get; set; }

    /// <inheritdoc/>
    protected override IAuthenticator BuildIAuthenticator()
    {
        lock (_lock)
        {
            return _authenticator ??= MsalAuthenticator.WithSecret(
                MicrosoftAppId, MicrosoftAppPassword, OAuthEndpoint, OAuthScope, CustomHttpClient);
        }
    }
}
