using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace CoachBot.Push;

/// <summary>A browser that a runner has allowed to be pushed to.</summary>
/// <param name="Key">p256dh, base64url.</param>
/// <param name="Secret">auth, base64url.</param>
internal sealed record Browser(Uri Endpoint, string Key, string Secret)
{
    public const string Kind = "push";

    private const int LongestEndpoint = 1500;

    /// <summary>Its name among a runner's browsers; the address itself is a secret.</summary>
    public string Name => NameOf(Endpoint.OriginalString);

    /// <summary>Whoever has the address and the keys can push to it.</summary>
    public override string ToString() => Endpoint.Host;

    public byte[] KeyBytes => Base64Url.DecodeFromChars(Key);

    public byte[] SecretBytes => Base64Url.DecodeFromChars(Secret);

    public static string NameOf(string endpoint) => Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(endpoint)).AsSpan(0, 15));

    /// <summary>Null when it is no subscription, or one of a service that the coach does not call.</summary>
    public static Browser? Of(string? endpoint, string? key, string? secret, PushOptions options) =>
        endpoint is { Length: <= LongestEndpoint } && Uri.TryCreate(endpoint, UriKind.Absolute, out var address) && options.Allows(address)
        && Bytes(key) is { } point && Points.IsOne(point) && Bytes(secret) is { Length: 16 }
            ? new Browser(address, key!, secret!)
            : null;

    public string Write() => JsonSerializer.Serialize(new Stored(Endpoint.OriginalString, Key, Secret));

    /// <summary>Null for one whose service is no longer allowed.</summary>
    public static Browser? Read(string payload, PushOptions options) =>
        JsonSerializer.Deserialize<Stored>(payload) is { } stored ? Of(stored.Endpoint, stored.Key, stored.Secret, options) : null;

    private static byte[]? Bytes(string? text)
    {
        try
        {
            return text is { Length: > 0 and <= 200 } ? Base64Url.DecodeFromChars(text) : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private sealed record Stored(string Endpoint, string Key, string Secret);
}
