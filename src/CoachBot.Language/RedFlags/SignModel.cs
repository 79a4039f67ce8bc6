using CoachBot.Language.Entities;
using CoachBot.Language.Intents;
using CoachBot.Language.Text;
using CoachBot.Training.Soreness;

namespace CoachBot.Language.RedFlags;

/// <summary>A message that carries a sign, or none: what the model of signs learns from.</summary>
/// <param name="Class">0 for none, else one more than the sign.</param>
/// <param name="Plain">A phrase of some intent, that was not written with signs in mind: it teaches nothing about how signs are told.</param>
internal sealed record SignExample(int Class, IReadOnlyList<Unit> Words, bool[] Denied, bool Plain = false);

/// <summary>
/// How likely a message holds each sign, learned from examples. A message is judged by its likeliest stretch, so that a sign is found in the
/// middle of something else; it is learned that way too: from the stretch that speaks most for the sign, or most wrongly for one.
/// </summary>
internal sealed class SignModel
{
    /// <summary>A longer message is judged only piece by piece.</summary>
    public const int Longest = 30;

    /// <summary>A message less likely than this to hold any sign raises none, and no word of it is looked for.</summary>
    private const float Doubtful = 0.36f;

    /// <summary>A sign less likely than this is not worth a look for its word.</summary>
    private const float Worth = 0.12f;

    /// <summary>A sentence of no more words is one thing.</summary>
    private const int ShortSentence = 6;

    /// <summary>How many signs there are.</summary>
    public const int Signs = 23;

    private const int Classes = Signs + 1;

    /// <summary>How often in a round of the second half the weights go into their mean.</summary>
    private const int Looks = 4;

    /// <summary>A stretch less likely than this to hold a sign holds none in whatever way it is told.</summary>
    private const float Hopeless = 0.1f;

    /// <summary>An example as certain as this has little left to teach, and rests for so many rounds.</summary>
    private const float Settled = 0.94f;
    private const byte Rest = 2;

    private readonly LinearModel model = new(Classes, SignFeatures.Places);
    private readonly TellingModel telling;
    private readonly Concepts concepts;
    private readonly ThreadLocal<SignFeatures> spare;

    public SignModel(Concepts concepts)
    {
        this.concepts = concepts;
        spare = new ThreadLocal<SignFeatures>(() => new SignFeatures(this.concepts));
        telling = new TellingModel(concepts);
    }

    /// <param name="likely">Receives the likelihood of each sign, by its number; the largest over all stretches.</param>
    /// <param name="pivots">Receives for each sign the word that speaks most for it.</param>
    /// <returns>How likely one stretch holds any sign; again the largest.</returns>
    public float Read(IReadOnlyList<Unit> words, bool[] denied, Span<float> likely, Span<int> pivots)
    {
        Span<(int From, int To)> where = stackalloc (int From, int To)[Signs];
        var any = 0f;
        likely.Clear();
        var features = spare.Value!;
        Span<float> probabilities = stackalloc float[Classes];
        foreach (var (from, to) in Stretches(words))
        {
            features.Read(words, denied, from, to);
            model.Predict(features, probabilities);
            var some = 1 - probabilities[0];
            if (some >= Hopeless)
            {
                some = words.Count <= Longest ? telling.Weigh(some, words, denied, 0, words.Count - 1) : telling.Weigh(some, words, denied, from, to);
            }

            any = Math.Max(any, some);
            for (var i = 1; i < Classes; i++)
            {
                if (probabilities[i] > likely[i - 1])
                {
                    (likely[i - 1], where[i - 1]) = (probabilities[i], (from, to));
                }
            }
        }

        for (var i = 0; i < Signs; i++)
        {
            // Only of what may be raised; the others are not looked at.
            pivots[i] = any >= Doubtful && likely[i] >= Worth ? Pivot(words, denied, where[i].From, where[i].To, i + 1) : 0;
        }

        return any;
    }

    /// <summary>How likely a few words hold a sign, whatever stands around them.</summary>
    public float Near(IReadOnlyList<Unit> words, bool[] denied, int from, int to, RedFlag sign)
    {
        Span<float> probabilities = stackalloc float[Classes];
        var features = spare.Value!;
        features.Read(words, denied, Math.Max(0, from), Math.Min(words.Count - 1, to));
        model.Predict(features, probabilities);
        return probabilities[(int)sign + 1];
    }

