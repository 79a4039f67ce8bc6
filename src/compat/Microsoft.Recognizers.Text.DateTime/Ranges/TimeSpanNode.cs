namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>A range of the clock, bound to no day.</summary>
internal sealed class TimeSpanNode : Node
{
    public Clock Start;
    public Clock End;

    /// <summary>Both halves of the day are possible.</summary>
    public bool Ambiguous;

    /// <summary>A named part of the day.</summary>
    public DayPart Part;

    public Mod Mod;

    /// <summary>"8am-3": the published timex of that form has no leading zeros beside a date.</summary>
    public bool Unpadded;

    /// <summary>Mere numbers: "from 6 to 7" tells the clock only beside a day or a part of one.</summary>
    public bool Pure;

    public TimeSpanNode Copy() => (TimeSpanNode)MemberwiseClone();

    /// <summary>The same range in the other half of the day.</summary>
    public TimeSpanNode Turned()
    {
        var turned = Copy();
        turned.Start = Start.Plus(12);
        turned.End = End.Plus(12);
        if (turned.Start.Hour >= 24)
        {
            turned.Start = turned.Start.Plus(-24);
            turned.End = turned.End.Plus(-24);
        }

        return turned;
    }

    public TimeSpan Length => End.Offset >= Start.Offset ? End.Offset - Start.Offset : End.Offset + TimeSpan.FromDays(1) - Start.Offset;

    public string Timex() => Part != DayPart.None ? DayParts.Timex(Part) : $"({Start.Timex()},{End.Timex()},{Write.Stretch(Length)})";
}
