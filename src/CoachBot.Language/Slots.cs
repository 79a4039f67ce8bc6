using CoachBot.Training.Runners;
using CoachBot.Training.Soreness;
using CoachBot.Training.Units;
using NodaTime;

namespace CoachBot.Language;

/// <summary>The facts a message names; null: not named. JSON names are camelCase and as in the terminal contract.</summary>
public sealed record Slots
{
    public static readonly Slots None = new();

    public string? RaceName { get; init; }
    public LocalDate? RaceDate { get; init; }
    public double? DistanceMetres { get; init; }
    public IReadOnlyList<RunDaySlot>? RunDays { get; init; }
    public double? WeeklyDistanceMetres { get; init; }
    public int? RunsPerWeek { get; init; }
    public double? PaceSecondsPerKm { get; init; }
    public IReadOnlyList<EquipmentSlot>? Equipment { get; init; }

    public Experience? Experience { get; init; }
    public int? Age { get; init; }
    public int? Minutes { get; init; }
    public IReadOnlyList<IsoDayOfWeek>? AvailableDays { get; init; }
    public LocalTime? NotBefore { get; init; }
    public LocalTime? NotAfter { get; init; }
    public LocalDate? Date { get; init; }
    public LocalDate? ToDate { get; init; }
    public LocalDate? FromDate { get; init; }
    public LocalDate? UntilDate { get; init; }
    public IReadOnlyList<IsoDayOfWeek>? Days { get; init; }
    public LocalTime? Time { get; init; }
    public int? Sets { get; init; }
    public IReadOnlyList<int>? Reps { get; init; }
    public double? LoadKg { get; init; }
    public int? Rir { get; init; }
    public string? Exercise { get; init; }
    public double? Fraction { get; init; }
    public int? SessionsWanted { get; init; }
    public BodySite? Site { get; init; }
    public Side? Side { get; init; }
    public SorenessKind? Kind { get; init; }
    public int? Score { get; init; }
    public bool? FormAffected { get; init; }
    public bool? EasesInWarmUp { get; init; }
    public int? DaysSinceOnset { get; init; }
    public int? WorseNextMorning { get; init; }
    public double? SleepHours { get; init; }
    public int? Fatigue { get; init; }
    public string? Topic { get; init; }
    public UnitSystem? Units { get; init; }
    public string? Language { get; init; }

    /// <summary>IANA id.</summary>
    public string? TimeZone { get; init; }

    /// <summary>By exercise id, in kg.</summary>
    public IReadOnlyDictionary<string, double>? OneRepMaxKg { get; init; }

    /// <summary>A pasted run plan.</summary>
    public IReadOnlyList<DatedRunWeek>? RunWeeks { get; init; }

    /// <summary>Not named in the terminal contract, so it is not written there.</summary>
    internal IReadOnlyList<EquipmentSlot>? EquipmentGone { get; init; }

    /// <summary>The gym among it: what stands at home with a weight of its own is not gone with it.</summary>
    internal bool GymGone { get; init; }

    /// <summary>Like it, not in the terminal contract.</summary>
    internal IReadOnlyList<IsoDayOfWeek>? DaysBarred { get; init; }

    /// <summary>The days that were said not to be free, where <see cref="AvailableDays"/> are the others; none: the free ones were named, or none at all.</summary>
    public IReadOnlyList<IsoDayOfWeek> Barred() => DaysBarred ?? [];

    /// <summary>Kit that is sold, lost, broken or not there, and takes away only itself; none: nothing of the kind is said.</summary>
    public IReadOnlyList<EquipmentSlot> Gone() => EquipmentGone ?? [];

    /// <summary>Whether what is gone is a gym.</summary>
    public bool LostTheGym() => GymGone;
}

/// <summary>Kind null: a run of unsaid kind. <see cref="DayKind.Off"/>: the run of that day is dropped.</summary>
public sealed record RunDaySlot(IsoDayOfWeek Day, DayKind? Kind, Distance? Distance = null);

public sealed record EquipmentSlot(EquipmentKind Kind, double? Kg = null);
