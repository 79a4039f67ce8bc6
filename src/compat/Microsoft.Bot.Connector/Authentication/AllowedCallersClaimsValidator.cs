using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Says by app id which bots may call this one; <c>*</c> allows all.</summary>
public class AllowedCallersClaimsValidator : ClaimsValidator
{
    private readonly IList<string> _allowed;

    /// <summary>Creates a validator.</summary>
    public AllowedCallersClaimsValidator(IList<string> allowedCallers)
    {
        _allowed = allowedCallers ?? throw new ArgumentNullException(nameof(allowedCallers));
    }

    /// <inheritdoc/>
    public override Task ValidateClaimsAsync(IList<Claim> claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        if (!SkillValidation.IsSkillClaim(claims) || _allowed.Contains("*"))
        {
            return Task.CompletedTask;
        }

        var appId = JwtTokenValidation.GetAppIdFromClaims(claims);
        return _allowed.Contains(appId)
            ? Task.CompletedTask
            : throw new UnauthorizedAccessException($"Received a request from a bot with an app ID of \"{appId}\". To enable requests from this caller, add the app ID to your configuration file.");
    }
}
