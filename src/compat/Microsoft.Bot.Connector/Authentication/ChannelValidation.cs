using System.Security.Claims;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Tokens that the public cloud's channels bring.</summary>
public static class ChannelValidation
{
    /// <summary>What they are held to, but for the audience, which is checked after.</summary>
    public static readonly TokenValidationParameters ToBotFromChannelTokenValidationParameters =
        TokenReader.Rules([AuthenticationConstants.ToBotFromChannelTokenIssuer]);

    /// <summary>The claims of a channel's token.</summary>
    /// <exception cref="UnauthorizedAccessException">The token is not good, or no channel's.</exception>
    public static Task<ClaimsIdentity> AuthenticateChannelToken(
        string authHeader, ICredentialProvider credentials, HttpClient httpClient, string channelId, AuthenticationConfiguration authConfig = null) =>
        TokenReader.AuthenticateAsync(CloudSettings.Public, fromChannel: true, authHeader, credentials, httpClient, channelId, null, authConfig);

    /// <summary>The claims of a channel's token that is for a service URL.</summary>
    /// <exception cref="UnauthorizedAccessException">The token is not good, no channel's, or for another service URL.</exception>
    public static Task<ClaimsIdentity> AuthenticateChannelToken(
        string authHeader, ICredentialProvider credentials, string serviceUrl, HttpClient httpClient, string channelId,
        AuthenticationConfiguration authConfig = null) =>
        TokenReader.AuthenticateAsync(CloudSettings.Public, fromChannel: true, authHeader, credentials, httpClient, channelId, serviceUrl, authConfig);
}
