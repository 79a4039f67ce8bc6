using CoachBot.Plans;
using CoachBot.Training.Commands;
using CoachBot.Training.Decisions;
using CoachBot.Training.Plans;
using CoachBot.Training.Runners;
using CoachBot.Training.Soreness;
using CoachBot.Training.Units;
using NodaTime;

namespace CoachBot.Runners;

/// <summary>
/// Somebody to look around with: a runner five weeks into a plan, made by the same decisions as everybody's and stored nowhere.
/// </summary>
internal static class SampleRunner
{
    private const int Weeks = 5;
    private const int WeeksToRace = 8;

    /// <summary>With a session today, so that there is something to see: the run days lie around it.</summary>
    public static RunnerView On(LocalDate today, string language)
    {
        var views = Enumerable.Range(0, 7).Select(turn => On(today, language, turn));
        return views.FirstOrDefault(view => view.State.Plan!.Sessions.Any(session => session.Date == today && session is { Load: SessionLoad.Heavy, Exercises.Count: > 2 })) ?? On(today, language, 0);
    }

    /// <summary>The same runner on the first day.</summary>
    public static RunnerState Begun(LocalDate today, string language)
    {
        var life = new Life(language, Monday(today).PlusWeeks(WeeksToRace).PlusDays(6), turn: 0);
        life.Begin(today);
        return life.State;
    }

    private static RunnerView On(LocalDate today, string language, int turn)
    {
        var start = Monday(today).PlusWeeks(-Weeks);
        var life = new Life(language, Monday(today).PlusWeeks(WeeksToRace).PlusDays(6), turn);
        life.Begin(start);
        for (var date = start; date <= today; date = date.PlusDays(1))
        {
            life.Live(date, isToday: date == today);
        }

        return new RunnerView(life.State, today.At(new LocalTime(9, 0)), DateTimeZone.Utc);
    }

    private static LocalDate Monday(LocalDate date) => date.DayOfWeek == IsoDayOfWeek.Monday ? date : date.Previous(IsoDayOfWeek.Monday);

    private sealed class Life(string language, LocalDate race, int turn)
    {
        private int sessions;

        public RunnerState State { get; private set; } = RunnerState.New;

        public void Begin(LocalDate date)
        {
            Do(
                date,
                new Together(
                [
                    new SetLanguage(language), new SetTimeZone("Europe/London"), new SetAge(36), new SetExperience(Experience.Novice, 3), new SetMinutes(35),
                    new SetEquipment([new(EquipmentKind.Kettlebell, new Load(16)), new(EquipmentKind.Band), new(EquipmentKind.Dumbbell, new Load(10))]),
                    new SetScreening(new Screening()),
                    new SetGoal(new Goal(RaceKind.Half, Distance.HalfMarathon, race)),
                    new SetRunWeek(new RunWeek(
                    [
                        new(Day(2), DayKind.Hard), new(Day(4), DayKind.Easy), new(Day(6), DayKind.Easy), new(Day(7), DayKind.Long),
                    ]) { HardRunsKnown = true }),
                ]));
            Do(date, new BuildPlan());
        }

        public void Live(LocalDate date, bool isToday)
        {
            Do(date, new RollForward());
            if (isToday || State.Plan?.Sessions.FirstOrDefault(session => session.Date == date && session.Status == SessionStatus.Planned) is not { } session)
            {
                return;
            }

            sessions++;
            if (sessions % 5 == 0)
            {
                Do(date, new SkipSession(date));
                return;
            }

            Log(session, date);
            Do(date, new CompleteSession(date, Feel: sessions % 2 == 0 ? Feel.Right : Feel.TooEasy));
            if (sessions is 2 or 6)
            {
                Do(date.PlusDays(1), new ReportSoreness(new SorenessReport(BodySite.Quad, Kind: SorenessKind.Muscle, Score: sessions == 2 ? 4 : 2, FormAffected: false, FlagsAsked: true)));
            }
        }

        private void Log(Session session, LocalDate date)
        {
            foreach (var exercise in session.Exercises.Where(exercise => exercise is { Load: not null, Reps: not null }))
            {
                Do(date, new LogSets([.. Enumerable.Repeat(new LoggedSet(exercise.Reps!.Value.High, exercise.Load, 3), exercise.Sets)], exercise.ExerciseId, date));
            }
        }

        private IsoDayOfWeek Day(int number) => (IsoDayOfWeek)(((number - 1 + turn) % 7) + 1);

        private void Do(LocalDate today, Command command) => State = Decider.Evolve(State, Decider.Decide(State, command, today));
    }
}
