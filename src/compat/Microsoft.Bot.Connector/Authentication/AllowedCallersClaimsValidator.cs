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
    public override Task ValidateClaimsAsync(IList<Claim> claims) => AllowedApps.Validate(_allowed, claims);
}
