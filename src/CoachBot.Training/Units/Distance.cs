namespace CoachBot.Training.Units;

/// <summary>A length in metres; shown in the runner's own units by whoever talks to the runner.</summary>
public readonly record struct Distance(double Metres) : IComparable<Distance>
{
    public static readonly Distance Marathon = new(42_195);
    public static readonly Distance HalfMarathon = new(21_097.5);

    public double Kilometres => Metres / 1000;

    public static Distance FromKilometres(double kilometres) => new(kilometres * 1000);

    /// <summary>International miles of 1,609.344 m.</summary>
    public static Distance FromMiles(double miles) => new(miles * 1609.344);

    public int CompareTo(Distance other) => Metres.CompareTo(other.Metres);
}
