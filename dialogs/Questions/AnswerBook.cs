using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace CoachBot.Dialogs.Questions;

/// <summary>One question that runners ask, and what the coach says to it.</summary>
/// <param name="Topics">Topics of the reading that point here.</param>
/// <param name="Words">Beginnings of words, or phrases, that point here; the longer ones count more.</param>
internal sealed record Answer(string Id, IReadOnlyList<string> Topics, IReadOnlyList<string> Words, string Text);

/// <summary>The answers of one language, found by the words and the topic of a question.</summary>
internal sealed class AnswerBook
{
    /// <summary>A phrase with some nearness to a known question is the least that makes an answer; a wrong one is worse than none.</summary>
    private const double Least = 1.8;

    private const double TopicWeight = 1;
    private const double PhraseWeight = 1.5;

    /// <summary>A question that is the same word for word outweighs two phrases; one that shares half its weight is answered on its own.</summary>
    private const double NearWeight = 4;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);
    private readonly List<(Answer Answer, List<(Regex Pattern, double Weight)> Words)> answers;

    private readonly AskedBook asked;

    private AnswerBook(IEnumerable<Answer> answers, AskedBook asked)
    {
        this.answers = [.. answers.Select(answer => (answer, answer.Words.Select(Pattern).ToList()))];
        this.asked = asked;
    }

    public static AnswerBook Load(CultureInfo culture)
    {
        var assembly = typeof(AnswerBook).Assembly;
        using var stream = assembly.GetManifestResourceStream($"CoachBot.Dialogs.Questions.answers.{culture.TwoLetterISOLanguageName}.json")
            ?? assembly.GetManifestResourceStream("CoachBot.Dialogs.Questions.answers.en.json")!;
        return new AnswerBook(JsonSerializer.Deserialize<List<Answer>>(stream, Json)!, AskedBook.Load(culture));
    }

    /// <summary>The best answer; null when nothing fits.</summary>
    public Answer? Find(string text, string? topic)
    {
        var near = asked.Near(text);
        var best = answers
            .Select(entry => (entry.Answer, Score: (NearWeight * near.GetValueOrDefault(entry.Answer.Id)) + entry.Words.Sum(word => word.Pattern.IsMatch(text) ? word.Weight : 0) + (topic is not null && entry.Answer.Topics.Contains(topic) ? TopicWeight : 0)))
            .MaxBy(scored => scored.Score);
        return best.Score >= Least ? best.Answer : null;
    }

    public IEnumerable<Answer> All => answers.Select(entry => entry.Answer);

    private static (Regex, double) Pattern(string words) => (
        new Regex($@"\b{Regex.Escape(words).Replace(@"\ ", @"\W+")}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant),
        words.Contains(' ') ? PhraseWeight : 1);
}
