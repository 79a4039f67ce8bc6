using System.Security.Cryptography;
using System.Text;

namespace CoachBot.Storage.Telemetry;

/// <summary>
/// Names for logs and traces: the same for the same thing on every host, and of no use to whoever has no key. Until the host has given the
/// hosts' common key, each process has one of its own.
/// </summary>
public sealed class Pseudonyms
{
    private byte[] key = RandomNumberGenerator.GetBytes(32);

    /// <param name="common">At least 32 bytes.</param>
    public void Use(byte[] common)
    {
        ArgumentNullException.ThrowIfNull(common);
        ArgumentOutOfRangeException.ThrowIfLessThan(common.Length, 32);
        key = common;
    }

    /// <summary>32 bytes for a name; different ones for the same name of another kind.</summary>
    public byte[] Bytes(string kind, string name) => HMACSHA256.HashData(key, Encoding.UTF8.GetBytes($"{kind}\n{name}"));

    /// <summary>Twelve hexadecimal digits: enough to tell conversations apart in a search.</summary>
    public string Of(string kind, string name) => Convert.ToHexStringLower(Bytes(kind, name).AsSpan(0, 6));
}
