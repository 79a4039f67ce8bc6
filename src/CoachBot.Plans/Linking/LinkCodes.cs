using System.Security.Cryptography;
using System.Text;

namespace CoachBot.Plans.Linking;

/// <summary>What codes look like, and what of them is stored.</summary>
internal static class LinkCodes
{
    /// <summary>No vowels, so that no code is a word; nothing that is read as something else.</summary>
    private const string Letters = "BCDFGHJKLMNPQRSTVWXZ23456789";

    private const int Length = 8;

    /// <summary>28^8 codes of ten minutes' life: whoever gets a copy of the database must not find one in that time.</summary>
    private const int Rounds = 50_000;

    private static readonly byte[] Salt = "CoachBot.LinkCode.v1"u8.ToArray();

    /// <summary>KX4T-9QRM.</summary>
    public static string Make() => RandomNumberGenerator.GetString(Letters, Length).Insert(Length / 2, "-");

    public static string Hash(string code) =>
        Convert.ToHexString(Rfc2898DeriveBytes.Pbkdf2(Encoding.ASCII.GetBytes(Plain(code)), Salt, Rounds, HashAlgorithmName.SHA256, 32));

    private static string Plain(string code) => new([.. code.ToUpperInvariant().Where(char.IsAsciiLetterOrDigit)]);
}
