using System.Security.Claims;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;

namespace Microsoft.Bot.Connector.Authentication;

// Tokens that callers bring. Whatever is wrong with one is an UnauthorizedAccessException.
internal sealed partial class CloudAuthentication
{
    [LoggerMessage(Level = LogLevel.Warning, Message = "A caller was refused: {Reason}")]
    private static partial void LogRefused(ILogger logger, string reason);

    private async Task<ClaimsIdentity> AnonymousAsync(bool toSkill, CancellationToken cancellationToken)
    {
        if (!await _credentials.IsAuthenticationDisabledAsync(cancellationToken).ConfigureAwait(false))
        {
            throw new UnauthorizedAccessException("Unauthorized Access. Request is not authorized");
        }

        Claim[] claims = toSkill ? [new(AuthenticationConstants.AppIdClaim, AuthenticationConstants.AnonymousSkillAppId)] : [];
        return new ClaimsIdentity(claims, AuthenticationConstants.AnonymousAuthType);
    }

    internal async Task<ClaimsIdentity> AuthenticateAsync(
        string authHeader, string channelId, string serviceUrl, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(authHeader))
        {
            return await AnonymousAsync(false, cancellationToken).ConfigureAwait(false);
        }

        try
        {
            if (!TokenReader.TryRead(authHeader, out var token))
            {
                throw new UnauthorizedAccessException("There is no bearer token that can be read.");
            }

            return IsOfBotOrEmulator(token)
                ? await OfBotOrEmulatorAsync(token, channelId, cancellationToken).ConfigureAwait(false)
                : await OfChannelAsync(token, channelId, serviceUrl, cancellationToken).ConfigureAwait(false);
        }
        catch (UnauthorizedAccessException exception)
        {
            LogRefused(_logger, exception.InnerException?.GetType().Name ?? exception.Message);
            throw;
        }
    }

    private IEnumerable<string> BotIssuers() => CloudSettings.BotFrameworkIssuers.Concat(_configuration.ValidTokenIssuers ?? []);

    // Other bots and the emulator bring tokens of Microsoft Entra; their issuer says so before anything is checked.
    private bool IsOfBotOrEmulator(JsonWebToken token) => token.Issuer != _cloud.TokenIssuer && BotIssuers().Contains(token.Issuer);

    private async Task<ClaimsIdentity> OfChannelAsync(
        JsonWebToken token, string channelId, string serviceUrl, CancellationToken cancellationToken)
    {
        var identity = await TokenReader.ValidateAsync(
            token, [_cloud.TokenIssuer], _metadata.For(_cloud.ChannelMetadataUrl), channelId, _configuration.RequiredEndorsements ?? [], cancellationToken)
            .ConfigureAwait(false);
        await RequireOwnAsync(Claim(identity, AuthenticationConstants.AudienceClaim), "audience", cancellationToken).ConfigureAwait(false);

        var claimed = Claim(identity, AuthenticationConstants.ServiceUrlClaim);
        if (serviceUrl is not null && !string.Equals(claimed, serviceUrl, StringComparison.OrdinalIgnoreCase))
        {
            throw new UnauthorizedAccessException("The token is for another service URL.");
        }

        return identity;
    }

    private async Task<ClaimsIdentity> OfBotOrEmulatorAsync(JsonWebToken token, string channelId, CancellationToken cancellationToken)
    {
        var identity = await TokenReader.ValidateAsync(
            token, BotIssuers(), _metadata.For(_cloud.EmulatorMetadataUrl), channelId, _configuration.RequiredEndorsements ?? [], cancellationToken)
            .ConfigureAwait(false);
        if (string.IsNullOrEmpty(JwtTokenValidation.GetAppIdFromClaims(identity.Claims)))
        {
            throw new UnauthorizedAccessException("The token names no app.");
        }

        if (SkillValidation.IsSkillClaim(identity.Claims))
        {
            await RequireOwnAsync(Claim(identity, AuthenticationConstants.AudienceClaim), "audience", cancellationToken).ConfigureAwait(false);
            await ValidateSkillAsync(identity).ConfigureAwait(false);
            return identity;
        }

        await RequireOwnAsync(JwtTokenValidation.GetAppIdFromClaims(identity.Claims), "app", cancellationToken).ConfigureAwait(false);
        return identity;
    }

    private Task ValidateSkillAsync(ClaimsIdentity identity) => _configuration.ClaimsValidator is { } validator
        ? validator.ValidateClaimsAsync(identity.Claims.ToList())
        : throw new UnauthorizedAccessException("ClaimsValidator is required for validation of Skill Host calls.");

    private async Task RequireOwnAsync(string appId, string what, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(appId) || !await _credentials.IsValidAppIdAsync(appId, cancellationToken).ConfigureAwait(false))
        {
            throw new UnauthorizedAccessException($"The token's {what} is not this bot.");
        }
    }

    private static string Claim(ClaimsIdentity identity, string type) =>
        identity.Claims.FirstOrDefault(claim => claim.Type == type)?.Value;
}
