using System.Globalization;

namespace CoachBot.Dialogs.Questions;

/// <summary>
/// Questions as runners ask them, lines for each answer, and lines of those that are none of ours. Another question is near one of them as far
/// as it shares its rarer meanings: what few answers are asked with counts more than what all are.
/// </summary>
internal sealed class AskedBook
{
    /// <summary>The questions that somebody else has to answer.</summary>
    public const string None = "none";

    /// <summary>A word that no question here has is likelier to lead elsewhere.</summary>
    private const double UnknownWeight = 0.4;

    /// <summary>What a word adds that is known from others' questions only.</summary>
    private const double ElsewhereWeight = 0.15;

    /// <summary>The second nearest question of the same answer counts this much of itself.</summary>
    private const double SecondWeight = 0.25;

    private readonly Meanings meanings;
    private readonly List<(string Answer, HashSet<string> Features)> asked;
    private readonly Dictionary<string, double> weights;
    private readonly HashSet<string> elsewhere;
    private readonly double unknown;

    private AskedBook(Meanings meanings, IEnumerable<(string Answer, string Question)> questions)
    {
        this.meanings = meanings;
        asked = [.. questions.Select(question => (question.Answer, meanings.Of(question.Question)))];
        var answers = asked.Select(question => question.Answer).Distinct().Count();

        // What only one question has and is no meaning tells nothing about another.
        var known = asked.SelectMany(question => question.Features.Select(feature => (Feature: feature, question.Answer)))
            .GroupBy(pair => pair.Feature).Where(same => Meanings.IsMeaning(same.Key) || same.Skip(1).Any())
            .Select(same => (same.Key, Answers: same.Select(pair => pair.Answer).Distinct().ToList())).ToList();
        weights = known.ToDictionary(same => same.Key, same => Math.Log(1 + ((double)answers / same.Answers.Count)) * Meanings.Share(same.Key));
        elsewhere = [.. known.Where(same => Meanings.IsMeaning(same.Key) && same.Answers.TrueForAll(answer => answer == None)).Select(same => same.Key)];
        unknown = Math.Log(1 + answers) * UnknownWeight;
        Model = new AskedModel(asked, weights);
    }

    public AskedModel Model { get; }

    /// <param name="buttons">The questions that the coach itself offers.</param>
    /// <param name="keeps">Which of the runners' questions are learned from; null: all.</param>
    public static AskedBook Load(CultureInfo culture, IEnumerable<(string Answer, string Question)> buttons, Func<int, bool>? keeps = null) =>
        new(new Meanings(Lines("means", culture)), Questions(culture).Where((_, index) => keeps?.Invoke(index) != false).Concat(buttons));

    /// <summary>Each question that is known, and the answer it asks for.</summary>
    public static IEnumerable<(string Answer, string Question)> Questions(CultureInfo culture) => Lines("asked", culture)
        .Select(line => line.Split(':', 2)).Where(parts => parts.Length == 2)
        .SelectMany(parts => parts[1].Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(question => (parts[0].Trim(), question)));

    public HashSet<string> Features(string question) => meanings.Of(question);

    /// <summary>How many words of it no question here has.</summary>
    public int Unknown(HashSet<string> features) => features.Count(feature => Meanings.IsMeaning(feature) && feature.Length > 3 && !weights.ContainsKey(feature));

    public double Weight(string feature) => weights.TryGetValue(feature, out var weight) ? weight : Meanings.IsMeaning(feature) ? unknown : 0;

    /// <summary>How near each answer is: about 1 for a question that is the same, word for word.</summary>
    public Dictionary<string, double> Near(HashSet<string> features)
    {
        var own = features.Sum(Weight);
        var near = new Dictionary<string, double> { [None] = ElsewhereWeight * features.Count(elsewhere.Contains) };
        foreach (var same in asked.GroupBy(question => question.Answer))
        {
            var (first, second) = (0.0, 0.0);
            foreach (var (_, question) in same)
            {
                var shared = features.Where(question.Contains).Sum(Weight);
                var nearness = shared == 0 ? 0 : shared / Math.Sqrt(own * question.Sum(Weight));
                (first, second) = nearness > first ? (nearness, first) : (first, Math.Max(second, nearness));
            }

            near[same.Key] = near.GetValueOrDefault(same.Key) + first + (SecondWeight * second);
        }

        return near;
    }

    private static IEnumerable<string> Lines(string name, CultureInfo culture)
    {
        var assembly = typeof(AskedBook).Assembly;
        using var stream = assembly.GetManifestResourceStream($"CoachBot.Dialogs.Questions.{name}.{culture.TwoLetterISOLanguageName}.txt")
            ?? assembly.GetManifestResourceStream($"CoachBot.Dialogs.Questions.{name}.en.txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.TrimEntries);
    }
}
