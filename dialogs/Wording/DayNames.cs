using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;
using CoachBot.Language.Text;
using NodaTime;

namespace CoachBot.Dialogs.Wording;

/// <summary>Names of days within words, in the runner's language; the first three letters are enough.</summary>
internal static class DayNames
{
    /// <summary>A pattern that matches a day's name and captures its beginning.</summary>
    public static string Pattern(CultureInfo culture) => Patterns.GetOrAdd(culture.Name, _ =>
    {
        // "Viene" and "money" begin like days and are none; accents are left out by many.
        var whole = string.Join('|', Enumerable.Range(0, 7).Select(i => Abbreviated(culture)[i] is var beginning && culture.DateTimeFormat.DayNames[i] is var name && name.StartsWith(beginning, StringComparison.OrdinalIgnoreCase)
            ? Loose(beginning) + string.Concat(name[beginning.Length..].Select(letter => $"(?:{Loose(letter.ToString())}")) + string.Concat(Enumerable.Repeat(")?", name.Length - beginning.Length))
            : Loose(beginning)));
        return $@"\b(?=(?:{whole})s?\b)({string.Join('|', Abbreviated(culture).Select(Loose))})\w*";
    });

    private static readonly ConcurrentDictionary<string, string> Patterns = new();

    private static string Loose(string letters) => string.Concat(letters.Select(letter => PlainText.Of(letter.ToString()) is var plain && plain != letter.ToString() ? $"[{plain}{letter}]" : letter.ToString()));

    public static IsoDayOfWeek Day(string beginning, CultureInfo culture)
    {
        var index = Array.FindIndex(Abbreviated(culture), candidate => PlainText.Of(candidate) == PlainText.Of(beginning));
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
        PlainText.Of(word) is var plain && (culture.DateTimeFormat.DayNames.Any(name => PlainText.Of(name) is var day && (day.StartsWith(plain.TrimEnd('s'), StringComparison.Ordinal) || day == plain))
            || Abbreviated(culture).Any(name => PlainText.Of(name) == plain));

    private static string[] Abbreviated(CultureInfo culture) => [.. culture.DateTimeFormat.AbbreviatedDayNames.Select(name => name.TrimEnd('.'))];
}
