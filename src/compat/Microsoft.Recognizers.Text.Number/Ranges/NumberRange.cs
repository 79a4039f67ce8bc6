namespace Microsoft.Recognizers.Text.Number.Ranges;

/// <summary>An interval of numbers, open to a side where the bound is missing.</summary>
/// <param name="Low">Lower bound.</param>
/// <param name="HasLow">Whether the lower bound itself belongs to it.</param>
/// <param name="High">Upper bound.</param>
/// <param name="HasHigh">Whether the upper bound itself belongs to it.</param>
internal readonly record struct NumberRange(double? Low, bool HasLow, double? High, bool HasHigh)
{
    public bool IsEmpty => Low > High;

    public bool IsOneSided => Low is null || High is null;

    /// <summary>The half-open range of "from 5 to 10".</summary>
    public static NumberRange FromTo(double low, double high) => new(low, true, high, false);

    public static NumberRange Compared(Comparison comparison, double bound) => comparison switch
    {
        Comparison.More => new(bound, false, null, false),
        Comparison.AtLeast => new(bound, true, null, false),
        Comparison.Less => new(null, false, bound, false),
        Comparison.AtMost => new(null, false, bound, true),
        _ => new(bound, true, bound, true),
    };

    /// <summary>What two one-sided ranges have in common, if they are bounded on different sides and meet.</summary>
    public NumberRange? Meet(NumberRange other)
    {
        if (Low is null && other is { Low: not null, High: null })
        {
            return other.Meet(this);
        }

        var both = this with { High = other.High, HasHigh = other.HasHigh };
        return Low is not null && High is null && other is { Low: null, High: not null } && !both.IsEmpty ? both : null;
    }

    public override string ToString() =>
        $"{(HasLow ? '[' : '(')}{Bound(Low)},{Bound(High)}{(HasHigh ? ']' : ')')}";

    private static string Bound(double? bound) => bound is { } value ? ResolutionText.Of(value) : string.Empty;
}
