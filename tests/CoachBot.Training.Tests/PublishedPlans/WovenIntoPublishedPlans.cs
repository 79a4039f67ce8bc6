using CoachBot.Training.Catalogue;
using CoachBot.Training.Planning;
using CoachBot.Training.Plans;
using CoachBot.Training.Runners;
using CoachBot.Training.Tests.Builders;
using CoachBot.Training.Tests.Properties;
using CoachBot.Training.Units;
using NodaTime;

namespace CoachBot.Training.Tests.PublishedPlans;

public sealed class WovenIntoPublishedPlans
{
    private static readonly LocalDate Monday = new(2026, 3, 2);

    public static TheoryData<string, Experience> Plans
    {
        get
        {
            var plans = new TheoryData<string, Experience>();
            foreach (var id in PublishedRunPlans.File is null ? ["(none)"] : PublishedRunPlans.Read().Keys)
            {
                foreach (var experience in Enum.GetValues<Experience>())
                {
                    plans.Add(id, experience);
                }
            }

            return plans;
        }
    }

    [PublishedDataTheory]
    [MemberData(nameof(Plans))]
    public void No_heavy_legs_on_or_before_a_key_run_and_none_inside_the_cut_offs(string id, Experience experience)
    {
        var (race, days) = PublishedRunPlans.Read()[id];
        var weeks = PublishedRunPlans.Weeks(days, Monday);
        var runner = Runner.Make(".......", experience, 45).Gym() with { RunWeek = null, RunWeeks = weeks };
        var raceDay = weeks[^1].StartsOn.PlusDays(6);
        runner = race switch
        {
            "5K" => runner.For(RaceKind.FiveK, raceDay),
            "Half Marathon" => runner.For(RaceKind.Half, raceDay),
            "Marathon" => runner.For(RaceKind.Marathon, raceDay),
            _ => runner,
        };
        var plan = Planner.Plan(Monday, runner);
        Assert.Null(plan.Refused);
        Assert.Equal(weeks.Count, plan.Weeks.Count);
        Assert.Empty(PlanRules.Broken(runner, Monday, plan));

        // Once more in the plainest words: no loaded leg work in a heavy session on or before a hard, long or race day.
        var kinds = weeks.SelectMany(week => week.Week.Days.Select(day => (Date: week.StartsOn.PlusDays((int)day.Day - 1), day.Kind))).ToDictionary(day => day.Date, day => day.Kind);
        foreach (var session in plan.Sessions.Where(session => session.Load == SessionLoad.Heavy))
        {
            Assert.Contains(session.Exercises, work => Exercises.Get(work.ExerciseId).IsLowerBody);
            Assert.DoesNotContain(kinds.GetValueOrDefault(session.Date), new[] { DayKind.Hard, DayKind.Long });
            Assert.DoesNotContain(kinds.GetValueOrDefault(session.Date.PlusDays(1)), new[] { DayKind.Hard, DayKind.Long });
        }
    }
}
