using System.Globalization;
using System.Text.RegularExpressions;
using CoachBot.Language.Text;

namespace CoachBot.Dialogs.Questions;

/// <summary>The words of a question as far as they tell it from others: what means the same is the same, what every question is made of is left out.</summary>
internal sealed partial class Meanings
{
    private const string Empty = "-";
    private const string AnyEnding = "*";

    /// <summary>Forms of a word share their beginning.</summary>
    private const int Stem = 5;

    private readonly Dictionary<string, string> exact = new(StringComparer.Ordinal);
    private readonly List<(string Beginning, string Meaning)> beginnings = [];

    public Meanings(IEnumerable<string> lines)
    {
        foreach (var parts in lines.Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split(" = ", 2)).Where(parts => parts.Length == 2))
        {
            foreach (var word in PlainText.Of(parts[1]).Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                if (word.EndsWith(AnyEnding, StringComparison.Ordinal))
                {
                    beginnings.Add((word[..^1], parts[0]));
                }
                else
                {
                    exact.TryAdd(word, parts[0]);
                }
            }
        }

        beginnings.Sort((one, other) => other.Beginning.Length.CompareTo(one.Beginning.Length));
    }

    /// <summary>Single meanings, and each with the one behind it, joined by a space.</summary>
    public HashSet<string> Of(string question)
    {
        var words = Word().Matches(PlainText.Of(question)).Select(match => Meaning(match.Value)).Where(meaning => meaning != Empty).ToList();
        return [.. words, .. words.Zip(words.Skip(1), (word, next) => $"{word} {next}")];
    }

    public static bool IsPair(string feature) => feature.Contains(' ', StringComparison.Ordinal);

    private string Meaning(string word)
    {
        if (exact.TryGetValue(word, out var meaning))
        {
            return meaning;
        }

        if (beginnings.Find(known => word.StartsWith(known.Beginning, StringComparison.Ordinal)) is { Meaning: { } begun })
        {
            return begun;
        }

        // A number may be an age; otherwise all are alike.
        return int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number switch { >= 45 and <= 99 => "(old)", >= 11 and <= 17 => "(young)", _ => "(number)" }
            : word.Length > Stem ? word[..Stem] : word.TrimEnd('s');
    }

    [GeneratedRegex("[0-9a-zñ]+")]
    private static partial Regex Word();
}
