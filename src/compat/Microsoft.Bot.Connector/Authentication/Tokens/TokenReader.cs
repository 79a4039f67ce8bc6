using System.Security.Claims;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

// Checks one token's signature, issuer, lifetime and endorsements; audience and addresses are the caller's to check.
internal static class TokenReader
{
    // RSA signatures only: `none` and HMAC are refused before any key is looked at.
    private static readonly string[] _algorithms =
        [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512];

    private static readonly JsonWebTokenHandler _handler = new() { MapInboundClaims = false };

    public static bool TryRead(string authHeader, out JsonWebToken token)
    {
        token = null;
        var parts = authHeader?.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (parts is not [var scheme, var text] || !scheme.Equals("Bearer", StringComparison.OrdinalIgnoreCase) || !_handler.CanReadToken(text))
        {
            return false;
        }

        try
        {
            token = _handler.ReadJsonWebToken(text);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    public static async Task<ClaimsIdentity> ValidateAsync(
        JsonWebToken token, IEnumerable<string> issuers, OpenIdMetadata metadata, string channelId, IEnumerable<string> requiredEndorsements,
        CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(token.Kid) || !_algorithms.Contains(token.Alg))
        {
            throw new UnauthorizedAccessException("The token is not signed as it must be.");
        }

        var keys = await metadata.GetAsync(token.Kid, cancellationToken).ConfigureAwait(false);
        var rules = Rules(issuers);
        rules.ValidAlgorithms = _algorithms;
        rules.IssuerSigningKeys = keys.Keys;
        rules.TryAllIssuerSigningKeys = false;
        var result = await _handler.ValidateTokenAsync(token, rules).ConfigureAwait(false);
        if (!result.IsValid)
        {
            throw new UnauthorizedAccessException("The token is not valid.", result.Exception);
        }

        Endorse(token.Kid, keys, channelId, requiredEndorsements);
        return result.ClaimsIdentity;
    }

    public static TokenValidationParameters Rules(IEnumerable<string> issuers) => new()
    {
        ValidIssuers = issuers,
        ValidateIssuer = true,
        ValidateAudience = false,
        ValidateLifetime = true,
        RequireExpirationTime = true,
        RequireSignedTokens = true,
        ValidateIssuerSigningKey = true,
        ClockSkew = TimeSpan.FromMinutes(5),
    };

    // A token of one kind of caller; the other kind's is refused, however good it is.
    public static async Task<ClaimsIdentity> AuthenticateAsync(
        CloudSettings cloud, bool fromChannel, string authHeader, ICredentialProvider credentials, HttpClient httpClient, string channelId,
        string serviceUrl, AuthenticationConfiguration configuration)
    {
        if (!TryRead(authHeader, out var token) || token.Issuer == cloud.TokenIssuer != fromChannel)
        {
            throw new UnauthorizedAccessException("The token is of another kind of caller.");
        }

        return await JwtTokenValidation.InCloud(cloud, credentials, configuration ?? new(), httpClient)
            .AuthenticateAsync(authHeader, channelId, serviceUrl, CancellationToken.None).ConfigureAwait(false);
    }

    public static void Endorse(string keyId, SigningKeys keys, string channelId, IEnumerable<string> requiredEndorsements)
    {
        if (!keys.HasEndorsements(keyId) || string.IsNullOrEmpty(channelId))
        {
            return;
        }

        if (!keys.Endorses(keyId, channelId) || !requiredEndorsements.All(endorsement => keys.Endorses(keyId, endorsement)))
        {
            throw new UnauthorizedAccessException("The token's key may not sign for this channel.");
        }
    }
}
