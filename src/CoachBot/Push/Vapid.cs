using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text.Json;
using NodaTime;

namespace CoachBot.Push;

/// <summary>Says to a push service who is calling: RFC 8292.</summary>
internal static class Vapid
{
    /// <summary>§2 allows up to 24 hours.</summary>
    private static readonly Duration GoodFor = Duration.FromHours(12);

    /// <summary>The value of the Authorization header.</summary>
    /// <param name="contact">Null: nobody is named.</param>
    public static string Authorization(Uri endpoint, ECDsa key, string? contact, Instant now)
    {
        var claims = new Dictionary<string, object> { ["aud"] = endpoint.GetLeftPart(UriPartial.Authority), ["exp"] = (now + GoodFor).ToUnixTimeSeconds() };
        if (contact is not null)
        {
            claims["sub"] = contact;
        }

        var signed = $"{Part("""{"typ":"JWT","alg":"ES256"}"""u8)}.{Part(JsonSerializer.SerializeToUtf8Bytes(claims))}";
        var signature = key.SignData(System.Text.Encoding.ASCII.GetBytes(signed), HashAlgorithmName.SHA256, DSASignatureFormat.IeeeP1363FixedFieldConcatenation);
        return $"vapid t={signed}.{Part(signature)}, k={Part(Points.Write(key.ExportParameters(false).Q))}";
    }

    private static string Part(ReadOnlySpan<byte> bytes) => Base64Url.EncodeToString(bytes);
}
