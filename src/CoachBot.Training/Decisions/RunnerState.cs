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

    /// <summary>The day from which the plan's phases count; null before the first plan.</summary>
    public LocalDate? PlannedFrom { get; init; }

    /// <summary>Sessions that the runner has put elsewhere; a rebuild respects them as long as they are legal.</summary>
    public ValueList<SessionEdit> Edits { get; init; }

    public ValueList<Away> Travels { get; init; }

    /// <summary>"Today, or on Friday, I have 15 minutes and one band"; null, or of an earlier day, when today is as planned.</summary>
    public TodayOverride? Today { get; init; }

    /// <summary>How each exercise that was logged stands.</summary>
    public ValueList<ExerciseProgress> Progress { get; init; }

    /// <summary>How the last sessions felt, oldest first.</summary>
    public ValueList<SessionFeel> Feels { get; init; }

    /// <summary>Days of high fatigue or short sleep, the last two weeks of them.</summary>
    public ValueList<LocalDate> TiredOn { get; init; }

    /// <summary>What can be taken back, oldest first: the way back of each change.</summary>
    public ValueList<UndoStep> Undoable { get; init; }
}

/// <summary>A session moved by the runner, and with what load.</summary>
/// <param name="OptIn">By the runner's own choice on the day of a hard or long run.</param>
/// <param name="Was">What it was before it was moved: as that it counts for its week, however small it has become. Null: as it is.</param>
/// <param name="Left">The day it has left, which stays free of what the plan itself would put there.</param>
/// <param name="Among">How many strength sessions its week had then: room that a move makes is no reason for one more.</param>
public sealed record SessionEdit(SessionId Id, LocalDate Date, SessionLoad Load, bool OptIn = false, SessionLoad? Was = null, LocalDate? Left = null, int? Among = null);

/// <summary>Away between two dates, both included. Equipment null: bodyweight.</summary>
public sealed record Away(LocalDate From, LocalDate Until, ValueList<EquipmentItem>? Equipment);

/// <summary>One day with other minutes or other equipment. Null: as always.</summary>
public sealed record TodayOverride(LocalDate Date, int? Minutes, ValueList<EquipmentItem>? Equipment);

/// <param name="Load">The load to use next; null: bodyweight, or not known.</param>
/// <param name="OneRepMax">Estimated from logged sets of ten repetitions or fewer.</param>
/// <param name="ExtraStreak">Sessions running with two or more extra repetitions on the last set.</param>
/// <param name="Phase">In which phase <paramref name="Load"/> was lifted.</param>
/// <param name="HarderId">The harder neighbour that has taken its place, where no load could be added.</param>
public sealed record ExerciseProgress(
    string ExerciseId, Load? Load, Load? OneRepMax, int ExtraStreak, Phase Phase, LocalDate LastOn, string? HarderId = null);

public sealed record SessionFeel(LocalDate Date, Feel Feel);

/// <summary>How to take back the change of one receipt.</summary>
public sealed record UndoStep(long Number, LocalDate On, StateChange Back)
{
    /// <summary>Leaves alone what has since become history.</summary>
    public UndoStep Without(ValueList<Session> touched) =>
        touched.Count == 0 || Back.Plan is not { } plan ? this : this with { Back = Back with { Plan = plan.Without(touched) } };
}

/// <summary>Something that is paused or eased until a date or until a professional clears it.</summary>
/// <param name="Site">Null: everything.</param>
/// <param name="Until">Exclusive; null: until cleared.</param>
/// <param name="RecheckOn">When the coach asks again.</param>
public sealed record Hold(string Rule, BodySite? Site, Side? Side, LocalDate From, LocalDate? Until, LocalDate? RecheckOn, RuleNote Note)
{
    /// <summary>Not over yet on that day, whether or not it has begun.</summary>
    public bool IsOpen(LocalDate on) => Until is not { } until || on < until;

    public bool Covers(LocalDate date) => From <= date && IsOpen(date);

    /// <summary>No strength session while it lasts.</summary>
    public bool StopsSessions() => Rule is "R0" or "R10" or "pause.all" or "pause.strength";

    /// <summary>By the runner's own wish, or because a professional has said so; without an end it needs that professional's word.</summary>
    public bool IsBreak() => Rule.StartsWith("pause.", StringComparison.Ordinal);

    /// <summary>No running while it lasts: red flags (R0, R1), illness below the neck (R10) and breaks. Runs are the runner's own, so the plan keeps them and whoever shows them says so.</summary>
    public bool StopsRuns() => Rule is "R0" or "R1" or "R10" or "pause.all" or "pause.runs";
}

public sealed record LoggedExercise(LocalDate Date, string ExerciseId, ValueList<LoggedSet> Sets);
