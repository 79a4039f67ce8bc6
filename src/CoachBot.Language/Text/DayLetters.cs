namespace CoachBot.Language.Text;

/// <summary>
/// Weekdays by their letters, "M easy, T hills, W easy, Th tempo, F off", "MWF" and "L rodaje, M series, X suave": where at least three days in the order
/// of the week begin a clause or follow each other, two of them by a letter, the letters are spelled out. A letter alone means something else.
/// </summary>
internal static class DayLetters
{
    private const int Fewest = 3;
    private const int FewestLetters = 2;
    private const int LongestLetters = 2;
    private const int Days = 7;

    private static readonly string[] English = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
    private static readonly string[] Spanish = ["lunes", "martes", "miercoles", "jueves", "viernes", "sabado", "domingo"];

    /// <summary>The letters of each day, Monday first.</summary>
    private static readonly string[][] EnglishLetters = [["m", "mo"], ["t", "tu"], ["w"], ["t", "th", "r"], ["f", "fr"], ["s", "sa"], ["s", "su"]];
    private static readonly string[][] SpanishLetters = [["l", "lu"], ["m", "ma"], ["x", "m", "mi"], ["j", "ju"], ["v", "vi"], ["s", "sa"], ["d", "do"]];

    /// <summary>What may stand between two of them.</summary>
    private static readonly HashSet<string> Joints = new(StringComparer.Ordinal) { "and", "y", "then", "long", "larga", "largo", "easy", "suave", "hard", "fuerte", "on", "el" };

    /// <summary>Behind these they are told without a break before: "I run m w f".</summary>
    private static readonly HashSet<string> Runs = new(StringComparer.Ordinal) { "run", "runs", "running", "corro", "salgo" };

    /// <summary>Written so, they are no days.</summary>
    private static readonly HashSet<string> Exclamations = new(StringComparer.Ordinal) { "wtf" };

    private readonly record struct Found(int Start, int Length, int Day, bool Letter);

    /// <summary>The text with its letters spelled out; the text itself where they name no days.</summary>
    public static string SpelledOut(string text, bool spanish)
    {
        var (names, letters) = spanish ? (Spanish, SpanishLetters) : (English, EnglishLetters);
        text = Ranged(Apart(text, letters), names, letters);
        if (!HasLetters(text, letters))
        {
            return text;
        }

        var found = new List<Found>();
        var last = -1;
        var (run, words) = (false, 0);
        for (var at = Next(text, 0, out var length); at < text.Length; at = Next(text, at + length, out length))
        {
            var plain = PlainText.Of(text.Substring(at, length));
            var begins = Begins(text, at) || run && words < Fewest;
            var follows = found.Count > 0 && JoinsOn(text, found[^1].Start + found[^1].Length, at);
            (run, words) = Runs.Contains(plain) ? (true, 0) : (run, words + 1);
            if (Day(plain, letters, names, last, out var letter) is not { } day || Apostrophe(text, at + length) || !(begins || follows || letter && Row(text, at, letters) >= Fewest))
            {
                continue;
            }

            found.Add(new Found(at, length, day, letter));
            last = day;
        }

        return found.Count < Fewest || found.Count(day => day.Letter) < FewestLetters ? text : Spelled(text, found, names);
    }

    private static string Spelled(string text, List<Found> found, string[] names)
    {
        for (var i = found.Count - 1; i >= 0; i--)
        {
            if (!found[i].Letter)
            {
                continue;
            }

            // "L-X-V" are three days, and from none of them to another.
            var before = found[i].Start > 0 && i > 0 && text[found[i].Start - 1] is '-' or '/' ? found[i].Start - 1 : found[i].Start;
            text = $"{text[..before]}{(before < found[i].Start ? " " : "")}{names[found[i].Day]}{text[(found[i].Start + found[i].Length)..]}";
        }

        return text;
    }

    /// <summary>"MWF", "LXV": capitals in a row, written apart.</summary>
    private static string Apart(string text, string[][] letters)
    {
        for (var at = Next(text, 0, out var length); at < text.Length; at = Next(text, at + length, out length))
        {
            if (length is >= Fewest and <= Days && InARow(text.AsSpan(at, length), letters))
            {
                var apart = string.Join(' ', text.Substring(at, length).ToCharArray());
                text = $"{text[..at]}{apart}{text[(at + length)..]}";
                length = apart.Length;
            }
        }

        return text;
    }

