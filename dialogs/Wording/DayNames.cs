using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace CoachBot.Dialogs.Wording;

/// <summary>Names of days within words, in the runner's language; the first three letters are enough.</summary>
internal static class DayNames
{
    /// <summary>A pattern that matches a day's name and captures its beginning.</summary>
    public static string Pattern(CultureInfo culture) => $@"\b({string.Join('|', Abbreviated(culture))})\w*";

    public static IsoDayOfWeek Day(string beginning, CultureInfo culture)
    {
        var index = Array.FindIndex(Abbreviated(culture), candidate => string.Equals(candidate, beginning, StringComparison.OrdinalIgnoreCase));
        return index == 0 ? IsoDayOfWeek.Sunday : (IsoDayOfWeek)index;
    }

    /// <summary>The only day that is named; null with none or several.</summary>
    public static IsoDayOfWeek? Only(string? text, CultureInfo culture) => All(text, culture) is [var only] ? only : null;

    /// <summary>Every day that is named, as often and in the order in which it is.</summary>
    public static IReadOnlyList<IsoDayOfWeek> All(string? text, CultureInfo culture) => text is null
        ? []
        : [.. Regex.Matches(text, Pattern(culture), RegexOptions.IgnoreCase).Where(match => IsName(match.Value, culture)).Select(match => Day(match.Groups[1].Value, culture))];

    /// <summary>It is a day that the words are about: "Mondays are fine again".</summary>
    public static bool Begin(string? text, CultureInfo culture) => text is not null
        && Regex.Match(text, $@"^\W*(?:(?:on|the|los|el|so|and|y)\s+)*{Pattern(culture)}", RegexOptions.IgnoreCase) is { Success: true } first && All(first.Value, culture).Count > 0;

    /// <summary>Days and nothing else but what joins them.</summary>
    public static bool AreAll(string? text, CultureInfo culture) =>
        All(text, culture).Count > 0 && Joined.IsMatch(Regex.Replace(text!, Pattern(culture), match => IsName(match.Value, culture) ? "" : match.Value, RegexOptions.IgnoreCase));

    private static readonly Regex Joined = new(@"^(?:\W|\b(?:and|plus|y|e|el|los)\b)*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>Not every word that begins like a day is one: "money", "sunny", "friend".</summary>
    private static bool IsName(string word, CultureInfo culture) =>
        culture.DateTimeFormat.DayNames.Any(name => name.StartsWith(word.TrimEnd('s'), StringComparison.OrdinalIgnoreCase) || string.Equals(name, word, StringComparison.OrdinalIgnoreCase))
        || Abbreviated(culture).Contains(word, StringComparer.OrdinalIgnoreCase);

    private static string[] Abbreviated(CultureInfo culture) => [.. culture.DateTimeFormat.AbbreviatedDayNames.Select(name => name.TrimEnd('.'))];
}
