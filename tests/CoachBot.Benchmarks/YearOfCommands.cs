using CoachBot.Training.Commands;
using CoachBot.Training.Decisions;
using CoachBot.Training.Plans;
using CoachBot.Training.Runners;
using CoachBot.Training.Soreness;
using CoachBot.Training.Units;
using NodaTime;

namespace CoachBot.Benchmarks;

/// <summary>365 days: each turns and brings a command. Sessions are done, some with sets; now and then something is sore, moved or taken back.</summary>
internal static class YearOfCommands
{
    private const int Days = 365;

    public static RunnerState Replay()
    {
        var today = Marathoner.Today;
        var state = Say(RunnerState.New with { Profile = Marathoner.Endless }, new BuildPlan(), today);
        for (var day = 0; day < Days; day++, today = today.PlusDays(1))
        {
            state = Say(state, new RollForward(), today);
            state = Say(state, Command(state, day, today), today);
        }

        return state;
    }

    private static RunnerState Say(RunnerState state, Command command, LocalDate today) => Decider.Evolve(state, Decider.Decide(state, command, today));

    private static Command Command(RunnerState state, int day, LocalDate today) => day switch
    {
        _ when day % 23 == 7 => new ReportSoreness(new SorenessReport(BodySite.Quad, null, SorenessKind.Muscle, 5, false, FlagsAsked: true)),
        _ when day % 31 == 11 => new MoveSession(today.PlusDays(1)),
        _ when day % 37 == 13 => new ReportFatigue(4.5, 6),
        _ when day % 41 == 17 => new Undo(),
        _ when Planned(state, today) is { } session && day % 2 == 0 => new LogSets([new LoggedSet(8, new Load(60), 2), new LoggedSet(9, new Load(60), 2)], session.Exercises[0].ExerciseId),
        _ => new CompleteSession(Feel: day % 5 == 0 ? Feel.Right : null),
    };

    private static Session? Planned(RunnerState state, LocalDate today) =>
        state.Plan!.Sessions.FirstOrDefault(session => session.Date == today && session.Exercises.Count > 0);
}
