using CoachBot.Training.Planning;
using CoachBot.Training.Plans;
using CoachBot.Training.Runners;
using CoachBot.Training.Tests.Builders;
using CoachBot.Training.Units;
using NodaTime;

namespace CoachBot.Training.Tests.Phases;

/// <summary>Missed ≤7 days: resume; 8–14: −5–10% and one set fewer; 15–28: −15%; more: two technique weeks. Nothing is crammed.</summary>
public sealed class BackAfterABreak
{
    private static readonly LocalDate Monday = new(2026, 3, 2);

    private static Plan After(int days) => Planner.Plan(Monday, Runner.Make(".h.e..l", Experience.Advanced, 45).Gym() with
    {
        MissedDays = days,
        OneRepMaxes = [new OneRepMax("back-squat", new Load(100)), new OneRepMax("deadlift", new Load(120))],
    });

    private static Prescription Squat(Plan plan, int week) =>
        plan.Weeks[week].Sessions.SelectMany(session => session.Exercises).First(work => work.Pattern == MovementPattern.Squat);

    [Theory]
    [InlineData(0, 1.0, 1.0, 0)]
    [InlineData(7, 1.0, 1.0, 0)]
    [InlineData(8, 0.90, 0.95, 1)]
    [InlineData(14, 0.90, 0.95, 1)]
    [InlineData(15, 0.82, 0.87, 0)]
    [InlineData(28, 0.82, 0.87, 0)]
    public void The_load_comes_down_by_how_long_it_was(int days, double least, double most, int fewer)
    {
        var (usual, now) = (Squat(After(0), 0), Squat(After(days), 0));
        Assert.InRange(now.Load!.Value.Kilograms / usual.Load!.Value.Kilograms, least - 0.02, most + 0.001);
        Assert.Equal(usual.Sets - fewer, now.Sets);
        Assert.Equal((usual.Reps, usual.Rir), (now.Reps, now.Rir));
        Assert.Equal(Squat(After(0), 2), Squat(After(days), 2));
    }

    [Fact]
    public void After_more_than_four_weeks_two_technique_weeks_come_first_whoever_lifts()
    {
        Assert.Equal([Phase.Technique, Phase.Strength], After(28).Weeks.Take(2).Select(week => week.Phase));
        Assert.Equal([Phase.Technique, Phase.Technique, Phase.Strength], After(29).Weeks.Take(3).Select(week => week.Phase));
        Assert.Equal(new Bounds(8, 12), Squat(After(29), 1).Reps);
    }

    [Fact]
    public void In_the_taper_the_way_back_is_no_longer_than_the_taper()
    {
        var plan = Planner.Plan(Monday, Runner.Make(".h.e..l", Experience.Advanced, 45).Gym().For(RaceKind.Half, Monday.PlusDays(13)) with { MissedDays = 40 });
        Assert.Equal(Phase.Taper, plan.Weeks[0].Phase);
        Assert.All(plan.Weeks[0].Sessions, session =>
        {
            Assert.InRange(session.Minutes, 1, 25);
            Assert.All(session.Exercises, work => Assert.InRange(work.Sets, 1, 2));
        });
    }
}