    private int Pivot(IReadOnlyList<Unit> words, bool[] denied, int from, int to, int sign)
    {
        var features = spare.Value!;
        Span<float> probabilities = stackalloc float[Classes];
        var best = from;
        var most = -1f;
        for (var i = from; i <= to; i++)
        {
            features.Read(words, denied, i, i);
            model.Predict(features, probabilities);
            if (probabilities[sign] > most)
            {
                (best, most) = (i, probabilities[sign]);
            }
        }

        return best;
    }

    public void Train(IReadOnlyList<SignExample> examples, int rounds) => Parallel.Invoke(() => Learn(examples, rounds), () => telling.Train(examples));

    private void Learn(IReadOnlyList<SignExample> examples, int rounds)
    {
        var samples = Samples(examples);
        var resting = new byte[samples.Length];
        Span<float> probabilities = stackalloc float[Classes];
        Span<float> ofBest = stackalloc float[Classes];
        for (var round = 0; round < rounds; round++)
        {
            for (var k = 0; k < samples.Length; k++)
            {
                var at = Shuffle.At(k, round, samples.Length);
                if (resting[at] > 0)
                {
                    resting[at]--;
                }
                else
                {
                    var best = Best(samples[at], probabilities, ofBest);
                    resting[at] = ofBest[best.Class] >= Settled ? Rest : (byte)0;
                    model.Adapt(best, ofBest);
                }

                if (round >= rounds / 2 && (k + 1) % Math.Max(1, samples.Length / Looks) == 0)
                {
                    model.Remember();
                }
            }
        }

        model.Round();
    }

    private Sample[][] Samples(IReadOnlyList<SignExample> examples)
    {
        var read = new SignFeatures(concepts);
        return [.. examples.Select(example => Stretches(example.Words).Select(stretch =>
        {
            read.Read(example.Words, example.Denied, stretch.From, stretch.To);
            return new Sample(example.Class, read.At.ToArray(), read.Value.ToArray());
        }).ToArray())];
    }

    /// <summary>The stretch that speaks most for the sign, or most wrongly for one.</summary>
    /// <param name="probabilities">Room to think in.</param>
    /// <param name="ofBest">Receives what is predicted of it.</param>
    private Sample Best(Sample[] stretches, Span<float> probabilities, Span<float> ofBest)
    {
        var best = stretches[0];
        var most = -1f;
        foreach (var stretch in stretches)
        {
            model.Predict(stretch.At, stretch.Value, probabilities);
            var speaks = stretch.Class == 0 ? 1 - probabilities[0] : probabilities[stretch.Class];
            if (speaks > most)
            {
                (best, most) = (stretch, speaks);
                probabilities.CopyTo(ofBest);
            }
        }

        return best;
    }

    public void Save(BinaryWriter into)
    {
        model.Save(into);
        telling.Save(into);
    }

    /// <returns>How many bytes were read.</returns>
    public int Load(ReadOnlySpan<byte> from)
    {
        var read = model.Load(from);
        return read + telling.Load(from[read..]);
    }

    /// <summary>Sentences, pairs of short neighbours, pieces of long ones that overlap, and the clauses of a sentence.</summary>
    private static List<(int From, int To)> Stretches(IReadOnlyList<Unit> words)
    {
        var found = new List<(int From, int To)>();
        if (words.Count == 0)
        {
            return found;
        }

        var before = -1;
        var from = 0;
        for (var i = 1; i <= words.Count; i++)
        {
            if (i < words.Count && words[i].Before < Boundary.Stop)
            {
                continue;
            }

            var to = i - 1;
            Clauses(words, from, to, found);
            if (to - from < Longest)
            {
                if (before >= 0 && to - before < Longest)
                {
                    found.Add((before, to));
                }

                found.Add((from, to));
            }
            else
            {
                for (var piece = from; piece <= to; piece += Longest / 2)
                {
                    found.Add((piece, Math.Min(to, piece + Longest - 1)));
                    if (piece + Longest > to)
                    {
                        break;
                    }
                }
            }

            (before, from) = (from, i);
        }

        return found;
    }

    /// <summary>What stands between commas, or behind a "but", may be all there is of a sign.</summary>
    private static void Clauses(IReadOnlyList<Unit> words, int from, int to, List<(int From, int To)> found)
    {
        var start = from;
        for (var i = from + 1; i <= to + 1 && to - from >= ShortSentence; i++)
        {
            if (i <= to && words[i].Before < Boundary.Comma && words[i].Word != "but")
            {
                continue;
            }

            if (i > start && i - start <= to - from)
            {
                found.Add((start, i - 1));
            }

            start = i;
        }
    }
}
