namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>
/// What kinds of words a text holds at all. Most sentences have few, and a phrase whose words are nowhere need not be tried:
/// this keeps short texts fast and the first call short, for code that is not run is not compiled either.
/// </summary>
[Flags]
internal enum Seen
{
    None = 0,
    Month = 1 << 0,
    Weekday = 1 << 1,
    Unit = 1 << 2,
    Part = 1 << 3,
    Mod = 1 << 4,
    Connector = 1 << 5,
    Holiday = 1 << 6,
    Season = 1 << 7,
    Repetition = 1 << 8,
    Decade = 1 << 9,
    Quarter = 1 << 10,
    Number = 1 << 11,
    Relative = 1 << 12,
    SpecialDay = 1 << 13,
    Year = 1 << 14,
    EndOfDay = 1 << 15,

    /// <summary>Four digits or more: a year.</summary>
    LongNumber = 1 << 16,

    /// <summary>A number or rank in words.</summary>
    Spelled = 1 << 17,

    /// <summary>A slash or hyphen, or a full stop inside: a date in digits.</summary>
    Separator = 1 << 18,

    /// <summary>"am", "pm".</summary>
    HalfDay = 1 << 19,

    /// <summary>"ago", "from now".</summary>
    Away = 1 << 20,
}
