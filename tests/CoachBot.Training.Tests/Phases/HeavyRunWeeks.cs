using CoachBot.Training.Planning;
using CoachBot.Training.Plans;
using CoachBot.Training.Runners;
using CoachBot.Training.Tests.Builders;
using CoachBot.Training.Units;
using NodaTime;

namespace CoachBot.Training.Tests.Phases;

/// <summary>A heavy run week: lower volume, the intensity stays.</summary>
public sealed class HeavyRunWeeks
{
    private static readonly LocalDate Monday = new(2026, 3, 2);

    /// <summary>Ten weeks of 40 km, and the eighth of so many.</summary>
    private static Plan With(double kilometres, double? secondLast = 10) => Planner.Plan(Monday, Runner.Make(".......", Experience.Advanced, 45).Gym() with
    {
        RunWeek = null,
        OneRepMaxes = [new OneRepMax("back-squat", new Load(100)), new OneRepMax("deadlift", new Load(120))],
        WeeksSinceDeload = 1,
        RunWeeks = [.. Enumerable.Range(0, 10).Select(week => new DatedRunWeek(Monday.PlusWeeks(week), Runs(week == 7 ? kilometres / 4 : week == 5 ? secondLast : 10)))],
    });

    private static RunWeek Runs(double? each) => new([.. new[] { IsoDayOfWeek.Tuesday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Saturday, IsoDayOfWeek.Sunday }
        .Select(day => new RunDay(day, DayKind.Easy, each is { } kilometres ? Distance.FromKilometres(kilometres) : null))]);

    private static IEnumerable<Prescription> Work(Plan plan, int week) =>
        plan.Weeks[week].Sessions.Where(session => session.Load == SessionLoad.Heavy).SelectMany(session => session.Exercises);

    private static bool IsHeavy(Plan plan, int week) =>
        plan.Weeks[week].Sessions.Any(session => session.Why.Any(why => why.Rule == "phase.heavyRunWeek"));

    [Theory]
    [InlineData(40, false)]
    [InlineData(49.9, false)]
    [InlineData(50, true)]
    [InlineData(70, true)]
    public void A_week_of_a_quarter_more_than_the_last_four_is_heavy(double kilometres, bool heavy) => Assert.Equal(heavy, IsHeavy(With(kilometres), 7));

    [Fact]
    public void It_takes_one_set_off_and_leaves_load_repetitions_and_reserve()
    {
        var (usual, heavy) = (With(40), With(60));
        Assert.Equal(usual.Weeks[7].Sessions.Select(session => (session.Date, session.Load)), heavy.Weeks[7].Sessions.Select(session => (session.Date, session.Load)));
        Assert.NotEmpty(Work(heavy, 7));
        Assert.All(Work(usual, 7).Zip(Work(heavy, 7)), pair =>
            Assert.Equal(pair.First with { Sets = pair.First.Sets - 1, Contacts = pair.First.Contacts / pair.First.Sets * (pair.First.Sets - 1) }, pair.Second with { RestSeconds = pair.First.RestSeconds }));
        Assert.Equal(usual.Weeks.Take(7).Select(week => week.Sessions), heavy.Weeks.Take(7).Select(week => week.Sessions));
        Assert.Equal(usual.Weeks.Skip(8).Select(week => week.Sessions), heavy.Weeks.Skip(8).Select(week => week.Sessions));
    }

    [Fact]
    public void Weeks_that_cannot_be_compared_are_not_called_heavy()
    {
        Assert.False(IsHeavy(With(60, secondLast: null), 7));
        Assert.All(Enumerable.Range(0, 4), week => Assert.False(IsHeavy(With(60), week)));
    }
}
