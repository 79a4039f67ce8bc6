using CoachBot.Training.Commands;
using CoachBot.Training.Decisions;
using CoachBot.Training.Planning;
using CoachBot.Training.Runners;
using CoachBot.Training.Soreness;
using CoachBot.Training.Tests.Builders;
using CoachBot.Training.Tests.Decisions;
using CoachBot.Training.Units;
using NodaTime;

namespace CoachBot.Training.Tests.Validation;

public sealed class Nonsense
{
    private static readonly RunnerProfile Good = Runner.Make(".h.e..l");

    public static TheoryData<string, RunnerProfile> Profiles => new()
    {
        { "invalid.goal.date", Good.For(RaceKind.Half, Runner.Wednesday.PlusDays(-1)) },
        { "invalid.goal.dateFar", Good.For(RaceKind.Half, Runner.Wednesday.PlusYears(3)) },
        { "invalid.goal.distance", Good with { Goal = new Goal(RaceKind.Other, new Distance(-5), Runner.Wednesday.PlusDays(50)) } },
        { "invalid.goal.distance", Good with { Goal = new Goal(RaceKind.Other, new Distance(double.NaN), null) } },
        { "invalid.otherRaces", Good with { OtherRaces = [new DatedRace(new Distance(0), Runner.Wednesday)] } },
        { "invalid.lastRace", Good with { LastRace = new DatedRace(Distance.Marathon, Runner.Wednesday.PlusDays(1)) } },
        { "invalid.runWeek.days", Good with { RunWeek = new RunWeek([.. Enumerable.Range(0, 9).Select(day => new RunDay((IsoDayOfWeek)((day % 7) + 1), DayKind.Easy))]) } },
        { "invalid.runWeek", Good with { RunWeek = new RunWeek([new RunDay(IsoDayOfWeek.Monday, DayKind.Easy), new RunDay(IsoDayOfWeek.Monday, DayKind.Hard)]) } },
        { "invalid.runWeek.distance", Good with { RunWeek = new RunWeek([new RunDay(IsoDayOfWeek.Monday, DayKind.Easy, null, -30)]) } },
        { "invalid.runWeeks", Good with { RunWeeks = [new DatedRunWeek(Runner.Wednesday, new RunWeek([]))] } },
        { "invalid.minutes", Good with { Minutes = -20 } },
        { "invalid.minutes", Good with { Minutes = 0 } },
        { "invalid.age", Good with { Age = 3 } },
        { "invalid.liftingMonths", Good with { LiftingMonths = -1 } },
        { "invalid.equipment", Good with { Equipment = [Runner.Owns(EquipmentKind.Kettlebell, -8)] } },
        { "invalid.oneRepMaxes", Good with { OneRepMaxes = [new OneRepMax("back-sqat", new Load(100))] } },
        { "invalid.sessionsWanted", Good with { SessionsWanted = 0 } },
        { "invalid.timeZone", Good with { TimeZone = "Europe/Londres" } },
        { "invalid.missedDays", Good with { MissedDays = -2 } },
        { "invalid.reminders.window", Good with { Reminders = new ReminderPreferences(WindowMinutes: -1) } },
        { "invalid.reminders.window", Good with { Reminders = new ReminderPreferences(WindowMinutes: int.MaxValue) } },
        { "invalid.reminders.mute", Good with { Reminders = new ReminderPreferences(MutedUntil: new LocalDate(9999, 12, 31)) } },
        { "invalid.reminders.days", Good with { Reminders = new ReminderPreferences(QuietDays: [IsoDayOfWeek.Monday, IsoDayOfWeek.Monday]) } },
        { "invalid.reminders.days", Good with { Reminders = new ReminderPreferences(DayTimes: [new DayTime(IsoDayOfWeek.None, new LocalTime(7, 0))]) } },
        { "invalid.availability", Good with { NotBefore = new LocalTime(20, 0), NotAfter = new LocalTime(6, 0) } },
    };

