namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>What differs between languages and regions beyond words.</summary>
internal sealed record WordOrder
{
    /// <summary>5/3 is 5 March.</summary>
    public bool DayBeforeMonth { get; init; }

    /// <summary>"treinta y uno": the word for "and" joins tens and ones.</summary>
    public bool AndInTens { get; init; }

    /// <summary>"semana pasada", "lunes próximo": the relative word may follow.</summary>
    public bool RelativeFollows { get; init; }

    /// <summary>"las ocho menos cuarto": minutes follow the hour.</summary>
    public bool MinutesFollowHour { get; init; }
}
