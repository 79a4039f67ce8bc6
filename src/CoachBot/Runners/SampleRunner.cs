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

    public static RunnerView On(LocalDate today, string language)
    {
        var start = Monday(today).PlusWeeks(-Weeks);
        var life = new Life(language, Monday(today).PlusWeeks(WeeksToRace).PlusDays(6));
        life.Begin(start);
        for (var date = start; date <= today; date = date.PlusDays(1))
        {
            life.Live(date, isToday: date == today);
        }

        return new RunnerView(life.State, today.At(new LocalTime(9, 0)), DateTimeZone.Utc);
    }

    private static LocalDate Monday(LocalDate date) => date.DayOfWeek == IsoDayOfWeek.Monday ? date : date.Previous(IsoDayOfWeek.Monday);

    private sealed class Life(string language, LocalDate race)
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
                        new(IsoDayOfWeek.Tuesday, DayKind.Hard), new(IsoDayOfWeek.Thursday, DayKind.Easy), new(IsoDayOfWeek.Saturday, DayKind.Easy), new(IsoDayOfWeek.Sunday, DayKind.Long),
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

        private void Do(LocalDate today, Command command) => State = Decider.Evolve(State, Decider.Decide(State, command, today));
    }
}
