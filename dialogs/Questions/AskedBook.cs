using System.Globalization;
using CoachBot.Language.Text;

namespace CoachBot.Dialogs.Questions;

/// <summary>
/// Questions as runners ask them, one line an answer. Another question is near one of them as far as it shares its rarer words: what few answers
/// are asked with counts more than what all are.
/// </summary>
internal sealed class AskedBook
{
    private readonly List<(string Answer, HashSet<string> Words)> asked;
    private readonly Dictionary<string, double> weights;
    private readonly double unknown;

    private AskedBook(IEnumerable<string> lines)
    {
        asked = [.. lines.Select(line => line.Split(':', 2)).Where(parts => parts.Length == 2)
            .SelectMany(parts => parts[1].Split('|').Select(question => (parts[0].Trim(), Stems(question))))];
        var answers = asked.Select(question => question.Answer).Distinct().Count();
        weights = asked.SelectMany(question => question.Words.Select(word => (word, question.Answer))).Distinct().GroupBy(pair => pair.word)
            .ToDictionary(same => same.Key, same => Math.Log(1 + ((double)answers / same.Count())));
        unknown = Math.Log(1 + answers) * 0.6;
    }

    public static AskedBook Load(CultureInfo culture)
    {
        using var stream = typeof(AskedBook).Assembly.GetManifestResourceStream($"CoachBot.Dialogs.Questions.asked.{culture.TwoLetterISOLanguageName}.txt")
            ?? typeof(AskedBook).Assembly.GetManifestResourceStream("CoachBot.Dialogs.Questions.asked.en.txt")!;
        using var reader = new StreamReader(stream);
        return new AskedBook(reader.ReadToEnd().Split('\n'));
    }

    /// <summary>How near each answer is, 0 to 1, by the nearest of its questions.</summary>
    public IReadOnlyDictionary<string, double> Near(string text)
    {
        var words = Stems(text);
        var own = words.Sum(Weight);
        return asked.GroupBy(question => question.Answer).ToDictionary(same => same.Key, same => same.Max(question =>
        {
            var shared = words.Where(question.Words.Contains).Sum(Weight);
            return shared == 0 ? 0 : shared / Math.Sqrt(own * question.Words.Sum(Weight));
        }));
    }

    private double Weight(string word) => weights.GetValueOrDefault(word, unknown);

    /// <summary>The first letters of a word stand for all its forms; what every question is made of says nothing.</summary>
    private static HashSet<string> Stems(string text) =>
    [
        .. PlainText.Of(text).Split([.. PlainText.Of(text).Where(character => !char.IsLetterOrDigit(character)).Distinct()], StringSplitOptions.RemoveEmptyEntries)
            .Where(word => !Empty.Contains(word)).Select(word => word.Length > Stem ? word[..Stem] : word.TrimEnd('s')),
    ];

    private const int Stem = 5;

    private static readonly HashSet<string> Empty =
    [
        "a", "an", "the", "i", "im", "i'm", "me", "my", "you", "your", "it", "its", "is", "are", "be", "am", "do", "does", "did", "to", "of", "in", "on", "for", "and", "or", "if", "that", "this", "so", "s", "m", "d",
        "can", "should", "will", "would", "could", "have", "has", "with", "what", "how", "at", "as", "any", "some", "get", "got", "there", "just", "really", "about", "t", "don", "need", "runner", "runners", "running", "good", "ok", "okay",
        "el", "la", "los", "las", "un", "una", "de", "del", "que", "con", "por", "para", "es", "son", "se", "me", "mi", "te", "tu", "y", "o", "en", "si", "al", "lo", "como", "hay", "tengo", "puedo", "hago", "hacer", "debo", "cual", "yo", "le",
    ];
}
