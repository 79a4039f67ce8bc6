using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

// Which other bots may talk to this one, by app id; * allows all. Who is no bot is not asked.
internal static class AllowedApps
{
    public static Task Validate(IList<string> allowed, IList<Claim> claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        if (!SkillValidation.IsSkillClaim(claims) || allowed.Contains("*"))
        {
            return Task.CompletedTask;
        }

        var appId = JwtTokenValidation.GetAppIdFromClaims(claims);
        return allowed.Contains(appId)
            ? Task.CompletedTask
            : throw new UnauthorizedAccessException($"Received a request from a bot with an app ID of \"{appId}\". To enable requests from this caller, add the app ID to your configuration file.");
    }
}
