using System.Text.Json.Serialization;
using CoachBot.Training.Plans;
using CoachBot.Training.Units;
using NodaTime;

namespace CoachBot.Plans.Contracts;

/// <summary>A plan as the terminal and the HTTP API give it.</summary>
/// <param name="Refused">Why the coach may not plan; null when it may.</param>
public sealed record PlanResponse(NoteAnswer? Refused, NoteAnswer[] Advice, WeekAnswer[] Weeks)
{
    public static PlanResponse Of(Plan plan) => new(
        plan.Refused is { } refused ? NoteAnswer.Of(refused) : null,
        NoteAnswer.Of(plan.Advice),
        [.. plan.Weeks.Select(WeekAnswer.Of)]);
}

/// <summary>A rule that was applied, in plain words.</summary>
public sealed record NoteAnswer(string Rule, string Text)
{
    public static NoteAnswer Of(RuleNote note) => new(note.Rule, note.Text);

    public static NoteAnswer[] Of(ValueList<RuleNote> notes) => [.. notes.Select(Of)];
}

/// <param name="StartsOn">A Monday.</param>
/// <param name="WeeksToRace">0 in race week; null without a race.</param>
public sealed record WeekAnswer(
    int Number, LocalDate StartsOn, int? WeeksToRace, Phase Phase, bool Deload, NoteAnswer[] Relaxed, SessionAnswer[] Sessions)
{
    public static WeekAnswer Of(PlanWeek week) => new(
        week.Number, week.StartsOn, week.WeeksToRace, week.Phase, week.Deload, NoteAnswer.Of(week.Relaxed), [.. week.Sessions.Select(SessionAnswer.Of)]);
}

/// <param name="Minutes">Warm-up, sets and rests together.</param>
/// <param name="AfterRun">To be done after that day's run.</param>
public sealed record SessionAnswer(LocalDate Date, SessionLoad Load, int Minutes, bool AfterRun, ExerciseAnswer[] Exercises, NoteAnswer[] Why)
{
    public static SessionAnswer Of(Session session) => new(
        session.Date, session.Load, session.Minutes, session.AfterRun, [.. session.Exercises.Select(ExerciseAnswer.Of)], NoteAnswer.Of(session.Why));
}

/// <remarks>Properties and no parameters: what a timed hold or a set of repetitions leaves out must not be required by the published schema.</remarks>
public sealed record ExerciseAnswer
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required MovementPattern Pattern { get; init; }

    public required int Sets { get; init; }

    /// <summary>[low, high]; a timed hold has <see cref="Seconds"/> in its place.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int[]? Reps { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int[]? Seconds { get; init; }

    /// <summary>Repetitions in reserve, [low, high].</summary>
    public required int[]? Rir { get; init; }

    public required int[]? Percent1Rm { get; init; }

    /// <summary>Null: bodyweight, a band, or a load the runner finds by RIR.</summary>
    public required double? LoadKg { get; init; }

    public required int RestSeconds { get; init; }

    /// <summary>Ground contacts of jumps over all sets.</summary>
    public required int Contacts { get; init; }

    public static ExerciseAnswer Of(Prescription exercise) => new()
    {
        Id = exercise.ExerciseId,
        Name = exercise.Name,
        Pattern = exercise.Pattern,
        Sets = exercise.Sets,
        Reps = Pair(exercise.Reps),
        Seconds = Pair(exercise.Seconds),
        Rir = Pair(exercise.Rir),
        Percent1Rm = Pair(exercise.Percent1Rm),
        LoadKg = exercise.Load?.Kilograms,
        RestSeconds = exercise.RestSeconds,
        Contacts = exercise.Contacts,
    };

    internal static int[]? Pair(Bounds? bounds) => bounds is { } range ? [range.Low, range.High] : null;
}
