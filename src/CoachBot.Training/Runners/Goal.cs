using System.Text.Json.Serialization;
using CoachBot.Training.Units;
using NodaTime;

namespace CoachBot.Training.Runners;

public enum RaceKind
{
    [JsonStringEnumMemberName("5k")]
    FiveK,

    [JsonStringEnumMemberName("10k")]
    TenK,

    Half,
    Marathon,
    Ultra,
    Other,
}

public enum TrainingPriority { Running, Strength }

/// <summary>What the runner trains for. Without a date the plan rolls on endlessly.</summary>
public sealed record Goal(RaceKind? Race, Distance? Distance, LocalDate? Date, string? Name = null, TrainingPriority Priority = TrainingPriority.Running)
{
    /// <summary>No race: strong for running's sake.</summary>
    public static readonly Goal NoRace = new(null, null, null);
}

/// <summary>A race on the way, or one that has been run.</summary>
public sealed record DatedRace(Distance Distance, LocalDate Date, string? Name = null);
