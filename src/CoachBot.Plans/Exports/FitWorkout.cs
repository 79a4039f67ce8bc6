using CoachBot.Training.Catalogue;
using CoachBot.Training.Plans;
using NodaTime;

namespace CoachBot.Plans.Exports;

/// <summary>A session as a structured workout for a watch: each exercise a step, its rest a step, both repeated for its sets.</summary>
public static class FitWorkout
{
    public const string ContentType = "application/vnd.ant.fit";

    // Message and value numbers of the FIT profile.
    private const ushort FileId = 0, Workout = 26, WorkoutStep = 27;
    private const byte WorkoutFile = 5, Training = 10, StrengthTraining = 20, Open = 2, Active = 0, Rest = 1;
    private const byte ForTime = 0, UntilPressed = 5, Repeat = 6, ForReps = 29;
    private const ushort Development = 255;

    private static readonly Instant Epoch = Instant.FromUtc(1989, 12, 31, 0, 0);

    /// <param name="createdAt">When the file is made.</param>
    /// <param name="words">Null: English.</param>
    public static byte[] Write(Session session, Instant createdAt, FitWords? words = null)
    {
        ArgumentNullException.ThrowIfNull(session);
        words ??= FitWords.English;
        var steps = session.Exercises.SelectMany(exercise => StepsOf(exercise, words)).ToList();
        var file = new FitFile()
            .Add(FileId, FitField.Enum(0, WorkoutFile), FitField.UInt16(1, Development), FitField.UInt16(2, 1), FitField.UInt32z(3, 1), FitField.UInt32(4, (uint)(createdAt - Epoch).TotalSeconds))
            .Add(Workout, FitField.Enum(4, Training), FitField.Enum(11, StrengthTraining), FitField.UInt16(6, (ushort)(1 + steps.Sum(exercise => exercise.Count))), FitField.Text(8, $"{words.Strength} {session.Date:MM-dd}", 23));
        ushort index = 0;
        file.Add(WorkoutStep, Step(index++, words.WarmUp, UntilPressed, 0, 2));
        foreach (var exercise in steps)
        {
            var first = index;
            foreach (var step in exercise)
            {
                file.Add(WorkoutStep, step(index++, first));
            }
        }

        return file.ToBytes();
    }

    private static IEnumerable<List<Func<ushort, ushort, FitField[]>>> StepsOf(Prescription exercise, FitWords words)
    {
        // A watch counts; of a range it is told the lower end, and the range in words.
        var (kind, amount, range) = exercise switch
        {
            { Reps: { } reps } => (ForReps, (uint)reps.Low, $"{reps.Low}-{reps.High}"),
            { Seconds: { } seconds } => (ForTime, (uint)seconds.Low * 1000, $"{seconds.Low}-{seconds.High} s"),
            _ => (UntilPressed, 0u, ""),
        };
        List<Func<ushort, ushort, FitField[]>> steps = [(index, _) => [.. Step(index, exercise.Name, kind, amount, Active), .. Details(exercise, range, words)]];
        if (exercise.RestSeconds > 0)
        {
            steps.Add((index, _) => Step(index, words.Rest, ForTime, (uint)exercise.RestSeconds * 1000, Rest));
        }

        if (exercise.Sets > 1)
        {
            steps.Add((index, first) => [FitField.UInt16(254, index), FitField.Enum(1, Repeat), FitField.UInt32(2, first), FitField.Enum(3, Open), FitField.UInt32(4, (uint)exercise.Sets)]);
        }

        yield return steps;
    }

    private static FitField[] Step(ushort index, string name, byte kind, uint amount, byte intensity) =>
    [
        FitField.UInt16(254, index), FitField.Text(0, name, 40), FitField.Enum(1, kind), FitField.UInt32(2, amount), FitField.Enum(3, Open), FitField.UInt32(4, 0), FitField.Enum(7, intensity),
    ];

    private static FitField[] Details(Prescription exercise, string range, FitWords words)
    {
        var sides = Exercises.Find(exercise.ExerciseId)?.OneSided == true ? $", {words.EachSide}" : "";
        FitField[] details = [FitField.Text(8, $"{exercise.Sets} x {range}{sides}"), FitField.UInt16(10, CategoryOf(exercise.Pattern))];
        return exercise.Load is { } load ? [.. details, FitField.UInt16(12, (ushort)Math.Round(load.Kilograms * 100))] : details;
    }

    /// <summary>The profile's exercise categories; which exercise within it is left to the name.</summary>
    private static ushort CategoryOf(MovementPattern pattern) => pattern switch
    {
        MovementPattern.Squat => 28,
        MovementPattern.Hinge => 8,
        MovementPattern.Lunge => 17,
        MovementPattern.Calf => 1,
        MovementPattern.Push => 22,
        MovementPattern.Pull => 23,
        MovementPattern.AntiExtension => 19,
        MovementPattern.AntiRotation => 5,
        MovementPattern.Carry => 3,
        MovementPattern.Jump => 20,
        MovementPattern.Mobility => 31,
        _ => throw new ArgumentOutOfRangeException(nameof(pattern), pattern, "No category is known for this pattern."),
    };
}

/// <summary>What stands on the watch besides the exercises' names.</summary>
public sealed record FitWords(string Strength, string WarmUp, string Rest, string EachSide)
{
    public static FitWords English { get; } = new("Strength", "Warm-up", "Rest", "each side");

    public static FitWords Spanish { get; } = new("Fuerza", "Calentamiento", "Descanso", "por lado");
}
