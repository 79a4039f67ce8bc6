using CoachBot.Plans;
using CoachBot.Training.Catalogue;
using CoachBot.Training.Decisions;
using CoachBot.Training.Events;
using CoachBot.Training.Plans;
using CoachBot.Training.Runners;
using CoachBot.Training.Soreness;
using CoachBot.Training.Units;
using NodaTime;

namespace CoachBot.Runners;

/// <summary>Everything that the page shows of its runner, in one answer.</summary>
/// <param name="Undoable">The number of the receipt that an undo would take back.</param>
/// <param name="Soreness">The last 60 days, oldest first.</param>
/// <param name="CalendarSince">When the calendar address was made; null when there is none.</param>
internal sealed record PageData(
    long Version,
    LocalDate Today,
    string Zone,
    UnitSystem Units,
    string? Language,
    Goal? Goal,
    string? Refused,
    IReadOnlyList<PageWeek> Weeks,
    IReadOnlyDictionary<string, PageExercise> Exercises,
    IReadOnlyList<Receipt> Receipts,
    long? Undoable,
    IReadOnlyList<SorenessRecord> Soreness,
    IReadOnlyList<string> Holds,
    IReadOnlyList<LoggedExercise> Log,
    ReminderPreferences Reminders,
    Instant? CalendarSince)
{
    private const int WeeksBack = 12;

    public static PageData Of(RunnerView view, Instant? calendarSince)
    {
        var state = view.State;
        var weeks = (state.Plan?.Weeks ?? []).Where(week => week.StartsOn >= view.Today.PlusWeeks(-WeeksBack)).Select(week => PageWeek.Of(week, state.Profile)).ToList();
        var exercises = weeks.SelectMany(week => week.Sessions).SelectMany(session => session.Exercises).Select(exercise => exercise.ExerciseId)
            .Concat(state.Log.Select(logged => logged.ExerciseId)).Distinct()
            .Select(Training.Catalogue.Exercises.Find).OfType<Exercise>().ToDictionary(exercise => exercise.Id, PageExercise.Of);
        return new PageData(
            state.Version, view.Today, view.Zone.Id, state.Profile.Units, state.Profile.Language, state.Profile.Goal, state.Plan?.Refused?.Text, weeks, exercises,
            [.. state.Receipts.Reverse()], state.Undoable.Count == 0 ? null : state.Undoable[^1].Number, state.Soreness, [.. state.Holds.Select(hold => hold.Note.Text)],
            state.Log, state.Profile.Reminders, calendarSince);
    }
}

internal sealed record PageWeek(
    int Number, LocalDate StartsOn, int? WeeksToRace, Phase Phase, bool Deload, IReadOnlyList<RunDay> Runs, ValueList<Session> Sessions, IReadOnlyList<string> Notes)
{
    public static PageWeek Of(PlanWeek week, RunnerProfile profile)
    {
        var runs = profile.RunWeeks.FirstOrDefault(dated => dated.StartsOn == week.StartsOn)?.Week ?? profile.RunWeek;
        return new PageWeek(
            week.Number, week.StartsOn, week.WeeksToRace, week.Phase, week.Deload, [.. runs?.Days.Where(day => day.Kind != DayKind.Off) ?? []], week.Sessions,
            [.. week.Relaxed.Select(note => note.Text)]);
    }
}

internal sealed record PageExercise(string Name, bool OneSided, ValueList<string> Cues, string StopIf)
{
    public static PageExercise Of(Exercise exercise) => new(exercise.Name, exercise.OneSided, exercise.Cues, exercise.StopIf);
}
