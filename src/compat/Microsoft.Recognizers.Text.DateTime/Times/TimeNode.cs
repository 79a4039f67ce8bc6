namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>A time of day.</summary>
internal sealed class TimeNode : Node
{
    public Clock Clock;

    /// <summary>Morning or afternoon was left open.</summary>
    public bool Ambiguous;

    /// <summary>A mere number; a time only after "at", beside a date or in a range.</summary>
    public bool Bare;

    /// <summary>"8.30": the words begin with the "at" before it.</summary>
    public bool Dotted;

    /// <summary>am or pm was said.</summary>
    public bool Marked;

    public TimeNode Copy() => (TimeNode)MemberwiseClone();

    /// <summary>Lets "in the evening" decide between the halves of the day.</summary>
    public TimeNode In(DayPart part)
    {
        var copy = Copy();
        var hour = Clock.Hour;
        if (!Ambiguous || Marked)
        {
            return copy;
        }

        copy.Ambiguous = false;
        var late = part switch
        {
            DayPart.Afternoon or DayPart.Evening or DayPart.Dinner => hour < 12,
            DayPart.Night => hour is >= 5 and < 12,
            DayPart.Lunch => hour < 9,
            DayPart.Daytime => hour < 6,
            _ => false,
        };
        copy.Clock = late ? Clock.Plus(12) : hour == 12 && part is DayPart.Morning or DayPart.Night ? Clock.Plus(-12) : Clock;
        return copy;
    }
}
