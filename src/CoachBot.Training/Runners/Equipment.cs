using CoachBot.Training.Units;

namespace CoachBot.Training.Runners;

public enum EquipmentKind
{
    None, Barbell, Dumbbell, Kettlebell, Band, Bench, Box, Step, PullUpBar, TrapBar, Cable, LegPress, MedicineBall,
}

/// <summary>Something the runner can train with. Without a load: a usual set. The increment is the smallest step its load can change by.</summary>
public sealed record EquipmentItem(EquipmentKind Kind, Load? Load = null, Load? Increment = null);
