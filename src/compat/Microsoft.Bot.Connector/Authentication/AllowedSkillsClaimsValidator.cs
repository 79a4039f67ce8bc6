using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Says by app id which skills may answer this bot; <c>*</c> allows all.</summary>
public class AllowedSkillsClaimsValidator : ClaimsValidator
{
    private readonly IList<string> _allowed;

    /// <summary>Creates a validator.</summary>
    public AllowedSkillsClaimsValidator(IList<string> allowedSkills)
    {
        _allowed = allowedSkills ?? throw new ArgumentNullException(nameof(allowedSkills));
    }

    /// <inheritdoc/>
    public override Task ValidateClaimsAsync(IList<Claim> claims) => AllowedApps.Validate(_allowed, claims);
}
