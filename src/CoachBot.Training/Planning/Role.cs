using CoachBot.Training.Catalogue;
using CoachBot.Training.Plans;

namespace CoachBot.Training.Planning;

/// <summary>What an exercise is in a session for.</summary>
internal enum Role { Squat, Lunge, Hinge, HingeSingle, Push, Pull, CoreFront, CoreTurn, Calf, Jump, Explosive, Mobility }

internal static class Roles
{
    public const int Count = (int)Role.Mobility + 1;

    private static readonly Exercise[][] All = [.. Enumerable.Range(0, Count).Select(role => Exercises.All.Where(exercise => Fits((Role)role, exercise)).ToArray())];

    /// <summary>What the catalogue has for a role.</summary>
    public static ReadOnlySpan<Exercise> Candidates(Role role) => All[(int)role];

    private static bool Fits(Role role, Exercise exercise) => role switch
    {
        Role.Squat => exercise.Pattern == MovementPattern.Squat,
        Role.Lunge => exercise.Pattern == MovementPattern.Lunge,
        Role.Hinge or Role.HingeSingle => exercise is { Pattern: MovementPattern.Hinge, Explosive: false },
        Role.Push => exercise.Pattern == MovementPattern.Push,
        Role.Pull => exercise.Pattern == MovementPattern.Pull,
        Role.CoreFront => exercise.Pattern == MovementPattern.AntiExtension,
        Role.CoreTurn => exercise.Pattern is MovementPattern.AntiRotation or MovementPattern.Carry,
        Role.Calf => exercise.Pattern == MovementPattern.Calf,
        Role.Jump => exercise.Pattern == MovementPattern.Jump,
        Role.Explosive => exercise.Explosive,
        _ => exercise.Pattern == MovementPattern.Mobility,
    };

    /// <summary>Main lifts get the phase's sets and rests.</summary>
    public static bool IsMain(Role role) => role is Role.Squat or Role.Lunge or Role.Hinge or Role.HingeSingle;

    public static bool IsUpper(Role role) => role is Role.Push or Role.Pull;

    /// <summary>The order within a session: fast work while fresh, then the big lifts, the core last.</summary>
    public static int Order(Role role) => role switch
    {
        Role.Jump or Role.Explosive => 0,
        Role.Squat or Role.Hinge => 1,
        Role.Lunge or Role.HingeSingle => 2,
        Role.Push or Role.Pull => 3,
        Role.Calf => 4,
        Role.CoreFront or Role.CoreTurn => 5,
        _ => 6,
    };
}
