namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>One reading of a date or time.</summary>
public class DateTimeResolution
{
    /// <summary>The value: `2026-11-22`, `14:00:00`, `2026-11-22 14:00:00`, or seconds for a duration.</summary>
    public string Value { get; set; }

    /// <summary>The start of a range.</summary>
    public string Start { get; set; }

    /// <summary>The end of a range.</summary>
    public string End { get; set; }

    /// <summary>What was said as a TIMEX expression.</summary>
    public string Timex { get; set; }
}
