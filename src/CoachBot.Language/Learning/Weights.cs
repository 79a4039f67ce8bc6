namespace CoachBot.Language.Learning;

/// <summary>Writes a table of weights in whole steps, one signed byte a weight, only those that are not nought, and reads it again.</summary>
internal static class Weights
{
    /// <summary>Steps to the root of a weight: they lie close together near nought, where most weights are.</summary>
    private const float Steps = 40;

    /// <summary>What is smaller than so many steps is forgotten.</summary>
    private const int Least = 3;

    /// <summary>Rounds every weight to a whole step, so that a table laid down and one just learned are the same.</summary>
    public static void Round(Span<float> weights)
    {
        foreach (ref var weight in weights)
        {
            weight = Weight(Stepped(weight));
        }
    }

    private static sbyte Stepped(float weight)
    {
        var steps = MathF.Round(MathF.Sqrt(MathF.Abs(weight)) * Steps);
        return steps < Least ? (sbyte)0 : (sbyte)MathF.CopySign(Math.Min(steps, sbyte.MaxValue), weight);
    }

    private static float Weight(sbyte steps) => MathF.CopySign(steps / Steps * (steps / Steps), steps);

    public static void Write(BinaryWriter into, ReadOnlySpan<float> weights, int stride)
    {
        for (var row = 0; row < weights.Length / stride; row++)
        {
            var cells = weights.Slice(row * stride, stride);
            var count = stride - System.MemoryExtensions.Count(cells, 0f);
            if (count == 0)
            {
                continue;
            }

            Row(into, row);
            into.Write((byte)count);
            for (var cell = 0; cell < stride; cell++)
            {
                if (cells[cell] != 0)
                {
                    into.Write((byte)cell);
                    into.Write(Stepped(cells[cell]));
                }
            }
        }

        Row(into, 0);
        into.Write((byte)0);
    }

    /// <summary>Three bytes hold every row.</summary>
    private static void Row(BinaryWriter into, int row)
    {
        into.Write((ushort)row);
        into.Write((byte)(row >> 16));
    }

    /// <returns>How many bytes were read.</returns>
    public static int Read(ReadOnlySpan<byte> from, Span<float> weights, int stride)
    {
        var at = 0;
        while (true)
        {
            var row = from[at] | from[at + 1] << 8 | from[at + 2] << 16;
            var count = from[at + 3];
            at += 4;
            if (count == 0)
            {
                return at;
            }

            var cells = weights.Slice(row * stride, stride);
            for (var i = 0; i < count; i++, at += 2)
            {
                cells[from[at]] = Weight((sbyte)from[at + 1]);
            }
        }
    }
}