    /// <summary>"M-F", "l-v", "mon-f": from the first day of the week to a later one; "L-X-V" are three days.</summary>
    private static string Ranged(string text, string[] names, string[][] letters)
    {
        for (var dash = text.IndexOf('-'); dash > 0; dash = text.IndexOf('-', dash + 1))
        {
            var (from, to) = (dash, dash + 1);
            while (from > 0 && char.IsLetter(text[from - 1]))
            {
                from--;
            }

            while (to < text.Length && char.IsLetter(text[to]))
            {
                to++;
            }

            var last = to - dash - 1 is > 0 and <= LongestLetters ? Array.FindLastIndex(letters, forms => forms.Contains(text[(dash + 1)..to].ToLowerInvariant())) : -1;
            if (last < FirstToReach || dash - from is not (> 0 and <= LongestLetters) || !letters[0].Contains(text[from..dash].ToLowerInvariant()) || (from > 0 && !char.IsWhiteSpace(text[from - 1]) && text[from - 1] is not (',' or '(' or ':')) || (to < text.Length && text[to] is '-' or '/' or '\''))
            {
                continue;
            }

            text = $"{text[..from]}{names[0]}-{names[last]}{text[to..]}";
            dash = from + names[0].Length;
        }

        return text;
    }

    /// <summary>Thursday: nobody shortens two days to a stretch.</summary>
    private const int FirstToReach = 3;

    private static bool InARow(ReadOnlySpan<char> word, string[][] letters)
    {
        var last = -1;
        foreach (var capital in word)
        {
            if (!char.IsAsciiLetterUpper(capital) || (last = Letter(char.ToLowerInvariant(capital), letters, last)) < 0)
            {
                return false;
            }
        }

        return !Exclamations.Contains(word.ToString().ToLowerInvariant());
    }

    private static int Letter(char letter, string[][] letters, int last)
    {
        for (var day = last + 1; day < Days; day++)
        {
            if (letters[day][0][0] == letter || letters[day].Length > 1 && letters[day][1] is [var second] && second == letter)
            {
                return day;
            }
        }

        return -1;
    }

    private static int? Day(string plain, string[][] letters, string[] names, int last, out bool letter)
    {
        letter = true;
        for (var day = last + 1; plain.Length <= LongestLetters && day < Days; day++)
        {
            if (letters[day].Contains(plain))
            {
                return day;
            }
        }

        letter = false;
        for (var day = last + 1; plain.Length > LongestLetters && day < Days; day++)
        {
            if (plain.AsSpan().StartsWith(names[day].AsSpan(0, 3), StringComparison.Ordinal))
            {
                return day;
            }
        }

        return null;
    }

    /// <summary>Whether there are letters enough at all: most messages have none.</summary>
    private static bool HasLetters(string text, string[][] letters)
    {
        var count = 0;
        for (var at = Next(text, 0, out var length); at < text.Length && count < FewestLetters; at = Next(text, at + length, out length))
        {
            count += length <= LongestLetters && IsLetter(text.AsSpan(at, length), letters) ? 1 : 0;
        }

        return count >= FewestLetters;
    }

    private static bool IsLetter(ReadOnlySpan<char> word, string[][] letters)
    {
        foreach (var forms in letters)
        {
            foreach (var form in forms)
            {
                if (word.Equals(form, StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>How many letters of days stand in a row from here, each later in the week: "i run 4 days m w f".</summary>
    private static int Row(string text, int at, string[][] letters)
    {
        var (count, last, end) = (0, -1, at);
        for (var length = 1; at < text.Length; end = at + length, at = Next(text, end, out length))
        {
            if (count == 0)
            {
                Next(text, at, out length);
            }

            var day = length > LongestLetters || count > 0 && !OnlySigns(text, end, at) ? -1 : Array.FindIndex(letters, last + 1, forms => forms.Contains(text.Substring(at, length).ToLowerInvariant()));
            if (day < 0)
            {
                break;
            }

            (count, last) = (count + 1, day);
        }

        return count;
    }

    /// <summary>The start of the next word; the end of the text when there is none.</summary>
    private static int Next(string text, int from, out int length)
    {
        while (from < text.Length && !char.IsLetter(text[from]))
        {
            from++;
        }

        var end = from;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        length = end - from;
        return from;
    }

    private static bool Begins(string text, int at)
    {
        while (at > 0 && text[at - 1] is ' ' or '\t')
        {
            at--;
        }

        return at == 0 || text[at - 1] is ',' or ';' or ':' or '.' or '\n' or '(';
    }

    private static bool JoinsOn(string text, int from, int to)
    {
        for (var at = Next(text, from, out var length); at < to; from = at + length, at = Next(text, from, out length))
        {
            if (!OnlySigns(text, from, at) || !Joints.Contains(text.Substring(at, length).ToLowerInvariant()))
            {
                return false;
            }
        }

        return OnlySigns(text, from, to);
    }

    private static bool OnlySigns(string text, int from, int to)
    {
        for (; from < to; from++)
        {
            if (text[from] is not (' ' or '/' or '-' or ',' or '&' or '+'))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Apostrophe(string text, int end) => end < text.Length && text[end] is '\'' or '’';
}
