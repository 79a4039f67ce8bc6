using CoachBot.Language.Cues;
using CoachBot.Language.Entities;
using CoachBot.Language.Spanish;

namespace CoachBot.Language.Intents;

/// <summary>What a stretch of the message most likely means, and the next likeliest.</summary>
/// <param name="From">The first unit of the stretch.</param>
/// <param name="To">The last one, inclusive.</param>
/// <param name="Topic">A question's topic; empty otherwise.</param>
/// <param name="Cued">A cue of the intent was found in it.</param>
internal readonly record struct Guess(Intent Intent, string Topic, double Confidence, Intent Second, double SecondConfidence, int From, int To, bool Cued);

/// <summary>Reads intents off stretches of a message with the trained model, which weighs words and cues together.</summary>
internal sealed class IntentReader
{
    /// <summary>There are no cues in Spanish: words that all belong to training are as good as one from here on.</summary>
    private const float Likely = 0.35f;

    private readonly LinearModel intents;
    private readonly LinearModel topics;
    private readonly IReadOnlyList<string> topicNames;
    private readonly ThreadLocal<Features> spare;

    /// <param name="known">The words that the lexicon and the cues know.</param>
    /// <param name="spanish">What Spanish words have in common.</param>
    public IntentReader(LinearModel intents, LinearModel topics, IReadOnlyList<string> topicNames, IReadOnlySet<string> known, SpanishWords spanish)
    {
        (this.intents, this.topics, this.topicNames) = (intents, topics, topicNames);
        spare = new ThreadLocal<Features>(() => new Features(known, spanish));
    }

    /// <param name="phrases">What to learn from: phrases with their classes, cut and searched.</param>
    /// <param name="known">The words that the lexicon and the cues know.</param>
    /// <param name="spanish">What Spanish words have in common.</param>
    public static (LinearModel Intents, LinearModel Topics, IReadOnlyList<string> TopicNames) Train(IEnumerable<Phrase> phrases, IReadOnlySet<string> known, SpanishWords spanish)
    {
        var names = new List<string>();
        var byIntent = new List<Sample>();
        var byTopic = new List<Sample>();
        var read = new Features(known, spanish);
        foreach (var phrase in phrases)
        {
            var parts = phrase.Class.Split('/');
            read.Read(phrase.Units, 0, phrase.Units.Count - 1, phrase.Hits);
            var sample = new Sample((int)IntentNames.Parse(parts[0]), read.At.ToArray(), read.Value.ToArray());
            byIntent.Add(sample);
            if (parts.Length > 1)
            {
                if (!names.Contains(parts[1]))
                {
                    names.Add(parts[1]);
                }

                byTopic.Add(sample with { Class = names.IndexOf(parts[1]) });
            }
        }

        var intents = new LinearModel(IntentNames.Count);
        var topics = new LinearModel(names.Count);
        Parallel.Invoke(() => intents.TrainSteadily(byIntent, rounds: 12, from: 4), () => topics.TrainSteadily(byTopic, rounds: 12, from: 4));
        return (intents, topics, names);
    }

    /// <param name="to">Inclusive.</param>
    public Guess Read(IReadOnlyList<Unit> units, int from, int to, IReadOnlyList<CueHit> hits)
    {
        var features = spare.Value!;
        features.Read(units, from, to, hits);
        Span<float> probabilities = stackalloc float[IntentNames.Count];
        intents.Predict(features, probabilities);
        var (first, second) = TopTwo(probabilities);
        var intent = (Intent)first;
        return new Guess(intent, intent == Intent.Question ? Topic(features) : "", probabilities[first], (Intent)second, probabilities[second], from, to, IsCued(intent, from, to, hits) || features.Familiar && probabilities[first] >= Likely);
    }

    private string Topic(Features features)
    {
        Span<float> probabilities = stackalloc float[topicNames.Count];
        topics.Predict(features, probabilities);
        return topicNames[TopTwo(probabilities).First];
    }

    private static (int First, int Second) TopTwo(ReadOnlySpan<float> values)
    {
        var first = 0;
        var second = -1;
        for (var i = 1; i < values.Length; i++)
        {
            if (values[i] > values[first])
            {
                second = first;
                first = i;
            }
            else if (second < 0 || values[i] > values[second])
            {
                second = i;
            }
        }

        return (first, second);
    }

    private static bool IsCued(Intent intent, int from, int to, IReadOnlyList<CueHit> hits)
    {
        foreach (var hit in hits)
        {
            if (hit.From >= from && hit.To <= to && hit.Cue.Intent == intent)
            {
                return true;
            }
        }

        return false;
    }
}
