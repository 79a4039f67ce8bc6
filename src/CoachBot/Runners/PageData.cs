using CoachBot.Dialogs.Wording;
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
/// <param name="Sites">What the sites of the soreness are called.</param>
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
    IReadOnlyDictionary<BodySite, string> Sites,
    IReadOnlyList<string> Holds,
    IReadOnlyList<PagePause> RunPauses,
    IReadOnlyList<LoggedExercise> Log,
    ReminderPreferences Reminders,
    Instant? CalendarSince)
{
    private const int WeeksBack = 12;

    public static PageData Of(RunnerView view, Instant? calendarSince, SpokenPlan spoken)
    {
        var state = view.State;
        var words = SpokenPlan.For(state.Profile);
        var weeks = (state.Plan?.Weeks ?? []).Where(week => week.StartsOn >= view.Today.PlusWeeks(-WeeksBack)).Select(week => PageWeek.Of(week, state.Profile, spoken, words)).ToList();
        var exercises = weeks.SelectMany(week => week.Sessions).SelectMany(session => session.Exercises).Select(exercise => exercise.ExerciseId)
            .Concat(state.Log.Select(logged => logged.ExerciseId)).Distinct()
            .Select(Training.Catalogue.Exercises.Find).OfType<Exercise>().ToDictionary(exercise => exercise.Id, exercise => PageExercise.Of(exercise, spoken));
        return new PageData(
            state.Version, view.Today, view.Zone.Id, state.Profile.Units, state.Profile.Language, state.Profile.Goal, state.Plan?.Refused is { } refused ? spoken.Note(refused, words).Text : null, weeks, exercises,
            [.. state.Receipts.Reverse().Select(receipt => spoken.Receipt(receipt, words))], state.Undoable.Count == 0 ? null : state.Undoable[^1].Number, state.Soreness,
            state.Soreness.Select(record => record.Site).Distinct().ToDictionary(site => site, site => spoken.Site(site, words)), [.. state.Holds.Select(hold => spoken.Note(hold.Note, words).Text)],
            [.. state.Holds.Where(hold => hold.StopsRuns()).Select(hold => new PagePause(hold.From, hold.Until))],
            state.Log, state.Profile.Reminders, calendarSince);
    }
}

/// <param name="Until">The first day after it; null: until it has been seen.</param>
internal sealed record PagePause(LocalDate From, LocalDate? Until);

internal sealed record PageWeek(
    int Number, LocalDate StartsOn, int? WeeksToRace, Phase Phase, bool Deload, IReadOnlyList<RunDay> Runs, ValueList<Session> Sessions, IReadOnlyList<string> Notes)
{
    public static PageWeek Of(PlanWeek week, RunnerProfile profile, SpokenPlan spoken, Words words)
    {
        var runs = profile.RunWeeks.FirstOrDefault(dated => dated.StartsOn == week.StartsOn)?.Week ?? profile.RunWeek;
        return new PageWeek(
            week.Number, week.StartsOn, week.WeeksToRace, week.Phase, week.Deload, [.. runs?.Days.Where(day => day.Kind != DayKind.Off) ?? []],
            week.Sessions.Select(session => spoken.Session(session, words)).ToValueList(),
            [.. week.Relaxed.Select(note => spoken.Note(note, words).Text)]);
    }
}

internal sealed record PageExercise(string Name, bool OneSided, ValueList<string> Cues, string StopIf)
{
    public static PageExercise Of(Exercise exercise, SpokenPlan spoken) =>
        new(spoken.Exercise(exercise.Id, exercise.Name), exercise.OneSided, spoken.Cues(exercise.Id), spoken.StopIf(exercise));
}
