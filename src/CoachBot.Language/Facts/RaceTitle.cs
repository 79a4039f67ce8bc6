using System.Text.RegularExpressions;

namespace CoachBot.Language.Facts;

/// <summary>What a race is called, by its capitals: "the Loch Lomond Half", "Maratón de Málaga".</summary>
internal static partial class RaceTitle
{
    private const string Proper = @"\p{Lu}[\p{L}'’.-]+";

    /// <summary>Words that begin a sentence rather than a name.</summary>
    private static readonly HashSet<string> Leading = new(StringComparer.OrdinalIgnoreCase)
    {
        "i", "im", "ive", "my", "the", "a", "an", "our", "we", "doing", "running", "training", "racing", "signed", "entered", "booked", "got", "first", "second", "next", "this", "that", "just", "also", "and", "for", "goal", "target", "main", "big", "upcoming", "run", "do", "hi", "hello", "hey",
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "spring", "summer", "autumn", "fall", "winter", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "half", "full", "marathon", "ultra", "another", "it", "is", "no", "yes",
    };

    /// <summary>"Maratón de Valencia", "Media de Sevilla"; null where none is named so.</summary>
    public static string? InSpanish(string text) => SpanishTitle().Match(text) is { Success: true } title ? char.ToUpperInvariant(title.Value[0]) + title.Value[1..] : null;

    /// <summary>"Loch Lomond Half", "Tarawera Ultra"; null where none is named so.</summary>
    public static string? InEnglish(string text)
    {
        foreach (Match title in EnglishTitle().Matches(text))
        {
            string[] names = [.. title.Groups["name"].Value.Split(' ').SkipWhile(Leading.Contains)];
            if (names.Length > 0)
            {
                return $"{string.Join(' ', names)} {title.Groups["kind"].Value}";
            }
        }

        return null;
    }

    [GeneratedRegex(@"\b(?:(?:[Mm]edi[ao] )?[Mm]arat[oó]n|[Mm]edia|[Cc]arrera|[Uu]ltra|[Tt]rail|(?:10|21|42) ?[Kk]) (?:del? )?(?:la |los |las |el )?" + Proper + @"(?: (?:de |del |la |las |los |el )*" + Proper + ")*", RegexOptions.CultureInvariant)]
    private static partial Regex SpanishTitle();

    [GeneratedRegex(@"\b(?<name>" + Proper + "(?: (?:of |the |to )?" + Proper + @"){0,4}) (?<kind>Half Marathon|Marathon|Half|Ultra|Trail|10[Kk]|5[Kk]|Run)\b", RegexOptions.CultureInvariant)]
    private static partial Regex EnglishTitle();
}
