namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>A time as it was said: "8" and "8:00" are the same instant and different timex. Minute and second are −1 when unsaid.</summary>
internal readonly record struct Clock(int Hour, int Minute = -1, int Second = -1)
{
    public TimeSpan Offset => new(Hour, Math.Max(0, Minute), Math.Max(0, Second));

    public Clock Plus(int hours) => this with { Hour = Hour + hours };

    /// <summary>Afternoon in place of morning, and the reverse for twelve.</summary>
    public Clock OtherHalf => Hour >= 12 ? Plus(-12) : Plus(12);

    public static Clock From(Moment at) => new(at.Hour, at.Minute, at.Second);

    /// <summary>"T08:30"; the hour beyond midnight is that of the next day.</summary>
    public string Timex(bool padded = true)
    {
        var hour = Hour >= 24 ? Hour - 24 : Hour;
        return Second >= 0 ? $"T{hour:00}:{Math.Max(0, Minute):00}:{Second:00}"
            : Minute >= 0 ? $"T{hour:00}:{Minute:00}"
            : padded ? $"T{hour:00}" : $"T{hour}";
    }
}
