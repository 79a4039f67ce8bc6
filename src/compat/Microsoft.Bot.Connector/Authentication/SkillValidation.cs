using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Tells calls of another bot from calls of a channel.</summary>
public static class SkillValidation
{
    /// <summary>Whether a token is of a bot that calls a skill, or of a skill that answers. Nothing of it is checked by that.</summary>
    /// <param name="authHeader">"Bearer" and the token.</param>
    public static bool IsSkillToken(string authHeader) => TokenReader.TryRead(authHeader, out var token) && IsSkillClaim(token.Claims);

    /// <summary>Whether claims are those of another bot: version 1 or 2, an audience that is an app id, and another app id as sender.</summary>
    public static bool IsSkillClaim(IEnumerable<Claim> claims)
    {
        var list = claims as ICollection<Claim> ?? claims.ToList();
        if (list.Any(claim => claim.Value == AuthenticationConstants.AnonymousSkillAppId && claim.Type == AuthenticationConstants.AppIdClaim))
        {
            return true;
        }

        if (list.All(claim => claim.Type != AuthenticationConstants.VersionClaim))
        {
            return false;
        }

        var audience = list.FirstOrDefault(claim => claim.Type == AuthenticationConstants.AudienceClaim)?.Value;
        if (string.IsNullOrWhiteSpace(audience) || audience == AuthenticationConstants.ToBotFromChannelTokenIssuer)
        {
            return false;
        }

        var appId = JwtTokenValidation.GetAppIdFromClaims(list);
        return !string.IsNullOrWhiteSpace(appId) && appId != audience;
    }

    /// <summary>The identity of a bot that calls without authentication.</summary>
    public static ClaimsIdentity CreateAnonymousSkillClaim() => new(
        [new Claim(AuthenticationConstants.AppIdClaim, AuthenticationConstants.AnonymousSkillAppId)], AuthenticationConstants.AnonymousAuthType);

    /// <summary>The claims of another bot's token.</summary>
    /// <exception cref="UnauthorizedAccessException">The token is not good, no bot's, or of a bot that the configuration's validator refuses.</exception>
    public static async Task<ClaimsIdentity> AuthenticateChannelToken(
        string authHeader, ICredentialProvider credentials, IChannelProvider channelProvider, HttpClient httpClient, string channelId,
        AuthenticationConfiguration authConfig)
    {
        ArgumentNullException.ThrowIfNull(authConfig);
        if (!IsSkillToken(authHeader))
        {
            throw new UnauthorizedAccessException("The token is no bot's.");
        }

        return await TokenReader.AuthenticateAsync(
            channelProvider?.IsGovernment() == true ? CloudSettings.UsGovernment : CloudSettings.Public,
            fromChannel: false, authHeader, credentials, httpClient, channelId, null, authConfig).ConfigureAwait(false);
    }
}
