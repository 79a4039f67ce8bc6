using System.Text.Json.Serialization;
using CoachBot.Training.Runners;
using NodaTime;

namespace CoachBot.Plans.Contracts;

/// <summary>One runner, as the terminal's <c>plan</c> and the HTTP API take it. What is missing is unknown.</summary>
public sealed record PlanRequest
{
    /// <summary>The runner's local date; the first plan starts on it.</summary>
    public LocalDate? Today { get; init; }

    /// <summary>IANA id, such as Europe/London.</summary>
    public string? TimeZone { get; init; }

    /// <summary>In years.</summary>
    public int? Age { get; init; }

    public Experience? Experience { get; init; }

    public int? LiftingMonths { get; init; }

    /// <summary>The most minutes a session may take.</summary>
    public int? Minutes { get; init; }

    /// <summary>An empty list: nothing at hand.</summary>
    public EquipmentEntry[]? Equipment { get; init; }

    /// <summary>Exercise id to kilograms.</summary>
    public Dictionary<string, double>? OneRepMaxKg { get; init; }

    public Screening? Screening { get; init; }

    public GoalEntry? Goal { get; init; }

    public RaceEntry[]? OtherRaces { get; init; }

    public RaceEntry? LastRace { get; init; }

    public RunDayEntry[]? RunWeek { get; init; }

    /// <summary>Given weeks that override the usual one.</summary>
    public RunWeekEntry[]? RunWeeks { get; init; }

    public IsoDayOfWeek[]? UnavailableDays { get; init; }

    public LocalTime? NotBefore { get; init; }

    public LocalTime? NotAfter { get; init; }

    public int? SessionsWanted { get; init; }

    public InjuryEntry[]? Injuries { get; init; }

    public int? MissedDays { get; init; }

    public int? WeeksSinceDeload { get; init; }

    public UnitSystem? Units { get; init; }

    /// <summary>BCP 47.</summary>
    public string? Language { get; init; }
}

/// <param name="Kg">Without: a usual set.</param>
/// <param name="IncrementKg">The smallest step its load can change by.</param>
public sealed record EquipmentEntry(EquipmentKind? Kind = null, double? Kg = null, double? IncrementKg = null);

public sealed record InjuryEntry(BodySite? Site = null, Side? Side = null);

public sealed record GoalEntry(
    RaceKind? Race = null, double? DistanceMetres = null, LocalDate? Date = null, string? Name = null, TrainingPriority? Priority = null);

public sealed record RaceEntry(double? DistanceMetres = null, LocalDate? Date = null, string? Name = null);

/// <param name="Km">0 or missing: unknown.</param>
/// <param name="Minutes">0 or missing: unknown.</param>
public sealed record RunDayEntry(IsoDayOfWeek? Day = null, DayKind? Kind = null, double? Km = null, double? Minutes = null);

/// <param name="StartsOn">A Monday.</param>
public sealed record RunWeekEntry(LocalDate? StartsOn = null, [property: JsonPropertyName("days")] RunDayEntry[]? Days = null);
