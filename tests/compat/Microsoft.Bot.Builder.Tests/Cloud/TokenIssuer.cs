using System.Security.Claims;
using System.Security.Cryptography;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Tests.Cloud;

// Signs tokens as the bot service does, and as it never would.
public sealed class TokenIssuer(string appId)
{
    private readonly Dictionary<string, RsaSecurityKey> _keys = new() { ["k1"] = NewKey("k1") };

    public void AddKey(string id) => _keys[id] = NewKey(id);

    public string KeySet() => new JObject
    {
        ["keys"] = new JArray(_keys.Values.Select(key =>
        {
            var parameters = key.Rsa.ExportParameters(false);
            return new JObject
            {
                ["kty"] = "RSA",
                ["use"] = "sig",
                ["kid"] = key.KeyId,
                ["n"] = Base64UrlEncoder.Encode(parameters.Modulus),
                ["e"] = Base64UrlEncoder.Encode(parameters.Exponent),
                ["endorsements"] = new JArray("msteams", "webchat"),
            };
        })),
    }.ToString();

    public string Token(
        string serviceUrl, string? issuer = null, string? audience = null, TimeSpan? expiresIn = null, TimeSpan? startsIn = null,
        string keyId = "k1", SigningCredentials? signedBy = null, params (string Type, string Value)[] claims)
    {
        var now = DateTime.Parse(TimeProvider.System.GetUtcNow().ToString("O")).ToUniversalTime();
        var expires = now + (expiresIn ?? TimeSpan.FromHours(1));
        var starts = now + (startsIn ?? TimeSpan.FromMinutes(-30));
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = issuer ?? "https://api.botframework.com",
            Audience = audience ?? appId,
            NotBefore = starts < expires ? starts : expires.AddHours(-1),
            Expires = expires,
            Subject = new ClaimsIdentity(claims.Select(claim => new Claim(claim.Type, claim.Value)).Prepend(new Claim("serviceurl", serviceUrl))),
            SigningCredentials = signedBy ?? new SigningCredentials(_keys[keyId], SecurityAlgorithms.RsaSha256),
        });
    }

    public string Unsigned(string serviceUrl)
    {
        var parts = Token(serviceUrl).Split('.');
        return Base64UrlEncoder.Encode("""{"alg":"none","typ":"JWT","kid":"k1"}""") + "." + parts[1] + ".";
    }

    public string SignedWithPublicKey(string serviceUrl)
    {
        var secret = new SymmetricSecurityKey(_keys["k1"].Rsa.ExportSubjectPublicKeyInfo()) { KeyId = "k1" };
        return Token(serviceUrl, signedBy: new SigningCredentials(secret, SecurityAlgorithms.HmacSha256));
    }

    public string SignedByStranger(string serviceUrl, string keyId) =>
        Token(serviceUrl, signedBy: new SigningCredentials(NewKey(keyId), SecurityAlgorithms.RsaSha256));

    private static RsaSecurityKey NewKey(string id)
    {
        var key = RSA.Create(2048);
        return new RsaSecurityKey(key) { KeyId = id };
    }
}
