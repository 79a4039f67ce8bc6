using System.Net.Http.Headers;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Authorizes calls with tokens of an app.</summary>
public abstract partial class AppCredentials : ServiceClientCredentials
{
    private string _oAuthScope;

    /// <summary>Creates credentials.</summary>
    /// <param name="channelAuthTenant">The tenant that tokens are asked of; the Bot Framework's own when null.</param>
    /// <param name="customHttpClient">The HttpClient that tokens are asked with.</param>
    /// <param name="logger">Where to log.</param>
    /// <param name="oAuthScope">The scope of the tokens; the channels' connector when null.</param>
    protected AppCredentials(
        string channelAuthTenant = null, HttpClient customHttpClient = null, Microsoft.Extensions.Logging.ILogger logger = null, string oAuthScope = null)
    {
        _oAuthScope = string.IsNullOrWhiteSpace(oAuthScope) ? AuthenticationConstants.ToChannelFromBotOAuthScope : oAuthScope;
        ChannelAuthTenant = channelAuthTenant;
        CustomHttpClient = customHttpClient;
        Logger = logger;
    }

    /// <summary>The app id, a GUID.</summary>
    public string MicrosoftAppId { get; set; }

    /// <summary>The tenant that tokens are asked of.</summary>
    public string ChannelAuthTenant
    {
        get => string.IsNullOrEmpty(AuthTenant) ? DefaultChannelAuthTenant : AuthTenant;
        set
        {
            if (!Uri.TryCreate(string.Format(ToChannelFromBotLoginUrlTemplate, value), UriKind.Absolute, out _))
            {
                throw new ArgumentException($"Invalid channel auth tenant: {value}");
            }

            AuthTenant = value;
        }
    }

    /// <summary>Where tokens are asked for.</summary>
    public virtual string OAuthEndpoint => string.Format(ToChannelFromBotLoginUrlTemplate, ChannelAuthTenant);

    /// <summary>The scope of the tokens.</summary>
    public virtual string OAuthScope
    {
        get => _oAuthScope;
        set => _oAuthScope = value;
    }

    /// <summary>The default tenant.</summary>
    protected virtual string DefaultChannelAuthTenant => AuthenticationConstants.DefaultChannelAuthTenant;

    /// <summary>Where tokens are asked for; takes the tenant.</summary>
    protected virtual string ToChannelFromBotLoginUrlTemplate => AuthenticationConstants.ToChannelFromBotLoginUrlTemplate;

    /// <summary>The HttpClient that tokens are asked with.</summary>
    protected HttpClient CustomHttpClient { get; set; }

    /// <summary>Where to log.</summary>
    protected Microsoft.Extensions.Logging.ILogger Logger { get; set; }

    /// <summary>The tenant that was asked for; null for the default one.</summary>
    protected string AuthTenant { get; set; }

    /// <inheritdoc/>
    public override async Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (ShouldSetToken(request))
        {
            var token = await GetTokenAsync().ConfigureAwait(false);
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        }

        await base.ProcessHttpRequestAsync(request, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>A token, from the cache while it is good; a new one when forced.</summary>
    public virtual async Task<string> GetTokenAsync(bool forceRefresh = false)
    {
        var authenticator = BuildIAuthenticator();
        var result = await authenticator.GetTokenAsync(forceRefresh).ConfigureAwait(false);
        return result.AccessToken;
    }

    /// <summary>What tokens are got with.</summary>
    protected abstract IAuthenticator BuildIAuthenticator();

    /// <summary>Whether a request gets a token: not without an app id.</summary>
    protected virtual bool ShouldSetToken(HttpRequestMessage request) =>
        !string.IsNullOrEmpty(MicrosoftAppId) && MicrosoftAppId != AuthenticationConstants.AnonymousSkillAppId;
}
