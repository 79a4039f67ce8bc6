using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using CoachBot.Language.Learning;

namespace CoachBot.Language.Intents;

/// <summary>Softmax regression over hashed features, trained by plain gradient steps in a fixed order, so that it is the same every time.</summary>
internal sealed class LinearModel
{
    /// <summary>So many sums are kept in registers over all features of a sample.</summary>
    private const int Together = 3;

    private static readonly int Lanes = Vector<float>.Count;

    /// <summary>How often in a round the weights go into their mean.</summary>
    private const int Looks = 2;

    /// <summary>A mean of weights is smaller than they are and too shy by so much: fitted on examples kept back, where confidence is to be the rate of what is right.</summary>
    private const float Warmth = 1.1f;

    private readonly int classes;
    private readonly int stride;
    private readonly float[] weights;
    private float[]? sum;
    private float[]? moved;
    private int remembered;

    public LinearModel(int classes, int places = Features.Places)
    {
        this.classes = classes;
        stride = (classes + 7) / 8 * 8;
        weights = new float[places * stride];
    }

    /// <summary>The probability of each class.</summary>
    public void Predict(IFeatures features, Span<float> probabilities)
    {
        Predict(features.At, features.Value, probabilities);
    }

    public void Predict(ReadOnlySpan<int> at, ReadOnlySpan<float> value, Span<float> probabilities)
    {
        Span<float> scores = stackalloc float[stride];
        Score(at, value, scores);
        scores[classes..].Fill(float.NegativeInfinity);
        Softmax(MemoryMarshal.Cast<float, Vector<float>>(scores));
        scores[..classes].CopyTo(probabilities);
    }

    /// <summary>
    /// Learns so that a few samples more or less change little: the weights are the mean of how they stood over all rounds but the first few, each
    /// in another order. Left out two samples in a hundred, half as many readings change as by plain steps without a mean, and as many are right.
    /// </summary>
    /// <param name="from">The first round that goes into the mean.</param>
    public void TrainSteadily(IReadOnlyList<Sample> samples, int rounds, int from)
    {
        Span<float> probabilities = stackalloc float[classes];
        var part = Math.Max(1, samples.Count / Looks);
        for (var round = 0; round < rounds; round++)
        {
            var rate = 0.4f / (1 + 0.25f * round);
            for (var k = 0; k < samples.Count; k++)
            {
                var sample = samples[Shuffle.At(k, round, samples.Count)];
                Predict(sample.At, sample.Value, probabilities);
                Learn(sample, probabilities, rate);
                if (round >= from && (k + 1) % part == 0)
                {
                    Remember();
                }
            }
        }

        Round(Warmth);
    }

    /// <summary>One step towards the class of a sample.</summary>
    /// <param name="probabilities">What is predicted of it as yet.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Learn(Sample sample, ReadOnlySpan<float> probabilities, float rate)
    {
        // Targets a little short of certainty keep the weights small and the confidence honest.
        const float Smooth = 0.04f;
        Span<float> step = stackalloc float[stride];
        var towards = Towards(sample.Class, probabilities, Smooth, step);
        for (var f = 0; f < sample.At.Length; f++)
        {
            var row = Row(weights, sample.At[f]);
            var factor = new Vector<float>(rate * sample.Value[f]);
            for (var v = 0; v < row.Length; v++)
            {
                row[v] += factor * towards[v];
            }
        }
    }

    /// <summary>
    /// One step too, but each weight has its own length of it, the shorter the more it has been moved (AdaGrad, Duchi and others 2011): what is
    /// rarely said is learned as well as what is said often.
    /// </summary>
    /// <param name="probabilities">What is predicted of it as yet.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Adapt(Sample sample, ReadOnlySpan<float> probabilities)
    {
        // All three went best, of a few tried, on batches of signs kept back.
        const float Smooth = 0.1f;
        const float Rate = 0.2f;
        const float First = 0.1f;
        moved ??= new float[weights.Length];
        Span<float> step = stackalloc float[stride];
        var towards = Towards(sample.Class, probabilities, Smooth, step);
        var (rate, first) = (new Vector<float>(Rate), new Vector<float>(First));
        for (var f = 0; f < sample.At.Length; f++)
        {
            var row = Row(weights, sample.At[f]);
            var squares = Row(moved, sample.At[f]);
            var value = new Vector<float>(sample.Value[f]);
            for (var v = 0; v < row.Length; v++)
            {
                var slope = value * towards[v];
                squares[v] += slope * slope;
                row[v] += rate * slope / (Vector.SquareRoot(squares[v]) + first);
            }
        }
    }

