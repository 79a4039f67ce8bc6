namespace Microsoft.Recognizers.Text.Number.Scanning;

internal enum NumberKind : byte
{
    Integer,
    Decimal,
    Fraction,
    Power,
}

/// <summary>A number found in a text.</summary>
/// <param name="Start">Index of its first UTF-16 unit.</param>
/// <param name="End">Index after its last UTF-16 unit.</param>
/// <param name="Next">The first token after it.</param>
/// <param name="Value">Its value.</param>
/// <param name="Kind">How it was written.</param>
internal readonly record struct NumberSpan(int Start, int End, int Next, double Value, NumberKind Kind)
{
    /// <summary>Whether it is written with digits, at least in part.</summary>
    public bool HasDigits { get; init; }

    /// <summary>Whether it was put together from several numbers, at least one of them in digits: "3 hundred and two".</summary>
    public bool Merged { get; init; }

    /// <summary>Whether a part in digits has decimals: "2.5 million".</summary>
    public bool HasPoint { get; init; }

    /// <summary>The multiplier it ends in: 1000 for "five thousand"; otherwise 0.</summary>
    public double LastRound { get; init; }

    /// <summary>This, unless the other reading is longer.</summary>
    public NumberSpan OrLonger(NumberSpan other) => other.End > End ? other : this;
}
