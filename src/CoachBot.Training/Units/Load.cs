namespace CoachBot.Training.Units;

/// <summary>A weight to be lifted, in kilograms.</summary>
public readonly record struct Load(double Kilograms) : IComparable<Load>
{
    /// <summary>Avoirdupois pounds of 0.45359237 kg.</summary>
    public static Load FromPounds(double pounds) => new(pounds * 0.45359237);

    public int CompareTo(Load other) => Kilograms.CompareTo(other.Kilograms);
}
