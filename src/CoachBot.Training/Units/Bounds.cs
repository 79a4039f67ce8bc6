namespace CoachBot.Training.Units;

/// <summary>An inclusive range of whole numbers: repetitions, RIR, seconds, per cent.</summary>
public readonly record struct Bounds(int Low, int High)
{
    public static Bounds Exactly(int value) => new(value, value);
}
