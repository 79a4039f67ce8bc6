using System.Collections.Concurrent;
using System.Security.Claims;
using Microsoft.Bot.Builder.Integration;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Rest.TransientFaultHandling;

namespace Microsoft.Bot.Builder;

/// <summary>The adapter for the bot service that came before <see cref="CloudAdapterBase"/>: by credential and channel providers.</summary>
public partial class BotFrameworkAdapter : BotAdapter, IAdapterIntegration, IConnectorClientBuilder
{
    private readonly AppCredentials _credentials;
    private readonly AuthenticationConfiguration _authConfiguration;
    private readonly RetryPolicy _retryPolicy;
    private readonly ConcurrentDictionary<(string AppId, string Scope), AppCredentials> _known = new();

    /// <summary>Creates an adapter whose credentials a provider knows.</summary>
    public BotFrameworkAdapter(
        ICredentialProvider credentialProvider, IChannelProvider channelProvider = null, RetryPolicy connectorClientRetryPolicy = null,
        HttpClient customHttpClient = null, IMiddleware middleware = null, ILogger logger = null)
        : this(credentialProvider, new AuthenticationConfiguration(), channelProvider, connectorClientRetryPolicy, customHttpClient, middleware, logger)
    {
    }

    /// <summary>Creates an adapter whose credentials a provider knows.</summary>
    public BotFrameworkAdapter(
        ICredentialProvider credentialProvider, AuthenticationConfiguration authConfig, IChannelProvider channelProvider = null,
        RetryPolicy connectorClientRetryPolicy = null, HttpClient customHttpClient = null, IMiddleware middleware = null, ILogger logger = null)
    {
        CredentialProvider = credentialProvider ?? throw new ArgumentNullException(nameof(credentialProvider));
        _authConfiguration = authConfig ?? throw new ArgumentNullException(nameof(authConfig));
        ChannelProvider = channelProvider;
        _retryPolicy = connectorClientRetryPolicy;
        HttpClient = customHttpClient ?? CloudAuthentication.SharedHttpClient;
        Logger = logger ?? NullLogger.Instance;
        if (middleware is not null)
        {
            Use(middleware);
        }

        Use(new TeamsTenantMiddleware());
    }

    /// <summary>Creates an adapter with credentials.</summary>
    public BotFrameworkAdapter(
        AppCredentials credentials, AuthenticationConfiguration authConfig, IChannelProvider channelProvider = null,
        RetryPolicy connectorClientRetryPolicy = null, HttpClient customHttpClient = null, IMiddleware middleware = null, ILogger logger = null)
        : this(
            new SimpleCredentialProvider((credentials ?? throw new ArgumentNullException(nameof(credentials))).MicrosoftAppId, string.Empty),
            authConfig, channelProvider, connectorClientRetryPolicy, customHttpClient, middleware, logger)
    {
        _credentials = credentials;
    }

    /// <summary>Knows the app's secret.</summary>
    protected ICredentialProvider CredentialProvider { get; }

    /// <summary>Knows the cloud; null for the public one.</summary>
    protected IChannelProvider ChannelProvider { get; }

    /// <summary>What all calls go through.</summary>
    protected HttpClient HttpClient { get; }

    /// <summary>Where to log.</summary>
    protected ILogger Logger { get; }

    private string Scope => ChannelProvider?.IsGovernment() == true
        ? GovernmentAuthenticationConstants.ToChannelFromBotOAuthScope
        : AuthenticationConstants.ToChannelFromBotOAuthScope;

    /// <summary>Adds middleware, which runs in the order of adding.</summary>
    public new BotFrameworkAdapter Use(IMiddleware middleware)
    {
        MiddlewareSet.Use(middleware);
        return this;
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">There are no claims.</exception>
    public virtual async Task<IConnectorClient> CreateConnectorClientAsync(
        string serviceUrl, ClaimsIdentity claimsIdentity, string audience, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(claimsIdentity);

        // A channel names the bot as the audience, the emulator as the app; a caller without a token names none.
        var appId = (claimsIdentity.FindFirst(AuthenticationConstants.AudienceClaim) ?? claimsIdentity.FindFirst(AuthenticationConstants.AppIdClaim))?.Value;
        var scope = !string.IsNullOrWhiteSpace(audience) ? audience
            : SkillValidation.IsSkillClaim(claimsIdentity.Claims) ? JwtTokenValidation.GetAppIdFromClaims(claimsIdentity.Claims)
            : Scope;
        var credentials = appId is null ? null : await CredentialsAsync(appId, scope, cancellationToken).ConfigureAwait(false);
        return Connector(serviceUrl, credentials);
    }

    /// <summary>The credentials of an app for a scope.</summary>
    protected virtual async Task<AppCredentials> BuildCredentialsAsync(string appId, string oAuthScope = null)
    {
        var password = await CredentialProvider.GetAppPasswordAsync(appId).ConfigureAwait(false);
        return ChannelProvider?.IsGovernment() == true
            ? new MicrosoftGovernmentAppCredentials(appId, password, HttpClient, Logger, oAuthScope)
            : new MicrosoftAppCredentials(appId, password, HttpClient, Logger, oAuthScope);
    }

    private async Task<AppCredentials> CredentialsAsync(string appId, string scope, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (string.IsNullOrWhiteSpace(appId))
        {
            return MicrosoftAppCredentials.Empty;
        }

        if (_known.TryGetValue((appId, scope), out var known))
        {
            return known;
        }

        if (_credentials is not null)
        {
            return _credentials;
        }

        return _known.GetOrAdd((appId, scope), await BuildCredentialsAsync(appId, scope).ConfigureAwait(false));
    }

    private ConnectorClient Connector(string serviceUrl, AppCredentials credentials)
    {
        var connector = new ConnectorClient(new Uri(serviceUrl), credentials ?? MicrosoftAppCredentials.Empty, HttpClient, disposeHttpClient: false);
        connector.SetRetryPolicy(_retryPolicy);
        return connector;
    }
}
