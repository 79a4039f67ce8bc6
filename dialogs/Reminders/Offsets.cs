using System.Globalization;
using System.Text.RegularExpressions;
using CoachBot.Dialogs.Wording;
using NodaTime;

namespace CoachBot.Dialogs.Reminders;

/// <summary>"GMT+2", "UTC-05:30": a zone without a city. It knows no summer time, so a city is the better answer.</summary>
internal static partial class Offsets
{
    /// <summary>Places whose clocks never change, for the offsets that are no whole hours.</summary>
    private static readonly Dictionary<int, string> Broken = new()
    {
        [210] = "Asia/Tehran", [270] = "Asia/Kabul", [330] = "Asia/Kolkata", [345] = "Asia/Kathmandu", [390] = "Asia/Yangon", [570] = "Australia/Darwin", [525] = "Australia/Eucla",
    };

    /// <summary>The IANA id; null when no offset is named, or none that is used anywhere.</summary>
    public static string? Zone(string text)
    {
        if (Named().Match(text) is not { Success: true } match)
        {
            return null;
        }

        var hours = int.Parse(match.Groups["hours"].Value, CultureInfo.InvariantCulture);
        var minutes = match.Groups["minutes"].Success ? int.Parse(match.Groups["minutes"].Value, CultureInfo.InvariantCulture) : 0;
        var east = match.Groups["sign"].Value == "+";
        var offset = ((hours * 60) + minutes) * (east ? 1 : -1);

        // The ids of fixed offsets count the other way round: Etc/GMT-2 is two hours ahead.
        var id = minutes == 0 ? hours == 0 ? "Etc/UTC" : $"Etc/GMT{(east ? '-' : '+')}{hours}" : Broken.GetValueOrDefault(offset);
        return id is not null && DateTimeZoneProviders.Tzdb.GetZoneOrNull(id) is not null ? id : null;
    }

    /// <summary>An offset is named, used anywhere or not.</summary>
    public static bool AreNamed(string text) => Named().IsMatch(text);

    /// <summary>How an id is said: UTC+2, New York.</summary>
    public static string Name(string id, Words words) => id.StartsWith("Etc/GMT", StringComparison.Ordinal) && id.Length > 7
        ? $"UTC{(id[7] == '-' ? '+' : '-')}{id[8..]}"
        : Cities.In(id[(id.LastIndexOf('/') + 1)..].Replace('_', ' '), words);

    [GeneratedRegex(@"\b(?:utc|gmt)\s*(?<sign>[+-])\s*(?<hours>\d{1,2})(?::?(?<minutes>\d{2}))?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Named();
}
