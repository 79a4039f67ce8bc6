namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>All senses of one word or phrase of a language. "may" is a month and a mere word at once; the grammar asks for the sense it needs.</summary>
internal sealed class Word
{
    /// <summary>A word without any sense.</summary>
    public static readonly Word Unknown = new();

    public Role Roles;

    /// <summary>0–20, 30 … 90, 100 or 1000; −1 when it is no number.</summary>
    public int Cardinal = -1;

    /// <summary>1–31, 40 … when it is an ordinal; 0 otherwise.</summary>
    public int Ordinal;

    /// <summary>1–12.</summary>
    public int Month;

    /// <summary>1 (Monday) – 7.</summary>
    public int Weekday;

    public Unit Unit;

    public Relative Relative;

    public DayPart Part;

    public Mod Mod;

    /// <summary>Days from today, for "today", "tomorrow" and their like (<see cref="Role.SpecialDay"/>).</summary>
    public int Shift;

    /// <summary>Repetition of "daily", "weekly" …: the unit, and how many of it.</summary>
    public Unit Every;

    public double Amount;

    /// <summary>The timex of words for the present, the recent past or the near future: "now", "recently", "asap".</summary>
    public string? Instant;

    /// <summary>The running unit whose end it names: "eod".</summary>
    public Unit EndOf;

    /// <summary>"SP", "SU", "FA" or "WI".</summary>
    public string? Season;

    public Holiday? Holiday;

    public bool Is(Role role) => (Roles & role) != 0;
}
