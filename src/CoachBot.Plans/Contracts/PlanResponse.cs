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

/// <param name="Reps">[low, high]; a timed hold has <paramref name="Seconds"/> in its place.</param>
/// <param name="Rir">Repetitions in reserve, [low, high].</param>
/// <param name="LoadKg">Null: bodyweight, a band, or a load the runner finds by RIR.</param>
/// <param name="Contacts">Ground contacts of jumps over all sets.</param>
public sealed record ExerciseAnswer(
    string Id,
    string Name,
    MovementPattern Pattern,
    int Sets,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int[]? Reps,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int[]? Seconds,
    int[]? Rir,
    int[]? Percent1Rm,
    double? LoadKg,
    int RestSeconds,
    int Contacts)
{
    public static ExerciseAnswer Of(Prescription exercise) => new(
        exercise.ExerciseId, exercise.Name, exercise.Pattern, exercise.Sets, Pair(exercise.Reps), Pair(exercise.Seconds), Pair(exercise.Rir),
        Pair(exercise.Percent1Rm), exercise.Load?.Kilograms, exercise.RestSeconds, exercise.Contacts);

    internal static int[]? Pair(Bounds? bounds) => bounds is { } range ? [range.Low, range.High] : null;
}
