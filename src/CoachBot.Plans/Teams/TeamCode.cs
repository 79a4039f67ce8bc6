using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace CoachBot.Plans.Teams;

/// <summary>The name of a team: whoever knows it can join.</summary>
public static partial class TeamCode
{
    /// <summary>Without letters and digits that look alike; 12 of them are about 59 bits, which nobody guesses over a network.</summary>
    private const string Letters = "abcdefghjkmnpqrstuvwxyz23456789";
    private const int Length = 12;

    internal static string New() => RandomNumberGenerator.GetString(Letters, Length);

    /// <summary>The same for everybody in a group chat or channel, and for nobody who does not know its id.</summary>
    public static string OfChat(string conversation)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes("team of " + conversation));
        return string.Concat(Enumerable.Range(0, Length).Select(at => Letters[BitConverter.ToUInt16(hash, at * 2) % Letters.Length]));
    }

    /// <summary>The first code in a text; null when there is none.</summary>
    public static string? In(string text) => Code().Match(text) is { Success: true } found ? found.Value.ToLowerInvariant() : null;

    [GeneratedRegex(@"\b[a-hjkmnp-z2-9]{12}\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Code();
}
