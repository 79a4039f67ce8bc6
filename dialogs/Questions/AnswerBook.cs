using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace CoachBot.Dialogs.Questions;

/// <summary>One question that runners ask, and what the coach says to it.</summary>
/// <param name="Asks">The question in few words, as a button shows it.</param>
/// <param name="Topics">Topics of the reading that point here.</param>
/// <param name="Words">Beginnings of words, or phrases, that point here; the longer ones count more.</param>
internal sealed record Answer(string Id, string Asks, IReadOnlyList<string> Topics, IReadOnlyList<string> Words, string Text);

/// <summary>The answers of one language, found by the words and the topic of a question.</summary>
internal sealed class AnswerBook
{
    /// <summary>So near a known question is the least; a wrong answer is worse than none.</summary>
    private const double NearEnough = 0.5;

    /// <summary>So likely an answer stands by itself; half of that does where the nearest question has the same answer.</summary>
    private const double Likely = 0.55;
    private const double LikeliestNeeded = 0.9;

    /// <summary>An answer less likely than this is not offered either.</summary>
    private const double WorthAsking = 0.1;

    /// <summary>Each word that no known question has asks for so much more.</summary>
    private const double ForUnknownWord = 0.1;

    /// <summary>What an answer's own words and the reading's topic add to its nearness.</summary>
    private const double WordWeight = 0.12;
    private const double SingleWord = 0.4;
    private const double MostWords = 2;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);
    private readonly List<(Answer Answer, List<(Regex Pattern, double Weight)> Words)> answers;

    private static readonly ConcurrentDictionary<string, Lazy<AnswerBook>> Learned = new();

    private readonly AskedBook asked;

    private AnswerBook(IEnumerable<Answer> answers, AskedBook asked)
    {
        this.answers = [.. answers.Select(answer => (answer, answer.Words.Select(Pattern).ToList()))];
        this.asked = asked;
    }

    /// <summary>The one of a language, learned once in a process: it never changes, and learning takes longer than a conversation.</summary>
    public static AnswerBook Of(CultureInfo culture) =>
        Learned.GetOrAdd(culture.TwoLetterISOLanguageName, language => new(() => Load(CultureInfo.GetCultureInfo(language)))).Value;

    /// <param name="keeps">Which of the known questions are learned from; null: all.</param>
    public static AnswerBook Load(CultureInfo culture, Func<int, bool>? keeps = null)
    {
        var assembly = typeof(AnswerBook).Assembly;
        using var stream = assembly.GetManifestResourceStream($"CoachBot.Dialogs.Questions.answers.{culture.TwoLetterISOLanguageName}.json")
            ?? assembly.GetManifestResourceStream("CoachBot.Dialogs.Questions.answers.en.json")!;
        var answers = JsonSerializer.Deserialize<List<Answer>>(stream, Json)!;
        return new AnswerBook(answers, AskedBook.Load(culture, answers.Select(answer => (answer.Id, answer.Asks)), keeps));
    }

    /// <summary>The best answer; null when nothing fits, or when the question is likelier somebody else's.</summary>
    public Answer? Find(string text, string? topic)
    {
        var features = asked.Features(text);
        if (features.Count == 0)
        {
            return null;
        }

        var nearest = Nearness(text, topic, features).MaxBy(pair => pair.Value);
        var (guess, likelihood) = asked.Model.Guess(features, asked.Weight)[0];
        var needed = Math.Min(LikeliestNeeded, Likely + (ForUnknownWord * asked.Unknown(features)));
        var agreed = nearest.Key == guess && nearest.Value >= NearEnough && likelihood >= needed / 2;
        return guess != AskedBook.None && (agreed || likelihood >= needed) ? Of(guess) : null;
    }

    /// <summary>What may have been meant by a question that finds no answer: two at most, the likeliest first; none when it is likelier somebody else's.</summary>
    public IReadOnlyList<Answer> Likeliest(string text)
    {
        var features = asked.Features(text);
        return features.Count == 0 ? [] :
        [
            .. asked.Model.Guess(features, asked.Weight)
                .TakeWhile(guess => guess.Answer != AskedBook.None && guess.Likelihood >= WorthAsking).Take(2).Select(guess => Of(guess.Answer)),
        ];
    }

    private Dictionary<string, double> Nearness(string text, string? topic, HashSet<string> features)
    {
        var near = asked.Near(features);
        foreach (var (answer, words) in answers)
        {
            var said = words.Sum(word => word.Pattern.IsMatch(text) ? word.Weight : 0) + (topic is not null && answer.Topics.Contains(topic) ? 1 : 0);
            near[answer.Id] = near.GetValueOrDefault(answer.Id) + (WordWeight * Math.Min(said, MostWords));
        }

        return near;
    }

    private Answer Of(string id) => answers.Find(entry => entry.Answer.Id == id).Answer;

    /// <summary>Whether it is a question that the coach itself offers, sent back as it stands.</summary>
    public bool IsOffered(string text) => answers.Exists(entry => string.Equals(entry.Answer.Asks, text.Trim(), StringComparison.OrdinalIgnoreCase));

    public IEnumerable<Answer> All => answers.Select(entry => entry.Answer);

    private static (Regex, double) Pattern(string words) => (
        new Regex($@"\b{Regex.Escape(words).Replace(@"\ ", @"\W+")}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant),
        words.Contains(' ') ? 1 : SingleWord);
}
