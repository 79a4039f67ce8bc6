using CoachBot.Language.Cues;
using CoachBot.Language.Entities;
using CoachBot.Language.Facts;
using CoachBot.Language.Intents;
using CoachBot.Language.RedFlags;
using CoachBot.Language.Spanish;
using CoachBot.Language.Text;

namespace CoachBot.Language.Learning;

/// <summary>Learns from the examples that lie with the conversations, the same way every time, and tells how well it goes on examples kept back.</summary>
internal sealed class Lessons(Func<string, List<Token>> cut, Func<List<Token>, List<Unit>> find, CueBook cues, IReadOnlySet<string> known, SpanishWords spanish)
{
    /// <summary>One model reads all languages: who writes Spanish in an English chat is understood too.</summary>
    private static readonly string[] Languages = ["en", "es"];

    /// <summary>Phrases of these say nothing about what is no sign.</summary>
    private static readonly string[] Ill = ["reportIllness", "pregnancy"];

    private const int SignRounds = 8;

    public (LinearModel Intents, LinearModel Topics, IReadOnlyList<string> TopicNames) OfIntents(List<Phrase> phrases) => IntentReader.Train(phrases, known, spanish);

    /// <summary>The words of the examples, each once.</summary>
    public static string[] Words(List<Phrase> phrases) => [.. phrases.SelectMany(phrase => phrase.Words).Distinct(StringComparer.Ordinal)];

    /// <param name="words">Cuts a text into words as signs are looked for in them.</param>
    /// <param name="but">Leaves out the files of examples that have this in their names.</param>
    /// <param name="plain">Whether the patterns see no sign in some words: a phrase about an ache may carry one without saying so.</param>
    public static void OfSigns(SignModel model, Func<string, List<Unit>> words, Func<List<Unit>, bool> plain, string? but = null)
    {
        var said = SignFiles.All(but).Select(example => (example.Sign, example.Text)).ToList();
        var others = Languages.SelectMany(PhraseFile.All).Where(phrase => !Ill.Contains(phrase.Class)).Select(phrase => ((Training.Soreness.RedFlag?)null, phrase.Text)).ToList();
        model.Train([.. said.Concat(others).AsParallel().AsOrdered().Select((example, i) =>
        {
            var found = words(example.Text);
            return (Plain: i < said.Count || plain(found), Example: new SignExample(example.Item1 is { } sign ? (int)sign + 1 : 0, found, Negation.Of(found), i >= said.Count));
        }).Where(one => one.Plain && one.Example.Words.Count > 0).Select(one => one.Example)], SignRounds);
    }

    /// <summary>The example phrases, cut and searched. They define what a word is, so there is nothing to mend in them.</summary>
    public List<Phrase> Phrases() => [.. Languages.SelectMany(PhraseFile.All).AsParallel().AsOrdered().Select(phrase =>
    {
        var tokens = cut(phrase.Text);
        var found = find(tokens);
        return new Phrase(phrase.Class, phrase.Text, [.. tokens.Select(token => token.Word)], found, cues.Find(found));
    })];

    /// <summary>How sure the model was of each phrase that it had not learned, and whether it was right.</summary>
    public IEnumerable<(double Confidence, bool Right)> KeptBack(int folds) => Folds(folds).Select(one =>
    {
        // A smiley alone has no word to be read by.
        var best = one.Guesses.Count == 0 ? new Guess(Intent.OutOfScope, "", 0.5, Intent.OutOfScope, 0, 0, 0, false) : one.Guesses.MaxBy(guess => guess.Confidence);
        return (best.Confidence, best.Intent == IntentNames.Parse(one.Phrase.Class.Split('/')[0]));
    });

    /// <summary>How often the model is right on phrases it has not learned from, and what it takes for what: every n-th phrase is kept back in turn.</summary>
    public Confusion CrossValidate(int folds)
    {
        var confusion = new Confusion();
        foreach (var (phrase, guesses) in Folds(folds))
        {
            confusion.Add(phrase, guesses);
        }

        return confusion;
    }

    /// <summary>A reader that has not learned from every so-manieth phrase, from one on.</summary>
    public IntentReader Without(List<Phrase> phrases, int first, int every)
    {
        var (intents, topics, names) = IntentReader.Train(phrases.Where((_, i) => i % every != first), known, spanish);
        return new IntentReader(intents, topics, names, known, spanish);
    }

    private IEnumerable<(Phrase Phrase, List<Guess> Guesses)> Folds(int folds)
    {
        var phrases = Phrases();
        for (var fold = 0; fold < folds; fold++)
        {
            var learned = Without(phrases, fold, folds);
            foreach (var phrase in phrases.Where((_, i) => i % folds == fold))
            {
                yield return (phrase, IntentList.Settle(learned, phrase.Units, phrase.Hits));
            }
        }
    }
}
