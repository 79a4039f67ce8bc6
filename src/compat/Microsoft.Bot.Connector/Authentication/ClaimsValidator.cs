using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Checks claims.</summary>
public abstract class ClaimsValidator
{
    /// <summary>Checks claims.</summary>
    /// <exception cref="UnauthorizedAccessException">They will not do.</exception>
    public abstract Task ValidateClaimsAsync(IList<Claim> claims);
}
