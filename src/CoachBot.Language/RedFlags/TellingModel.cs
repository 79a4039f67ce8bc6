using CoachBot.Language.Entities;
using CoachBot.Language.Intents;

namespace CoachBot.Language.RedFlags;

/// <summary>
/// Whether a message tells of the runner's own trouble of now, by everything but the trouble: learned from how signs are told against how they
/// are denied, remembered, asked about or told of others.
/// </summary>
internal sealed class TellingModel
{
    /// <summary>How much the way of telling counts beside the sign itself; of 0.5 to 1 this went best on files of examples kept back.</summary>
    private const float Weight = 0.8f;

    private const int Rounds = 8;

    private const float Smallest = 0.0001f;

    private readonly LinearModel model = new(2, TellingFeatures.Places);
    private readonly Concepts concepts;
    private readonly ThreadLocal<TellingFeatures> spare;

    public TellingModel(Concepts concepts)
    {
        this.concepts = concepts;
        spare = new ThreadLocal<TellingFeatures>(() => new TellingFeatures(this.concepts));
    }

    /// <summary>How likely words hold a sign, now that it is heard how they tell of it.</summary>
    /// <param name="likely">How likely they hold one by what they tell of.</param>
    /// <param name="from">The first word to hear.</param>
    /// <param name="to">The last one, inclusive.</param>
    public float Weigh(float likely, IReadOnlyList<Unit> words, bool[] denied, int from, int to)
    {
        var features = spare.Value!;
        if (!features.Read(words, denied, from, to))
        {
            return likely;
        }

        Span<float> probabilities = stackalloc float[2];
        model.Predict(features, probabilities);
        var odds = likely / Math.Max(1 - likely, Smallest) * MathF.Pow(probabilities[1] / Math.Max(probabilities[0], Smallest), Weight);
        return odds / (1 + odds);
    }

    public void Train(IReadOnlyList<SignExample> examples)
    {
        var read = new TellingFeatures(concepts);
        Sample[] samples = [.. examples.Where(example => !example.Plain && read.Read(example.Words, example.Denied, 0, example.Words.Count - 1))
            .Select(example => new Sample(example.Class == 0 ? 0 : 1, read.At.ToArray(), read.Value.ToArray()))];
        Span<float> probabilities = stackalloc float[2];
        for (var round = 0; round < Rounds; round++)
        {
            for (var k = 0; k < samples.Length; k++)
            {
                var sample = samples[Shuffle.At(k, 0, samples.Length)];
                model.Predict(sample.At, sample.Value, probabilities);
                model.Adapt(sample, probabilities);
            }

            if (round >= Rounds / 2)
            {
                model.Remember();
            }
        }

        model.Round();
    }

    public void Save(BinaryWriter into) => model.Save(into);

    /// <returns>How many bytes were read.</returns>
    public int Load(ReadOnlySpan<byte> from) => model.Load(from);
}
