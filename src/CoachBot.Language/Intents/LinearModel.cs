using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using CoachBot.Language.Learning;

namespace CoachBot.Language.Intents;

/// <summary>Softmax regression over hashed features, trained once at start by plain gradient steps in a fixed order, so that it is the same every time.</summary>
internal sealed class LinearModel
{
    /// <summary>What lies further below the likeliest class has no probability worth an exponential.</summary>
    private const float Negligible = -16;

    private readonly int classes;
    private readonly int stride;
    private readonly float[] weights;
    private float[]? sum;
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
        Softmax(scores[..classes], probabilities);
    }

    /// <summary>One step towards the class of a sample.</summary>
    public void Learn(Sample sample, float rate)
    {
        Span<float> scores = stackalloc float[stride];
        Span<float> probabilities = stackalloc float[stride];
        Step(sample, rate, scores, probabilities);
    }

    public void Train(IReadOnlyList<Sample> samples, int rounds)
    {
        Span<float> scores = stackalloc float[stride];
        Span<float> probabilities = stackalloc float[stride];
        var order = new int[samples.Count];
        for (var i = 0; i < order.Length; i++)
        {
            // A fixed shuffle: neighbours in a file are alike.
            order[i] = (int)((long)i * 7919 % samples.Count);
        }

        var permuted = order.Distinct().Count() == order.Length ? order : [.. Enumerable.Range(0, samples.Count)];
        for (var round = 0; round < rounds; round++)
        {
            var rate = 0.5f / (1 + 0.25f * round);
            foreach (var i in permuted)
            {
                Step(samples[i], rate, scores, probabilities);
            }
        }

        Round();
    }

    /// <summary>Takes the weights as they are now into the mean that <see cref="Round"/> ends on: what the last examples happened to be weighs less.</summary>
    public void Remember()
    {
        sum ??= new float[weights.Length];
        for (var i = 0; i < weights.Length; i++)
        {
            sum[i] += weights[i];
        }

        remembered++;
    }

    /// <summary>To be called when all is learned: from here on the weights are as they are laid down.</summary>
    public void Round()
    {
        for (var i = 0; i < sum?.Length; i++)
        {
            weights[i] = sum[i] / remembered;
        }

        (sum, remembered) = (null, 0);
        Weights.Round(weights);
    }

    public void Save(BinaryWriter into) => Weights.Write(into, weights, stride);

    /// <returns>How many bytes were read.</returns>
    public int Load(ReadOnlySpan<byte> from) => Weights.Read(from, weights, stride);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Step(Sample sample, float rate, Span<float> scores, Span<float> probabilities)
    {
        Score(sample.At, sample.Value, scores);
        Softmax(scores[..classes], probabilities[..classes]);

        // Targets a little short of certainty keep the weights small and the confidence honest.
        const float Smooth = 0.04f;
        for (var c = 0; c < classes; c++)
        {
            probabilities[c] = (c == sample.Class ? 1 - Smooth : Smooth / (classes - 1)) - probabilities[c];
        }

        probabilities[classes..].Clear();
        var step = MemoryMarshal.Cast<float, Vector<float>>(probabilities[..stride]);
        for (var f = 0; f < sample.At.Length; f++)
        {
            var row = MemoryMarshal.Cast<float, Vector<float>>(weights.AsSpan(sample.At[f] * stride, stride));
            var factor = new Vector<float>(rate * sample.Value[f]);
            for (var v = 0; v < row.Length; v++)
            {
                row[v] += factor * step[v];
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Score(ReadOnlySpan<int> at, ReadOnlySpan<float> value, Span<float> scores)
    {
        scores.Clear();
        var sum = MemoryMarshal.Cast<float, Vector<float>>(scores);
        for (var f = 0; f < at.Length; f++)
        {
            var row = MemoryMarshal.Cast<float, Vector<float>>(weights.AsSpan(at[f] * stride, stride));
            var factor = new Vector<float>(value[f]);
            for (var v = 0; v < sum.Length; v++)
            {
                sum[v] += factor * row[v];
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Softmax(ReadOnlySpan<float> scores, Span<float> probabilities)
    {
        var highest = float.MinValue;
        foreach (var score in scores)
        {
            highest = Math.Max(highest, score);
        }

        var sum = 0f;
        for (var c = 0; c < scores.Length; c++)
        {
            sum += probabilities[c] = scores[c] - highest < Negligible ? 0 : MathF.Exp(scores[c] - highest);
        }

        for (var c = 0; c < scores.Length; c++)
        {
            probabilities[c] /= sum;
        }
    }
}

/// <summary>One example phrase as features, with the class it stands for.</summary>
internal sealed record Sample(int Class, int[] At, float[] Value);
