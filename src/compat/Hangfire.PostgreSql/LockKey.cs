using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Hangfire.PostgreSql;

/// <summary>The number that PostgreSQL's advisory locks take in place of a name.</summary>
internal static class LockKey
{
    public static long Of(string name) => BinaryPrimitives.ReadInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes($"hangfire:{name}")));
}
