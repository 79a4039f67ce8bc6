using CoachBot.Training.Plans;
using CoachBot.Training.Runners;
using CoachBot.Training.Units;
using NodaTime;

namespace CoachBot.Training.Commands;

public enum Feel { TooEasy, Right, TooHard }

/// <summary>One set as it was done. <paramref name="Rir"/>: repetitions that were left.</summary>
public sealed record LoggedSet(int Reps, Load? Load = null, int? Rir = null);

/// <summary>The session of a date (today when null) is done, or the given part of it (0–1).</summary>
public sealed record CompleteSession(LocalDate? Date = null, double? Fraction = null, Feel? Feel = null) : Command;

/// <summary>Rates the last session without logging it anew.</summary>
public sealed record RateSession(Feel Feel) : Command;

/// <summary><paramref name="ExerciseId"/> null: the main lift of the session of that date.</summary>
public sealed record LogSets(ValueList<LoggedSet> Sets, string? ExerciseId = null, LocalDate? Date = null) : Command;

/// <summary>Leaves out one session; it is never crammed in later.</summary>
public sealed record SkipSession(LocalDate? Date = null) : Command;

/// <summary>
/// Moves a session (the next one when <paramref name="From"/> is null). Refused with options where a hard rule forbids the day.
/// <paramref name="As"/> accepts an option: the same day with another load.
/// </summary>
public sealed record MoveSession(LocalDate To, LocalDate? From = null, SessionLoad? As = null) : Command;

public sealed record SwapSessions(LocalDate First, LocalDate Second) : Command;

/// <summary>Rebuilds the session of one day only, today's where <paramref name="Date"/> is null, keeping the phase's intent. Null: as it was.</summary>
public sealed record RebuildToday(int? Minutes = null, ValueList<EquipmentItem>? Equipment = null, LocalDate? Date = null) : Command;

/// <summary>Away between two dates (inclusive) with what is at hand there; null: unknown, so bodyweight.</summary>
public sealed record Travel(LocalDate From, LocalDate Until, ValueList<EquipmentItem>? Equipment = null) : Command;

/// <summary>Back from the journey that begins on <paramref name="From"/>: today is at home again. One that has not begun is left out.</summary>
public sealed record EndTravel(LocalDate From) : Command;

/// <summary>No strength, no runs or neither between two dates (inclusive). <paramref name="Until"/> null: until a professional allows it again.</summary>
public sealed record PauseTraining(LocalDate From, LocalDate? Until, bool Strength = true, bool Runs = true) : Command;

/// <summary>The breaks that the runner has asked for are over, or won't begin. What a professional has forbidden needs their word.</summary>
public sealed record ResumeTraining : Command;
