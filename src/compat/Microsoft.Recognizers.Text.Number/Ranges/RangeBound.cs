using Microsoft.Recognizers.Text.Number.Scanning;

namespace Microsoft.Recognizers.Text.Number.Ranges;

/// <summary>A number or a rank that bounds a range.</summary>
/// <param name="Next">The token after it.</param>
/// <param name="End">Index after its last UTF-16 unit.</param>
/// <param name="Value">Its value.</param>
internal readonly record struct RangeBound(int Next, int End, double Value)
{
    /// <summary>Reads a bound, after an article or not.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">The words of ranges.</param>
    /// <param name="at">The token it starts at.</param>
    /// <param name="quotients">Whether "2 in 5" is one number; after "more than" it is not.</param>
    /// <param name="bound">The bound.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryRead(NumberText text, RangeWords words, int at, bool quotients, out RangeBound bound)
    {
        bound = default;
        var start = at + 1 < text.Count && text.IsOneOf(words.Skipped, at) ? at + 1 : at;
        if (start >= text.Count)
        {
            return false;
        }

        if (NumberScanner.TryRead(text, start, out var number, quotients))
        {
            bound = new RangeBound(number.Next, number.End, number.Value);
        }

        if (OrdinalScanner.TryReadRank(text, start, out var ordinal) && ordinal.End > bound.End)
        {
            bound = new RangeBound(ordinal.Next, ordinal.End, ordinal.Offset);
        }

        return bound.End > 0;
    }
}
