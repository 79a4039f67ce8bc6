using CoachBot.Training.Commands;
using CoachBot.Training.Plans;
using CoachBot.Training.Runners;
using NodaTime;

namespace CoachBot.Plans.Contracts;

/// <summary>
/// A command of a replay: its <c>kind</c> and, beside it, the fields that this kind takes, named as in <see cref="PlanRequest"/> and
/// <see cref="ReportEntry"/>. A report may lie under <c>report</c> or beside <c>kind</c>; there its own kind is <c>sorenessKind</c>.
/// </summary>
public sealed record CommandEntry
{
    public string? Kind { get; init; }

    // What the runner is and has.
    public GoalEntry? Goal { get; init; }

    public RaceEntry[]? OtherRaces { get; init; }

    public RaceEntry? LastRace { get; init; }

    public RunDayEntry[]? RunWeek { get; init; }

    public RunWeekEntry[]? RunWeeks { get; init; }

    public EquipmentEntry[]? Equipment { get; init; }

    public Experience? Experience { get; init; }

    public int? LiftingMonths { get; init; }

    public Dictionary<string, double>? OneRepMaxKg { get; init; }

    public int? Age { get; init; }

    public int? Minutes { get; init; }

    public IsoDayOfWeek[]? UnavailableDays { get; init; }

    public LocalTime? NotBefore { get; init; }

    public LocalTime? NotAfter { get; init; }

    public int? SessionsWanted { get; init; }

    public Screening? Screening { get; init; }

    public InjuryEntry[]? Injuries { get; init; }

    public string[]? LeftOut { get; init; }

    public string? TimeZone { get; init; }

    public UnitSystem? Units { get; init; }

    public string? Language { get; init; }

    // What happens to sessions.
    public LocalDate? Date { get; init; }

    public LocalDate? From { get; init; }

    public LocalDate? To { get; init; }

    public LocalDate? Until { get; init; }

    public bool? Strength { get; init; }

    public bool? Runs { get; init; }

    public LocalDate? First { get; init; }

    public LocalDate? Second { get; init; }

    public SessionLoad? As { get; init; }

    public double? Fraction { get; init; }

    public Feel? Feel { get; init; }

    public string? Exercise { get; init; }

    public SetEntry[]? Sets { get; init; }

    // How the runner feels.
    public ReportEntry? Report { get; init; }

    public BodySite? Site { get; init; }

    public Side? Side { get; init; }

    public Training.Soreness.SorenessKind? SorenessKind { get; init; }

    public int? Score { get; init; }

    public bool? FormAffected { get; init; }

    public bool? EasesInWarmUp { get; init; }

    public int? DaysSinceOnset { get; init; }

    public int? WorseNextMorning { get; init; }

    public Training.Soreness.RedFlag[]? Flags { get; init; }

    public double? SleepHours { get; init; }

    public int? Fatigue { get; init; }

    public bool? Fever { get; init; }

    public bool? BelowNeck { get; init; }

    public bool? SymptomFree { get; init; }

    public bool? ClearedByProfessional { get; init; }

    internal ReportEntry FlatReport() => new()
    {
        Site = Site,
        Side = Side,
        Kind = SorenessKind,
        Score = Score,
        FormAffected = FormAffected,
        EasesInWarmUp = EasesInWarmUp,
        DaysSinceOnset = DaysSinceOnset,
        WorseNextMorning = WorseNextMorning,
        Flags = Flags,
        SleepHours = SleepHours,
        Fatigue = Fatigue,
    };
}

public sealed record SetEntry(int? Reps = null, double? LoadKg = null, int? Rir = null);
