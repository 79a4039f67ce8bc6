using System.Security.Claims;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Tokens that the US government cloud's channels bring.</summary>
public static class GovernmentChannelValidation
{
    /// <summary>What they are held to, but for the audience, which is checked after.</summary>
    public static readonly TokenValidationParameters ToBotFromGovernmentChannelTokenValidationParameters =
        TokenReader.Rules([GovernmentAuthenticationConstants.ToBotFromChannelTokenIssuer]);

    /// <summary>The claims of a channel's token that is for a service URL.</summary>
    /// <exception cref="UnauthorizedAccessException">The token is not good, no channel's, or for another service URL.</exception>
    public static Task<ClaimsIdentity> AuthenticateChannelToken(
        string authHeader, ICredentialProvider credentials, string serviceUrl, HttpClient httpClient, string channelId,
        AuthenticationConfiguration authConfig = null) =>
        TokenReader.AuthenticateAsync(CloudSettings.UsGovernment, fromChannel: true, authHeader, credentials, httpClient, channelId, serviceUrl, authConfig);
}
