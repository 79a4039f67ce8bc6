using CoachBot.Training.Commands;
using CoachBot.Training.Events;
using CoachBot.Training.Plans;
using CoachBot.Training.Runners;
using CoachBot.Training.Soreness;
using CoachBot.Training.Units;
using NodaTime;

namespace CoachBot.Training.Decisions;

/// <summary>Everything the coach knows about one runner: what evolving all events gives.</summary>
public sealed record RunnerState
{
    public static readonly RunnerState New = new();

    /// <summary>How many events have led here.</summary>
    public long Version { get; init; }

    public RunnerProfile Profile { get; init; } = RunnerProfile.Empty;

    /// <summary>Null until it is built.</summary>
    public Plan? Plan { get; init; }

    /// <summary>The last 60 days of soreness, oldest first.</summary>
    public ValueList<SorenessRecord> Soreness { get; init; }

    /// <summary>What is paused or eased now.</summary>
    public ValueList<Hold> Holds { get; init; }

    public ValueList<LoggedExercise> Log { get; init; }

    /// <summary>The last 50 receipts, oldest first.</summary>
    public ValueList<Receipt> Receipts { get; init; }
}

/// <summary>Something that is paused or eased until a date or until a professional clears it.</summary>
/// <param name="Site">Null: everything.</param>
/// <param name="Until">Exclusive; null: until cleared.</param>
/// <param name="RecheckOn">When the coach asks again.</param>
public sealed record Hold(string Rule, BodySite? Site, Side? Side, LocalDate From, LocalDate? Until, LocalDate? RecheckOn, RuleNote Note);

public sealed record LoggedExercise(LocalDate Date, string ExerciseId, ValueList<LoggedSet> Sets);
