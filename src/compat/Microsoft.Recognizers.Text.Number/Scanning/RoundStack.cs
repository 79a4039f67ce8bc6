using System.Runtime.CompilerServices;

namespace Microsoft.Recognizers.Text.Number.Scanning;

/// <summary>
/// Adds up the parts of a number as they are read: a multiplier applies to everything since the last larger multiplier,
/// so "two hundred and two thousand" is 202,000 and "two thousand two hundred" is 2,200.
/// </summary>
internal ref struct RoundStack
{
    // Each part adds one term, at most.
    private const int Depth = 16;
    private Terms terms;
    private int count;

    public readonly double Total
    {
        get
        {
            var total = 0d;
            for (var i = 0; i < count; i++)
            {
                total += terms[i].Value;
            }

            return total;
        }
    }

    public void Add(double value) => terms[count++] = (value, 0);

    public void Multiply(double round)
    {
        var sum = 0d;
        while (count > 0 && terms[count - 1].Round <= round)
        {
            sum += terms[--count].Value;
        }

        terms[count++] = ((sum == 0 ? 1 : sum) * round, round);
    }

    [InlineArray(Depth)]
    private struct Terms
    {
        private (double Value, double Round) first;
    }
}
