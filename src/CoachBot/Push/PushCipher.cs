using System.Buffers.Binary;
using System.Security.Cryptography;

namespace CoachBot.Push;

/// <summary>
/// What only one browser can read: RFC 8291 (Message Encryption for Web Push) over RFC 8188 (aes128gcm), with one record.
/// </summary>
internal static class PushCipher
{
    /// <summary>RFC 8291 §4: what a push service must take at least, less the header, the delimiter and the tag.</summary>
    public const int LongestText = 4096 - HeaderLength - 1 - TagLength;

    private const int PointLength = 65;
    private const int SaltLength = 16;
    private const int TagLength = 16;
    private const int RecordSize = 4096;
    private const int HeaderLength = SaltLength + 4 + 1 + PointLength;

    public static byte[] Encrypt(ReadOnlySpan<byte> text, byte[] browserKey, byte[] browserSecret)
    {
        using var once = ECDiffieHellman.Create(ECCurve.NamedCurves.nistP256);
        return Encrypt(text, browserKey, browserSecret, once, RandomNumberGenerator.GetBytes(SaltLength));
    }

    /// <param name="browserKey">p256dh: an uncompressed point, 65 bytes.</param>
    /// <param name="browserSecret">auth: 16 bytes.</param>
    /// <param name="once">A key made for this message alone.</param>
    /// <param name="salt">16 random bytes.</param>
    internal static byte[] Encrypt(ReadOnlySpan<byte> text, byte[] browserKey, byte[] browserSecret, ECDiffieHellman once, byte[] salt)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(text.Length, LongestText);
        using var browser = ECDiffieHellman.Create(Points.Read(browserKey));
        var ours = Points.Write(once.ExportParameters(false).Q);
        var shared = once.DeriveRawSecretAgreement(browser.PublicKey);
        var secret = HKDF.DeriveKey(HashAlgorithmName.SHA256, shared, 32, browserSecret, [.. "WebPush: info\0"u8, .. browserKey, .. ours]);
        var key = HKDF.DeriveKey(HashAlgorithmName.SHA256, secret, 16, salt, [.. "Content-Encoding: aes128gcm\0"u8]);
        var nonce = HKDF.DeriveKey(HashAlgorithmName.SHA256, secret, 12, salt, [.. "Content-Encoding: nonce\0"u8]);

        var message = new byte[HeaderLength + text.Length + 1 + TagLength];
        salt.CopyTo(message, 0);
        BinaryPrimitives.WriteUInt32BigEndian(message.AsSpan(SaltLength), RecordSize);
        message[SaltLength + 4] = PointLength;
        ours.CopyTo(message, SaltLength + 5);
        Span<byte> last = [.. text, 2]; // 2 ends the last record
        using var gcm = new AesGcm(key, TagLength);
        gcm.Encrypt(nonce, last, message.AsSpan(HeaderLength, last.Length), message.AsSpan(HeaderLength + last.Length));
        return message;
    }
}
