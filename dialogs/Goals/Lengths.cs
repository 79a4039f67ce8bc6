using System.Globalization;
using System.Text.RegularExpressions;
using CoachBot.Training.Units;

namespace CoachBot.Dialogs.Goals;

/// <summary>How long a race is, where it is told by its length.</summary>
internal static partial class Lengths
{
    /// <summary>A distance and no more; null when the words are anything else.</summary>
    public static Distance? Of(string? text) => text is not null && Length().Match(text) is { Success: true } length ? Measured(length) : null;

    /// <summary>"1500 m", "30 km", "50 miles": a distance and no more.</summary>
    private static Distance Measured(Match length)
    {
        var number = double.Parse(length.Groups["number"].Value.Replace(',', '.'), CultureInfo.InvariantCulture);
        return !length.Groups["unit"].Success ? new Distance(number) : length.Groups["unit"].Value[0] is 'k' or 'K' ? Distance.FromKilometres(number)
            : length.Groups["unit"].Value.StartsWith("mi", StringComparison.OrdinalIgnoreCase) ? new Distance(number * 1609.344) : new Distance(number);
    }

    [GeneratedRegex(@"^\W*(?:(?:it'?s|about|un|una|a|the|son|unos)\W+)*(?<number>\d{1,4}(?:[.,]\d{1,2})?)\s*(?<unit>km|k|kilomet\w+|kil[oó]met\w+|miles?|millas?|mi|met\w+|m)\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Length();

    /// <summary>"1500m champs": a distance on the track among other words; null when there is none.</summary>
    public static Distance? In(string text) => Track().Match(text) is { Success: true } length ? Measured(length) : null;

    [GeneratedRegex(@"\b(?<number>(?:800|1[05]00|[23]000|[35]000|10000))\s?(?<unit>met(?:re|er|ro)s?|m)\b|(?<=\b(?:the|a|my|los|un|mi|una|run|race|running|racing|corro|correr|compito en|son) )(?<number>800|1500|3000|5000|10000)(?!\s?(?:k|km|miles|millas|steps|pasos|m\b))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Track();
}
