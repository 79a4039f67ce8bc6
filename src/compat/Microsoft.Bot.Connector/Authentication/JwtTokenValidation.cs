using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Reads the claims of the Bot Framework's tokens.</summary>
public static partial class JwtTokenValidation
{
    /// <summary>The sender's app id: `appid` of version 1 tokens or those without a version, `azp` of version 2; null when absent.</summary>
    public static string GetAppIdFromClaims(IEnumerable<Claim> claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        string version = null, appId = null, party = null;
        foreach (var claim in claims)
        {
            switch (claim.Type)
            {
                case AuthenticationConstants.VersionClaim: version ??= claim.Value; break;
                case AuthenticationConstants.AppIdClaim: appId ??= claim.Value; break;
                case AuthenticationConstants.AuthorizedParty: party ??= claim.Value; break;
            }
        }

        return version switch
        {
            null or "" or "1.0" => appId,
            "2.0" => party,
            _ => null,
        };
    }
}
