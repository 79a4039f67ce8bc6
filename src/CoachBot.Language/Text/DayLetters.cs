using System.Text.RegularExpressions;

namespace CoachBot.Language.Text;

/// <summary>
/// Weekdays by their letters, "M easy, T hills, W easy, Th tempo, F off" and "L rodaje, M series, X suave": where at least three days in the order of
/// the week begin a clause or follow each other, two of them by a letter, the letters are spelled out. A letter alone means something else.
/// </summary>
internal static partial class DayLetters
{
    private const int Fewest = 3;
    private const int FewestLetters = 2;

    private static readonly string[] English = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
    private static readonly string[] Spanish = ["lunes", "martes", "miercoles", "jueves", "viernes", "sabado", "domingo"];

    /// <summary>The letters of each day, Monday first.</summary>
    private static readonly string[][] EnglishLetters = [["m"], ["t", "tu"], ["w"], ["t", "th", "r"], ["f"], ["s", "sa"], ["s", "su"]];
    private static readonly string[][] SpanishLetters = [["l"], ["m", "ma"], ["x", "m", "mi"], ["j", "ju"], ["v", "vi"], ["s", "sa"], ["d", "do"]];

    /// <summary>The text with its letters spelled out; the text itself where they name no days.</summary>
    public static string SpelledOut(string text, bool spanish)
    {
        var (names, letters) = spanish ? (Spanish, SpanishLetters) : (English, EnglishLetters);
        var found = new List<(Capture Word, int Day, bool Letter)>();
        var last = -1;
        foreach (var word in Beginning().Matches(text).SelectMany(match => match.Groups["word"].Captures).OrderBy(word => word.Index))
        {
            var plain = PlainText.Of(word.Value);
            var letter = Array.FindIndex(letters, last + 1, forms => forms.Contains(plain));
            var day = letter >= 0 ? letter : plain.Length >= 3 ? Array.FindIndex(names, last + 1, name => plain.StartsWith(name[..3], StringComparison.Ordinal)) : -1;
            if (day >= 0)
            {
                found.Add((word, day, letter >= 0));
                last = day;
            }
        }

        if (found.Count < Fewest || found.Count(day => day.Letter) < FewestLetters)
        {
            return text;
        }

        foreach (var (word, day, _) in found.Where(day => day.Letter).Reverse())
        {
            text = $"{text[..word.Index]}{names[day]}{text[(word.Index + word.Length)..]}";
        }

        return text;
    }

    /// <summary>The word that begins a clause or a line, and further short words up to one that is longer: "M W F", "M/W/F".</summary>
    [GeneratedRegex(@"(?:^|[,;:.\n(])[ \t]*(?:(?:run|runs|corro|i run)\s+)?(?<word>\p{L}{1,9})\b(?:[ /-]+(?<word>\p{L}{1,2})\b(?![ ]*['’]))*", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Beginning();
}
