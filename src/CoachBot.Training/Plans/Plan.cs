using System.Text.Json.Serialization;
using CoachBot.Training.Units;
using NodaTime;

namespace CoachBot.Training.Plans;

public enum Phase { Technique, Strength, Power, Maintain, Taper, Race, Recovery }

/// <summary>Heavy: loads the legs in earnest. Light: RIR ≥4 and ≤25 min, or upper body and core only. Micro and mobility load no legs beyond bodyweight.</summary>
public enum SessionLoad { Heavy, Light, Micro, Mobility }

public enum SessionStatus { Planned, Done, PartlyDone, Skipped, Missed }

/// <summary>A periodised plan, or the reason why there may be none yet.</summary>
public sealed record Plan(RuleNote? Refused, ValueList<RuleNote> Advice, ValueList<PlanWeek> Weeks)
{
    /// <summary>In the order of their dates.</summary>
    [JsonIgnore]
    public IEnumerable<Session> Sessions => Weeks.SelectMany(week => week.Sessions);
}

/// <param name="Number">From 1.</param>
/// <param name="StartsOn">A Monday.</param>
/// <param name="WeeksToRace">0 in race week; null without a race.</param>
/// <param name="Relaxed">The rungs of the fallback ladder this week had to take.</param>
public sealed record PlanWeek(
    int Number,
    LocalDate StartsOn,
    int? WeeksToRace,
    Phase Phase,
    bool Deload,
    ValueList<RuleNote> Relaxed,
    ValueList<Session> Sessions);

/// <summary>A session's identity within its runner's plan; it stays the same when the session moves.</summary>
public readonly record struct SessionId(string Value)
{
    public override string ToString() => Value;
}

public sealed record Session
{
    public required SessionId Id { get; init; }

    public required LocalDate Date { get; init; }

    public required SessionLoad Load { get; init; }

    /// <summary>Warm-up, sets and rests together.</summary>
    public required int Minutes { get; init; }

    /// <summary>To be done after that day's run.</summary>
    public bool AfterRun { get; init; }

    public required ValueList<Prescription> Exercises { get; init; }

    /// <summary>Why this day and this content.</summary>
    public ValueList<RuleNote> Why { get; init; }

    public SessionStatus Status { get; init; } = SessionStatus.Planned;
}

public enum MovementPattern { Squat, Hinge, Lunge, Calf, Push, Pull, AntiExtension, AntiRotation, Carry, Jump, Mobility }

/// <summary>One exercise of a session. Exactly one of <see cref="Reps"/> and <see cref="Seconds"/> is set.</summary>
public sealed record Prescription
{
    public required string ExerciseId { get; init; }

    public required string Name { get; init; }

    public required MovementPattern Pattern { get; init; }

    public required int Sets { get; init; }

    public Bounds? Reps { get; init; }

    /// <summary>A timed hold.</summary>
    public Bounds? Seconds { get; init; }

    /// <summary>Repetitions in reserve; never 0.</summary>
    public Bounds? Rir { get; init; }

    public Bounds? Percent1Rm { get; init; }

    /// <summary>Null: bodyweight, a band, or a load the runner finds by RIR.</summary>
    public Load? Load { get; init; }

    public required int RestSeconds { get; init; }

    /// <summary>Ground contacts of jumps, both legs counted once, over all sets.</summary>
    public int Contacts { get; init; }
}