    [Theory]
    [MemberData(nameof(Profiles))]
    public void What_cannot_be_true_is_refused_by_name(string rule, RunnerProfile runner)
    {
        Assert.Equal(rule, Planner.Plan(Runner.Wednesday, runner).Refused!.Rule);
        Assert.Equal(rule, Decider.Decide(RunnerState.New with { Profile = runner }, new BuildPlan(), Runner.Wednesday).Refusal!.Rule);
        Assert.DoesNotContain("{", Planner.Plan(Runner.Wednesday, runner).Refused!.Text, StringComparison.Ordinal);
    }

    public static TheoryData<string, Command> Commands => new()
    {
        { "invalid.score", new ReportSoreness(new SorenessReport(BodySite.Knee, Score: 11)) },
        { "invalid.score", new ReportFatigue(Fatigue: -1) },
        { "invalid.sleepHours", new ReportFatigue(SleepHours: 25) },
        { "invalid.daysSinceOnset", new ReportSoreness(new SorenessReport(BodySite.Knee, DaysSinceOnset: -1)) },
        { "refused.emptyReport", new ReportSoreness(new SorenessReport()) },
        { "invalid.fraction", new CompleteSession(Fraction: 1.5) },
        { "invalid.sets", new LogSets([]) },
        { "invalid.sets", new LogSets([new LoggedSet(500)]) },
        { "invalid.exercise", new LogSets([new LoggedSet(5)], "bench-pres") },
        { "invalid.travel", new Travel(Runner.Wednesday.PlusDays(5), Runner.Wednesday.PlusDays(2)) },
        { "invalid.minutes", new RebuildToday(-15) },
        { "refused.future", new CompleteSession(Runner.Wednesday.PlusDays(2)) },
        { "refused.noSession", new SkipSession(Runner.Wednesday.PlusDays(4)) },
        { "refused.noDone", new RateSession(Feel.Right) },
        { "refused.nothingHeld", new ReportRecovered(BodySite.Knee) },
        { "invalid.minutes", new SetMinutes(-5) },
        { "invalid.timeZone", new SetTimeZone("Mars/Olympus") },
    };

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_command_that_makes_no_sense_is_refused_and_changes_nothing(string rule, Command command) =>
        Assert.Equal(rule, Chat.Lifter().Refused(command).Refusal!.Rule);

    [Fact]
    public void Without_a_plan_there_is_nothing_to_move_and_the_missing_facts_are_named()
    {
        Assert.Equal("refused.noPlan", Decider.Decide(RunnerState.New, new MoveSession(Runner.Wednesday), Runner.Wednesday).Refusal!.Rule);
        var refusal = Decider.Decide(RunnerState.New, new BuildPlan(), Runner.Wednesday).Refusal!;
        Assert.Equal("refused.missing", refusal.Rule);
        Assert.All(new[] { "goal", "run week", "lifting experience", "equipment", "minutes", "age", "health questions" }, word => Assert.Contains(word, refusal.Text, StringComparison.Ordinal));
        Assert.Equal("refused.nothingToUndo", Decider.Decide(RunnerState.New, new Undo(), Runner.Wednesday).Refusal!.Rule);
        Assert.Empty(Decider.Decide(RunnerState.New, new RollForward(), Runner.Wednesday).Events);
    }

    [Fact]
    public void A_done_session_is_not_done_twice()
    {
        var chat = Chat.Lifter();
        chat.Today = chat.Next.Date;
        chat.Say(new RollForward());
        chat.Say(new CompleteSession());
        Assert.Equal("refused.alreadyDone", chat.Refused(new CompleteSession()).Refusal!.Rule);
        Assert.Equal("refused.notDone", chat.Refused(new SkipSession(chat.Today)).Refusal!.Rule);
    }

    [Fact]
    public void The_most_useful_missing_fact_comes_first()
    {
        Assert.Equal(Missing.Goal, Onboarding.MissingFacts(RunnerProfile.Empty)[0]);
        Assert.Empty(Onboarding.MissingFacts(Good));
        Assert.Equal([Missing.RaceDate, Missing.Distance], Onboarding.MissingFacts(Good with { Goal = new Goal(RaceKind.Ultra, null, null) }));
        Assert.Equal([Missing.HardRuns], Onboarding.MissingFacts(Good with { RunWeek = Runner.Week("e.e.e..") }));
    }
}
