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

    /// <summary>Letters of a piece.</summary>
    private const int Piece = 4;

    private const char Itself = '=';
    private const char PieceOf = '#';

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

    /// <summary>
    /// Single meanings, and each with the one behind it, joined by a space; then the words themselves where they mean something else, two that
    /// stand together, small words too, and the pieces of longer words, since not every form of a word has been asked with.
    /// </summary>
    public HashSet<string> Of(string question)
    {
        var said = Word().Matches(PlainText.Of(question)).Select(match => match.Value).ToList();
        var words = said.Select(word => (Word: word, Meaning: Meaning(word))).Where(word => word.Meaning != Empty).ToList();
        var stems = said.Select(Stemmed).ToList();
        return
        [
            .. words.Select(word => word.Meaning),
            .. words.Zip(words.Skip(1), (word, next) => $"{word.Meaning} {next.Meaning}"),
            .. words.Where(word => Stemmed(word.Word) != word.Meaning).Select(word => Itself + Stemmed(word.Word)),
            .. stems.Zip(stems.Skip(1), (stem, next) => $"{Itself}{stem} {next}"),
            .. words.Where(word => word.Word.Length > Piece).SelectMany(word => Enumerable.Range(0, word.Word.Length - Piece + 1).Select(from => PieceOf + word.Word.Substring(from, Piece))),
        ];
    }

    /// <summary>A meaning by itself, and not what words, pairs or pieces add to it.</summary>
    public static bool IsMeaning(string feature) => !IsPair(feature) && !feature.StartsWith(Itself) && !feature.StartsWith(PieceOf);

    /// <summary>What a feature counts beside a meaning: chosen on phrasings that were kept back.</summary>
    public static double Share(string feature) => feature[0] == PieceOf ? 0.3 : (feature[0] == Itself ? 0.6 : 1) * (IsPair(feature) ? feature[0] == Itself ? 0.8 : 0.5 : 1);

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
            : Stemmed(word);
    }

    private static string Stemmed(string word) => word.Length > Stem ? word[..Stem] : word.TrimEnd('s');

    [GeneratedRegex("[0-9a-zñ]+")]
    private static partial Regex Word();
}