    private Span<Vector<float>> Row(float[] table, int at) => MemoryMarshal.Cast<float, Vector<float>>(table.AsSpan(at * stride, stride));

    /// <param name="smooth">How much of certainty is left to the other classes.</param>
    /// <param name="step">Room for it.</param>
    private Span<Vector<float>> Towards(int right, ReadOnlySpan<float> probabilities, float smooth, Span<float> step)
    {
        step[classes..].Clear();
        for (var c = 0; c < classes; c++)
        {
            step[c] = (c == right ? 1 - smooth : smooth / (classes - 1)) - probabilities[c];
        }

        return MemoryMarshal.Cast<float, Vector<float>>(step);
    }

    /// <summary>Takes the weights as they are now into the mean that <see cref="Round"/> ends on: what the last examples happened to be weighs less.</summary>
    public void Remember()
    {
        sum ??= new float[weights.Length];
        var all = MemoryMarshal.Cast<float, Vector<float>>(sum.AsSpan());
        var now = MemoryMarshal.Cast<float, Vector<float>>(weights.AsSpan());
        for (var i = 0; i < all.Length; i++)
        {
            all[i] += now[i];
        }

        remembered++;
    }

    /// <summary>To be called when all is learned: from here on the weights are as they are laid down.</summary>
    /// <param name="warmth">What the mean is multiplied by.</param>
    public void Round(float warmth = 1)
    {
        for (var i = 0; i < sum?.Length; i++)
        {
            weights[i] = sum[i] / remembered * warmth;
        }

        (sum, moved, remembered) = (null, null, 0);
        Weights.Round(weights);
    }

    public void Save(BinaryWriter into) => Weights.Write(into, weights, stride);

    /// <returns>How many bytes were read.</returns>
    public int Load(ReadOnlySpan<byte> from) => Weights.Read(from, weights, stride);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Score(ReadOnlySpan<int> at, ReadOnlySpan<float> value, Span<float> scores)
    {
        var first = 0;
        for (; first + Together * Lanes <= stride; first += Together * Lanes)
        {
            var (left, middle, right) = (Vector<float>.Zero, Vector<float>.Zero, Vector<float>.Zero);
            for (var f = 0; f < at.Length; f++)
            {
                var row = weights.AsSpan(at[f] * stride + first, Together * Lanes);
                var factor = new Vector<float>(value[f]);
                left += factor * Vector.LoadUnsafe(ref row[0]);
                middle += factor * Vector.LoadUnsafe(ref row[Lanes]);
                right += factor * Vector.LoadUnsafe(ref row[2 * Lanes]);
            }

            left.CopyTo(scores[first..]);
            middle.CopyTo(scores[(first + Lanes)..]);
            right.CopyTo(scores[(first + 2 * Lanes)..]);
        }

        for (; first < stride; first += Lanes)
        {
            var sum = Vector<float>.Zero;
            for (var f = 0; f < at.Length; f++)
            {
                sum += new Vector<float>(value[f]) * Vector.LoadUnsafe(ref weights[at[f] * stride + first]);
            }

            sum.CopyTo(scores[first..]);
        }
    }

    /// <summary>Turns scores into probabilities.</summary>
    private static void Softmax(Span<Vector<float>> scores)
    {
        var highest = scores[0];
        foreach (var some in scores)
        {
            highest = Vector.Max(highest, some);
        }

        var top = highest[0];
        for (var lane = 1; lane < Lanes; lane++)
        {
            top = MathF.Max(top, highest[lane]);
        }

        var sum = Vector<float>.Zero;
        foreach (ref var some in scores)
        {
            some = Vector.Exp(some - new Vector<float>(top));
            sum += some;
        }

        var all = Vector.Sum(sum);
        foreach (ref var some in scores)
        {
            some /= all;
        }
    }
}

/// <summary>One example phrase as features, with the class it stands for.</summary>
internal sealed record Sample(int Class, int[] At, float[] Value);
