using System.Net.Http;
using System.Security.Claims;
using Microsoft.Bot.Builder.Skills;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Microsoft.Bot.Connector.Authentication;

// The rules of one cloud at work.
internal sealed partial class CloudAuthentication : BotFrameworkAuthentication
{
    // Without a factory all calls of the process share one client: a client for each turn would use up its sockets.
    internal static readonly HttpClient SharedHttpClient = new(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(5) });

    private readonly CloudSettings _cloud;
    private readonly ServiceClientCredentialsFactory _credentials;
    private readonly AuthenticationConfiguration _configuration;
    private readonly IHttpClientFactory _httpClientFactory;
    private readonly ILogger _logger;
    private readonly OpenIdMetadata.Cache _metadata;

    public CloudAuthentication(
        CloudSettings cloud, ServiceClientCredentialsFactory credentials, AuthenticationConfiguration configuration,
        IHttpClientFactory httpClientFactory, ILogger logger, OpenIdMetadata.Cache metadata = null)
    {
        _cloud = cloud;
        _credentials = credentials ?? throw new ArgumentNullException(nameof(credentials));
        _configuration = configuration;
        _httpClientFactory = httpClientFactory;
        _logger = logger ?? NullLogger.Instance;
        _metadata = metadata ?? new OpenIdMetadata.Cache(HttpClient(), TimeProvider.System);
    }

    public override string GetOriginatingAudience() => _cloud.Scope;

    public override Task<ClaimsIdentity> AuthenticateChannelRequestAsync(string authHeader, CancellationToken cancellationToken) =>
        string.IsNullOrWhiteSpace(authHeader)
            ? AnonymousAsync(true, cancellationToken)
            : AuthenticateAsync(authHeader, null, null, cancellationToken);

    public override async Task<AuthenticateRequestResult> AuthenticateRequestAsync(
        Activity activity, string authHeader, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var identity = string.IsNullOrWhiteSpace(authHeader)
            ? await AnonymousAsync(activity.ChannelId == Channels.Emulator && activity.Recipient?.Role == RoleTypes.Skill, cancellationToken)
                .ConfigureAwait(false)
            : await AuthenticateAsync(authHeader, activity.ChannelId, activity.ServiceUrl, cancellationToken).ConfigureAwait(false);
        return await ResultAsync(identity, cancellationToken).ConfigureAwait(false);
    }

    public override async Task<AuthenticateRequestResult> AuthenticateStreamingRequestAsync(
        string authHeader, string channelIdHeader, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(channelIdHeader)
            && !await _credentials.IsAuthenticationDisabledAsync(cancellationToken).ConfigureAwait(false))
        {
            throw new UnauthorizedAccessException();
        }

        var identity = await AuthenticateAsync(authHeader, channelIdHeader, null, cancellationToken).ConfigureAwait(false);
        return await ResultAsync(identity, cancellationToken).ConfigureAwait(false);
    }

    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity) => new Connectors(this, AppId(claimsIdentity));

    public override async Task<UserTokenClient> CreateUserTokenClientAsync(ClaimsIdentity claimsIdentity, CancellationToken cancellationToken)
    {
        var appId = AppId(claimsIdentity);
        var credentials = await _credentials.CreateCredentialsAsync(appId, _cloud.Scope, _cloud.LoginUrl, _cloud.ValidateAuthority, cancellationToken)
            .ConfigureAwait(false);
        return new RestUserTokenClient(appId, credentials, _cloud.OAuthUrl, HttpClient());
    }

    public override BotFrameworkClient CreateBotFrameworkClient() => new RestBotFrameworkClient(_credentials, HttpClient(), _cloud.LoginUrl);

    private static string AppId(ClaimsIdentity identity) =>
        identity.Claims.FirstOrDefault(claim => claim.Type == AuthenticationConstants.AudienceClaim)?.Value
        ?? identity.Claims.FirstOrDefault(claim => claim.Type == AuthenticationConstants.AppIdClaim)?.Value;

    private HttpClient HttpClient() => _httpClientFactory?.CreateClient(string.Empty) ?? SharedHttpClient;

    private async Task<AuthenticateRequestResult> ResultAsync(ClaimsIdentity identity, CancellationToken cancellationToken)
    {
        var isSkill = SkillValidation.IsSkillClaim(identity.Claims);
        var caller = isSkill ? JwtTokenValidation.GetAppIdFromClaims(identity.Claims) : null;
        return new AuthenticateRequestResult
        {
            ClaimsIdentity = identity,
            Audience = isSkill ? caller : _cloud.Scope,
            CallerId = await _credentials.IsAuthenticationDisabledAsync(cancellationToken).ConfigureAwait(false) ? null
                : isSkill ? CallerIdConstants.BotToBotPrefix + caller
                : _cloud.CallerId,
            ConnectorFactory = new Connectors(this, AppId(identity)),
        };
    }

    private sealed class Connectors(CloudAuthentication cloud, string appId) : ConnectorFactory
    {
        public override async Task<IConnectorClient> CreateAsync(string serviceUrl, string audience, CancellationToken cancellationToken)
        {
            var scope = string.IsNullOrEmpty(audience) ? cloud._cloud.Scope : audience;
            var credentials = await cloud._credentials
                .CreateCredentialsAsync(appId, scope, cloud._cloud.LoginUrl, cloud._cloud.ValidateAuthority, cancellationToken)
                .ConfigureAwait(false);
            return new ConnectorClient(new Uri(serviceUrl), credentials, cloud.HttpClient(), disposeHttpClient: cloud._httpClientFactory is not null);
        }
    }
}
