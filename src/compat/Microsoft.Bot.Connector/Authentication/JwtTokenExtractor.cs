using System.Collections.Concurrent;
using System.Security.Claims;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Takes the claims out of a bearer token, once its signature, issuer, lifetime and endorsements are found good.</summary>
public class JwtTokenExtractor
{
    private static readonly JsonWebTokenHandler _handler = new() { MapInboundClaims = false };

    // Keys that were read stay with the client that they were read by.
    private static readonly ConcurrentDictionary<HttpClient, OpenIdMetadata.Cache> _keys = new();

    private readonly TokenValidationParameters _parameters;
    private readonly HashSet<string> _algorithms;
    private readonly Func<string, CancellationToken, Task<SigningKeys>> _keysOf;

    /// <summary>Creates an extractor.</summary>
    /// <param name="httpClient">Reads the issuer's keys.</param>
    /// <param name="tokenValidationParameters">What a token is held to; the keys are added here.</param>
    /// <param name="metadataUrl">The address of the issuer's OpenID metadata.</param>
    /// <param name="allowedSigningAlgorithms">By their names in a token's header; see <see cref="AuthenticationConstants.AllowedSigningAlgorithms"/>.</param>
    public JwtTokenExtractor(
        HttpClient httpClient, TokenValidationParameters tokenValidationParameters, string metadataUrl, HashSet<string> allowedSigningAlgorithms)
        : this(httpClient, tokenValidationParameters, metadataUrl, allowedSigningAlgorithms, null)
    {
    }

    /// <summary>Creates an extractor whose keys a configuration manager knows.</summary>
    public JwtTokenExtractor(
        HttpClient httpClient, TokenValidationParameters tokenValidationParameters, string metadataUrl, HashSet<string> allowedSigningAlgorithms,
        ConfigurationManager<OpenIdConnectConfiguration> customOpenIdMetadataManager)
    {
        ArgumentNullException.ThrowIfNull(tokenValidationParameters);
        _algorithms = allowedSigningAlgorithms ?? throw new ArgumentNullException(nameof(allowedSigningAlgorithms));
        _parameters = tokenValidationParameters.Clone();
        _parameters.RequireSignedTokens = true;
        _parameters.TryAllIssuerSigningKeys = false;
        _keysOf = customOpenIdMetadataManager is null
            ? _keys.GetOrAdd(httpClient ?? CloudAuthentication.SharedHttpClient, static client => new OpenIdMetadata.Cache(client, TimeProvider.System))
                .For(metadataUrl).GetAsync
            : async (_, cancellationToken) => new SigningKeys(
                (await customOpenIdMetadataManager.GetConfigurationAsync(cancellationToken).ConfigureAwait(false)).SigningKeys.ToList(),
                new Dictionary<string, IReadOnlyCollection<string>>());
    }

    /// <summary>The claims of a token; null when it is none, or of an issuer that is not asked for.</summary>
    /// <param name="authorizationHeader">"Bearer" and the token.</param>
    /// <param name="channelId">The channel that the key must be endorsed for, if it is endorsed at all.</param>
    /// <exception cref="SecurityTokenException">The token is not good.</exception>
    /// <exception cref="UnauthorizedAccessException">It is signed by an algorithm that is not allowed, or by a key that may not sign for the channel.</exception>
    public Task<ClaimsIdentity> GetIdentityAsync(string authorizationHeader, string channelId) => GetIdentityAsync(authorizationHeader, channelId, []);

    /// <inheritdoc cref="GetIdentityAsync(string, string)"/>
    /// <param name="authorizationHeader">"Bearer" and the token.</param>
    /// <param name="channelId">The channel that the key must be endorsed for, if it is endorsed at all.</param>
    /// <param name="requiredEndorsements">What else it must be endorsed for.</param>
    public async Task<ClaimsIdentity> GetIdentityAsync(string authorizationHeader, string channelId, string[] requiredEndorsements) =>
        authorizationHeader?.Split(' ') is [var scheme, var parameter]
            ? await GetIdentityAsync(scheme, parameter, channelId, requiredEndorsements).ConfigureAwait(false)
            : null;

    /// <inheritdoc cref="GetIdentityAsync(string, string)"/>
    /// <param name="scheme">The header's scheme.</param>
    /// <param name="parameter">The token.</param>
    /// <param name="channelId">The channel that the key must be endorsed for, if it is endorsed at all.</param>
    /// <param name="requiredEndorsements">What else it must be endorsed for.</param>
    public async Task<ClaimsIdentity> GetIdentityAsync(string scheme, string parameter, string channelId, string[] requiredEndorsements)
    {
        ArgumentNullException.ThrowIfNull(requiredEndorsements);
        if (!TokenReader.TryRead($"{scheme} {parameter}", out var token) || !IsAsked(token.Issuer))
        {
            return null;
        }

        if (!_algorithms.Contains(token.Alg))
        {
            throw new UnauthorizedAccessException("The token is not signed as it must be.");
        }

        // Who resolves keys asks nobody for them.
        var keys = _parameters.IssuerSigningKeyResolver is null
            ? await _keysOf(token.Kid, default).ConfigureAwait(false)
            : new SigningKeys([], new Dictionary<string, IReadOnlyCollection<string>>());
        var parameters = _parameters.Clone();
        parameters.ValidAlgorithms = _algorithms;
        parameters.IssuerSigningKeys = (parameters.IssuerSigningKeys ?? []).Concat(keys.Keys);
        var result = await _handler.ValidateTokenAsync(token, parameters).ConfigureAwait(false);
        if (!result.IsValid)
        {
            throw result.Exception;
        }

        TokenReader.Endorse(token.Kid, keys, channelId, requiredEndorsements);
        return result.ClaimsIdentity;
    }

    private bool IsAsked(string issuer) =>
        (_parameters.ValidIssuer is null && _parameters.ValidIssuers is null)
        || issuer == _parameters.ValidIssuer
        || _parameters.ValidIssuers?.Contains(issuer) == true;
}
