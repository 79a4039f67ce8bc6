using System.Collections.Concurrent;
using System.Security.Claims;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector.Authentication;

public static partial class JwtTokenValidation
{
    // Keys that were read stay with the client that they were read by.
    private static readonly ConcurrentDictionary<(string Service, HttpClient Client), OpenIdMetadata.Cache> _keys = new();

    /// <summary>Checks who sends an activity.</summary>
    /// <exception cref="UnauthorizedAccessException">The token is missing where one is wanted, or not good.</exception>
    public static Task<ClaimsIdentity> AuthenticateRequest(
        IActivity activity, string authHeader, ICredentialProvider credentials, IChannelProvider provider, HttpClient httpClient = null) =>
        AuthenticateRequest(activity, authHeader, credentials, provider, new AuthenticationConfiguration(), httpClient);

    /// <summary>Checks who sends an activity.</summary>
    /// <exception cref="UnauthorizedAccessException">The token is missing where one is wanted, or not good.</exception>
    public static async Task<ClaimsIdentity> AuthenticateRequest(
        IActivity activity, string authHeader, ICredentialProvider credentials, IChannelProvider provider, AuthenticationConfiguration authConfig,
        HttpClient httpClient = null)
    {
        ArgumentNullException.ThrowIfNull(activity);
        ArgumentNullException.ThrowIfNull(credentials);
        ArgumentNullException.ThrowIfNull(authConfig);
        if (!string.IsNullOrWhiteSpace(authHeader))
        {
            return await ValidateAuthHeader(authHeader, credentials, provider, activity.ChannelId, authConfig, activity.ServiceUrl, httpClient)
                .ConfigureAwait(false);
        }

        if (!await credentials.IsAuthenticationDisabledAsync().ConfigureAwait(false))
        {
            throw new UnauthorizedAccessException();
        }

        return activity.ChannelId == Channels.Emulator && activity.Recipient?.Role == RoleTypes.Skill
            ? SkillValidation.CreateAnonymousSkillClaim()
            : new ClaimsIdentity(new List<Claim>(), AuthenticationConstants.AnonymousAuthType);
    }

    /// <summary>Checks a bearer token.</summary>
    /// <exception cref="UnauthorizedAccessException">The token is not good.</exception>
    public static Task<ClaimsIdentity> ValidateAuthHeader(
        string authHeader, ICredentialProvider credentials, IChannelProvider channelProvider, string channelId, string serviceUrl = null,
        HttpClient httpClient = null) =>
        ValidateAuthHeader(authHeader, credentials, channelProvider, channelId, new AuthenticationConfiguration(), serviceUrl, httpClient);

    /// <summary>Checks a bearer token.</summary>
    /// <exception cref="ArgumentNullException">There is no token, or no configuration.</exception>
    /// <exception cref="UnauthorizedAccessException">The token is not good.</exception>
    public static async Task<ClaimsIdentity> ValidateAuthHeader(
        string authHeader, ICredentialProvider credentials, IChannelProvider channelProvider, string channelId,
        AuthenticationConfiguration authConfig, string serviceUrl = null, HttpClient httpClient = null)
    {
        if (string.IsNullOrEmpty(authHeader))
        {
            throw new ArgumentNullException(nameof(authHeader));
        }

        ArgumentNullException.ThrowIfNull(credentials);
        ArgumentNullException.ThrowIfNull(authConfig);
        var service = channelProvider is null ? null : await channelProvider.GetChannelServiceAsync().ConfigureAwait(false);
        return await InCloud(CloudSettings.Of(service), credentials, authConfig, httpClient)
            .AuthenticateAsync(authHeader, channelId, serviceUrl, CancellationToken.None).ConfigureAwait(false);
    }

    internal static CloudAuthentication InCloud(
        CloudSettings cloud, ICredentialProvider credentials, AuthenticationConfiguration authConfig, HttpClient httpClient)
    {
        ArgumentNullException.ThrowIfNull(credentials);
        var client = httpClient ?? CloudAuthentication.SharedHttpClient;
        var keys = _keys.GetOrAdd((cloud.Scope, client), key => new OpenIdMetadata.Cache(key.Client, TimeProvider.System));
        return new CloudAuthentication(cloud, new ProvidedCredentials(credentials), authConfig, null, null, keys);
    }
}
