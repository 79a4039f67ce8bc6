using System.Security.Claims;
using System.Security.Cryptography;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using Newtonsoft.Json.Linq;

namespace CoachBot.Channels.Tests.Teams;

/// <summary>Signs tokens as the bot service does, and as it never would.</summary>
internal sealed class TokenIssuer(string appId)
{
    public const string Issuer = "https://api.botframework.com";

    private readonly Dictionary<string, (RsaSecurityKey Key, string[]? Endorsements)> keys = new() { ["k1"] = (NewKey("k1"), ["msteams"]) };

    public void AddKey(string id, params string[]? endorsements) => keys[id] = (NewKey(id), endorsements);

    public void RemoveKey(string id) => keys.Remove(id);

    public string KeySet() => new JObject { ["keys"] = new JArray(keys.Values.Select(each => Public(each.Key, each.Endorsements))) }.ToString();

    public string Token(string serviceUrl) => Token(new TokenRecipe { ServiceUrl = serviceUrl });

    public string Token(TokenRecipe recipe)
    {
        var now = DateTimeOffset.FromUnixTimeSeconds(TimeProvider.System.GetUtcNow().ToUnixTimeSeconds()).UtcDateTime;
        var claims = recipe.Claims.Select(claim => new Claim(claim.Type, claim.Value)).ToList();
        if (recipe.ServiceUrl is not null)
        {
            claims.Add(new Claim("serviceurl", recipe.ServiceUrl));
        }

        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = recipe.HasIssuer ? recipe.Issuer : null,
            Audience = recipe.HasAudience ? recipe.Audience ?? appId : null,
            NotBefore = now + recipe.StartsIn,
            Expires = recipe.ExpiresIn is { } expires ? now + expires : null,
            Subject = new ClaimsIdentity(claims),
            SigningCredentials = recipe.SignedBy ?? new SigningCredentials(keys[recipe.KeyId].Key, recipe.Algorithm),
        });
    }

    /// <summary>The claims of a good token under another header, without a signature.</summary>
    public string Unsigned(string serviceUrl, string algorithm)
    {
        var parts = Token(serviceUrl).Split('.');
        return $"{Base64UrlEncoder.Encode($$"""{"alg":"{{algorithm}}","typ":"JWT","kid":"k1"}""")}.{parts[1]}.";
    }

    /// <summary>Takes the public key, which anybody can read, for an HMAC secret.</summary>
    public SigningCredentials PublicKeyAsSecret() =>
        new(new SymmetricSecurityKey(keys["k1"].Key.Rsa.ExportSubjectPublicKeyInfo()) { KeyId = "k1" }, SecurityAlgorithms.HmacSha256);

    public static SigningCredentials Stranger(string keyId) => new(NewKey(keyId), SecurityAlgorithms.RsaSha256);

    public string Tampered(string serviceUrl)
    {
        var parts = Token(serviceUrl).Split('.');
        var claims = JObject.Parse(Base64UrlEncoder.Decode(parts[1]));
        claims["serviceurl"] = "https://elsewhere.test/";
        return $"{parts[0]}.{Base64UrlEncoder.Encode(claims.ToString())}.{parts[2]}";
    }

    /// <summary>The good token, signed as it must be but for its header.</summary>
    public string WithoutKeyId(string serviceUrl) => Resigned(serviceUrl, keys["k1"].Key.Rsa, header => header.Remove("kid"));

    /// <summary>A stranger's signature, with the stranger's key right beside it.</summary>
    public string BringingItsOwnKey(string serviceUrl)
    {
        var stranger = NewKey("k1");
        return Resigned(serviceUrl, stranger.Rsa, header =>
        {
            header["jwk"] = Public(stranger, null);
            header["jku"] = "https://elsewhere.test/keys";
        });
    }

    public string WithoutSignature(string serviceUrl)
    {
        var parts = Token(serviceUrl).Split('.');
        return $"{parts[0]}.{parts[1]}.";
    }

    private string Resigned(string serviceUrl, System.Security.Cryptography.RSA signer, Action<JObject> change)
    {
        var parts = Token(serviceUrl).Split('.');
        var header = JObject.Parse(Base64UrlEncoder.Decode(parts[0]));
        change(header);
        var signed = $"{Base64UrlEncoder.Encode(header.ToString(Newtonsoft.Json.Formatting.None))}.{parts[1]}";
        var signature = signer.SignData(
            System.Text.Encoding.ASCII.GetBytes(signed), System.Security.Cryptography.HashAlgorithmName.SHA256, System.Security.Cryptography.RSASignaturePadding.Pkcs1);
        return $"{signed}.{Base64UrlEncoder.Encode(signature)}";
    }

    private static JObject Public(RsaSecurityKey key, string[]? endorsements)
    {
        var parameters = key.Rsa.ExportParameters(false);
        var json = new JObject
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = key.KeyId,
            ["n"] = Base64UrlEncoder.Encode(parameters.Modulus),
            ["e"] = Base64UrlEncoder.Encode(parameters.Exponent),
        };
        if (endorsements is not null)
        {
            json["endorsements"] = new JArray(endorsements);
        }

        return json;
    }

    private static RsaSecurityKey NewKey(string id) => new(RSA.Create(2048)) { KeyId = id };
}

/// <summary>A token as the bot service would make it, but for what a test changes.</summary>
internal sealed record TokenRecipe
{
    public string? ServiceUrl { get; init; }

    public string Issuer { get; init; } = TokenIssuer.Issuer;

    public bool HasIssuer { get; init; } = true;

    /// <summary>Null: the bot's app id.</summary>
    public string? Audience { get; init; }

    public bool HasAudience { get; init; } = true;

    public TimeSpan StartsIn { get; init; } = TimeSpan.FromMinutes(-30);

    public TimeSpan? ExpiresIn { get; init; } = TimeSpan.FromHours(1);

    public string KeyId { get; init; } = "k1";

    public string Algorithm { get; init; } = SecurityAlgorithms.RsaSha256;

    public SigningCredentials? SignedBy { get; init; }

    public (string Type, string Value)[] Claims { get; init; } = [];
}
