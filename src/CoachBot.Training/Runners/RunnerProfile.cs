using CoachBot.Training.Units;
using NodaTime;

namespace CoachBot.Training.Runners;

/// <summary>What the coach knows about a runner. Null means: not said yet. An empty equipment list means: none.</summary>
public sealed record RunnerProfile
{
    public static readonly RunnerProfile Empty = new();

    /// <summary>In years.</summary>
    public int? Age { get; init; }

    public Experience? Experience { get; init; }

    public int? LiftingMonths { get; init; }

    /// <summary>The most minutes a session may take.</summary>
    public int? Minutes { get; init; }

    public ValueList<EquipmentItem>? Equipment { get; init; }

    /// <summary>Known or estimated one-repetition maxima by exercise id.</summary>
    public ValueList<OneRepMax> OneRepMaxes { get; init; }

    public Screening? Screening { get; init; }

    public Goal? Goal { get; init; }

    public ValueList<DatedRace> OtherRaces { get; init; }

    public DatedRace? LastRace { get; init; }

    public RunWeek? RunWeek { get; init; }

    public ValueList<DatedRunWeek> RunWeeks { get; init; }

    public ValueList<IsoDayOfWeek> UnavailableDays { get; init; }

    /// <summary>The earliest and latest local time a session can start, when the runner has said so.</summary>
    public LocalTime? NotBefore { get; init; }

    public LocalTime? NotAfter { get; init; }

    public int? SessionsWanted { get; init; }

    public ValueList<Injury> Injuries { get; init; }

    /// <summary>Exercises that the runner won't do, by id: others take their place.</summary>
    public ValueList<string> LeftOut { get; init; }

    public int MissedDays { get; init; }

    public int WeeksSinceDeload { get; init; }

    /// <summary>IANA id, such as Europe/London.</summary>
    public string? TimeZone { get; init; }

    public UnitSystem Units { get; init; } = UnitSystem.Metric;

    /// <summary>BCP 47, such as en-GB or es.</summary>
    public string? Language { get; init; }

    public ReminderPreferences Reminders { get; init; } = ReminderPreferences.Unset;
}

/// <summary>One exercise's one-repetition maximum.</summary>
public sealed record OneRepMax(string ExerciseId, Load Load);

/// <summary>Metric: km and kg. Imperial: miles and pounds. British: miles and kg.</summary>
public enum UnitSystem { Metric, Imperial, British }
