using CoachBot.Training.Commands;
using CoachBot.Training.Decisions;
using CoachBot.Training.Plans;
using CoachBot.Training.Runners;
using CoachBot.Training.Soreness;
using CoachBot.Training.Units;
using NodaTime;

namespace CoachBot.Training.Events;

/// <summary>The coach knows something new about the runner, and has rebuilt what follows from it.</summary>
public sealed record ProfileChanged : RunnerEvent;

public sealed record PlanBuilt : RunnerEvent;

/// <summary>A new day: what was left behind is missed, an endless plan is a week longer.</summary>
public sealed record DayTurned : RunnerEvent;

public sealed record SessionCompleted(SessionId Session, SessionStatus Status, Feel? Feel) : RunnerEvent;

public sealed record SessionRated(SessionId Session, Feel Feel) : RunnerEvent;

public sealed record SetsLogged(string ExerciseId, ValueList<LoggedSet> Sets) : RunnerEvent;

public sealed record SessionSkipped(SessionId Session) : RunnerEvent;

public sealed record SessionMoved(SessionId Session, LocalDate From, LocalDate To) : RunnerEvent;

public sealed record SessionsSwapped(SessionId First, SessionId Second) : RunnerEvent;

public sealed record TodayRebuilt : RunnerEvent;

public sealed record TravelPlanned(Away Away) : RunnerEvent;

/// <summary>The journey ends before its last day, or never begins.</summary>
public sealed record TravelEnded(Away Away) : RunnerEvent;

public sealed record TrainingPaused(Hold Hold) : RunnerEvent;

public sealed record TrainingResumed : RunnerEvent;

/// <summary>A report and the row of the decision table it led to.</summary>
public sealed record SorenessReported(SorenessReport Report, SorenessDecision Decision) : RunnerEvent;

public sealed record IllnessReported(bool Fever, bool BelowNeck, bool SymptomFree) : RunnerEvent;

public sealed record FatigueReported(double? SleepHours, int? Fatigue) : RunnerEvent;

public sealed record RecoveryReported(BodySite? Site, Side? Side, bool ClearedByProfessional) : RunnerEvent;

/// <summary>Pauses and easings of a plan that was given up for this one.</summary>
public sealed record HoldsCarried(ValueList<Hold> Holds) : RunnerEvent;

/// <summary>The change of receipt <paramref name="Undoes"/> is taken back.</summary>
public sealed record ChangeUndone(long Undoes) : RunnerEvent;
