using System.Buffers.Binary;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace CoachBot.Storage.Payloads;

/// <summary>
/// AES-256-GCM under a data key that the host's key ring has wrapped: <c>$</c>, the key's id, <c>.</c>, and in base64 nonce, tag and
/// ciphertext. Key id and place are authenticated with it. No JSON begins with a dollar sign, so what was stored before encryption stays readable.
/// </summary>
/// <remarks>
/// The nonce is random: 2^32 payloads under one key keep the chance of a repeated one below 2^-32 (NIST SP 800-38D, 8.3), and a key is
/// replaced long before. Long payloads are compressed first, since a database cannot compress what is encrypted.
/// </remarks>
internal sealed class SealedPayloads(PayloadKeys keys, StorageOptions options) : IPayloadProtector
{
    public const char Sign = '$';

    private const int NonceSize = 12;
    private const int TagSize = 16;
    private const int HeadSize = NonceSize + TagSize;

    private const byte Plain = 0;
    private const byte Brotli = 1;

    /// <summary>Below it compressing saves little and costs more than encrypting.</summary>
    private const int CompressFrom = 2048;

    /// <summary>Brotli's fastest, with a window of 64 KB.</summary>
    private const int Quality = 1;
    private const int Window = 16;

    /// <summary>What begins every payload under a key.</summary>
    public static string MarkOf(string keyId) => $"{Sign}{keyId}.";

    public string Protect(string json, string place)
    {
        ArgumentNullException.ThrowIfNull(json);
        if (!options.Encrypt)
        {
            return json;
        }

        var (id, key) = keys.Current;
        var plain = Pack(json);
        var whole = new byte[HeadSize + plain.Length];
        var head = whole.AsSpan(0, HeadSize);
        RandomNumberGenerator.Fill(head[..NonceSize]);
        using var aes = new AesGcm(key, TagSize);
        aes.Encrypt(head[..NonceSize], plain, whole.AsSpan(HeadSize), head[NonceSize..], Bound(id, place));
        return string.Concat(MarkOf(id), Convert.ToBase64String(whole));
    }

    public string Unprotect(string stored, string place)
    {
        ArgumentNullException.ThrowIfNull(stored);
        if (stored.Length == 0 || stored[0] != Sign)
        {
            return stored; // from before encryption; the nightly sweep encrypts it
        }

        var dot = stored.IndexOf('.', StringComparison.Ordinal);
        var id = dot < 0 ? "" : stored[1..dot];
        if (keys.Find(id) is not { } key)
        {
            throw new PayloadUnreadableException("The key of a stored payload is missing: restore the keys that belong to this database.");
        }

        try
        {
            var whole = Convert.FromBase64String(stored[(dot + 1)..]);
            var plain = new byte[Math.Max(0, whole.Length - HeadSize)];
            using var aes = new AesGcm(key, TagSize);
            aes.Decrypt(whole.AsSpan(0, NonceSize), whole.AsSpan(HeadSize), whole.AsSpan(NonceSize, TagSize), plain, Bound(id, place));
            return Unpack(plain);
        }
        catch (Exception error) when (error is CryptographicException or FormatException or ArgumentException or InvalidDataException)
        {
            throw new PayloadUnreadableException("A stored payload was changed, or moved from another row.", error);
        }
    }

    private static byte[] Bound(string id, string place) => Encoding.UTF8.GetBytes($"{id}\n{place}");

    private static byte[] Pack(string json)
    {
        var size = Encoding.UTF8.GetByteCount(json);
        var plain = new byte[1 + size];
        plain[0] = Plain;
        Encoding.UTF8.GetBytes(json, plain.AsSpan(1));
        if (size < CompressFrom)
        {
            return plain;
        }

        var packed = new byte[1 + 4 + BrotliEncoder.GetMaxCompressedLength(size)];
        if (!BrotliEncoder.TryCompress(plain.AsSpan(1), packed.AsSpan(5), out var written, Quality, Window) || written + 4 >= size)
        {
            return plain;
        }

        packed[0] = Brotli;
        BinaryPrimitives.WriteInt32LittleEndian(packed.AsSpan(1), size);
        return packed[..(5 + written)];
    }

    private static string Unpack(byte[] plain)
    {
        if (plain[0] == Plain)
        {
            return Encoding.UTF8.GetString(plain.AsSpan(1));
        }

        var json = new byte[BinaryPrimitives.ReadInt32LittleEndian(plain.AsSpan(1))];
        return BrotliDecoder.TryDecompress(plain.AsSpan(5), json, out var written) && written == json.Length
            ? Encoding.UTF8.GetString(json)
            : throw new InvalidDataException("It does not decompress to its length.");
    }
}
