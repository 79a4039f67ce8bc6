using System.Security.Cryptography;

namespace CoachBot.Push;

/// <summary>Points of P-256 as browsers write them: uncompressed, 65 bytes.</summary>
internal static class Points
{
    public static ECParameters Read(byte[] point) => new()
    {
        Curve = ECCurve.NamedCurves.nistP256,
        Q = new ECPoint { X = point[1..33], Y = point[33..65] },
    };

    public static byte[] Write(ECPoint point) => [4, .. point.X!, .. point.Y!];

    /// <summary>Whether it is a point of the curve at all.</summary>
    public static bool IsOne(byte[] point)
    {
        if (point is not [4, ..] || point.Length != 65)
        {
            return false;
        }

        try
        {
            using var key = ECDiffieHellman.Create(Read(point));
            return true;
        }
        catch (CryptographicException)
        {
            return false;
        }
    }
}
