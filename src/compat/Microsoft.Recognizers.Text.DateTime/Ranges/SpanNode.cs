namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>How exactly an end of a range was given; decides in which unit the range is counted.</summary>
internal enum Grain : byte
{
    Day,
    Week,
    Month,
    Year,
}

/// <summary>A range of whole days, or of instants, with its nearest past and future reading. The end is exclusive.</summary>
internal sealed class SpanNode : Node
{
    public string Timex = string.Empty;

    /// <summary>The timex of the future reading where it differs.</summary>
    public string? FutureTimex;

    public Moment PastStart;
    public Moment PastEnd;
    public Moment FutureStart;
    public Moment FutureEnd;

    /// <summary>Ends carry a time of day.</summary>
    public bool Clocked;

    /// <summary>"start", "mid", "end", "ref_undef" …</summary>
    public string? Mod;

    /// <summary>The business days meant, in place of a plain range.</summary>
    public string? List;

    /// <summary>It has a timex but no days ("summer").</summary>
    public bool Unresolved;

    /// <summary>The year was left open.</summary>
    public bool Yearless;

    /// <summary>The year was said as a number.</summary>
    public bool Stated;

    public Grain Grain;

    /// <summary>The range of which this is the beginning, middle or end.</summary>
    public SpanNode? Whole;

    /// <summary>The same range in the other half of the day; null when that was clear.</summary>
    public SpanNode? Other;

    public SpanNode Copy() => (SpanNode)MemberwiseClone();

    public static SpanNode Definite(string timex, Moment start, Moment end, Grain grain) =>
        new() { Timex = timex, PastStart = start, FutureStart = start, PastEnd = end, FutureEnd = end, Grain = grain };
}
