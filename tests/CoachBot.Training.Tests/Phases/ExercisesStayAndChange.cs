using CoachBot.Training.Planning;
using CoachBot.Training.Plans;
using CoachBot.Training.Runners;
using CoachBot.Training.Tests.Builders;
using NodaTime;

namespace CoachBot.Training.Tests.Phases;

/// <summary>Variation without churn: what leads a session stays four to six weeks.</summary>
public sealed class ExercisesStayAndChange
{
    private static readonly LocalDate Monday = new(2026, 3, 2);

    /// <summary>The first squat, lunge or hinge of each full week's first heavy session, with how many weeks it stays.</summary>
    private static List<(string Exercise, int Weeks)> Leads(RunnerProfile runner)
    {
        List<(string Exercise, int Weeks)> leads = [];
        foreach (var week in Planner.Plan(Monday, runner).Weeks.Where(week => week.Sessions.Any(session => session.Load == SessionLoad.Heavy)))
        {
            var lead = week.Sessions.First(session => session.Load == SessionLoad.Heavy).Exercises.First(work => work.Pattern is MovementPattern.Squat or MovementPattern.Hinge).ExerciseId;
            if (leads.Count > 0 && leads[^1].Exercise == lead)
            {
                leads[^1] = (lead, leads[^1].Weeks + 1);
            }
            else
            {
                leads.Add((lead, 1));
            }
        }

        return leads;
    }

    [Theory]
    [InlineData(RaceKind.Marathon, 24)]
    [InlineData(RaceKind.Marathon, 18)]
    [InlineData(RaceKind.Half, 20)]
    public void In_a_gym_the_lead_lift_changes_every_four_to_six_weeks(RaceKind race, int weeks)
    {
        var leads = Leads(Runner.Make(".e.h..l").Gym().For(race, Monday.PlusWeeks(weeks).PlusDays(6)));
        Assert.True(leads.Count >= 3);
        Assert.All(leads, lead => Assert.InRange(lead.Weeks, 4, 6));
    }

    [Fact]
    public void Gentle_plans_change_too_though_they_stay_technique()
    {
        var leads = Leads(Runner.Make("..e.e.e").Gym() with { Screening = new Screening(Pregnant: true, Cleared: true) });
        Assert.Equal([6, 6], leads.Select(lead => lead.Weeks));
    }

    [Fact]
    public void A_single_session_trains_calves_while_the_technique_is_learned()
    {
        var plan = Planner.Plan(Monday, Runner.Make(".e.h..l") with { SessionsWanted = 1 });
        var technique = plan.Weeks.Where(week => week.Phase == Phase.Technique).SelectMany(week => week.Sessions);
        Assert.All(technique, session => Assert.Contains(session.Exercises, work => work.Pattern == MovementPattern.Calf));
    }

    [Fact]
    public void Two_sessions_differ_even_where_five_minutes_and_a_sore_knee_leave_one_exercise()
    {
        var plan = Planner.Plan(Monday, Runner.Make("e.e.e..", Experience.Intermediate, 5).Gym() with { Injuries = [new Injury(BodySite.Knee), new Injury(BodySite.LowerBack)] });
        foreach (var week in plan.Weeks)
        {
            var sessions = week.Sessions.Where(session => session.Load == SessionLoad.Heavy).Select(session => session.Exercises).ToList();
            Assert.Equal(sessions.Count, sessions.Distinct().Count());
        }
    }

    [Fact]
    public void A_kettlebell_runner_takes_the_heavier_bell_when_the_work_gets_heavier()
    {
        var plan = Planner.Plan(Monday, Runner.Make("e.e.e..").With([.. new[] { 8.0, 10, 12, 14, 16, 18, 20 }.Select(kg => Runner.Owns(EquipmentKind.Kettlebell, kg))]));
        double Heaviest(Phase phase) => plan.Weeks.Where(week => week.Phase == phase).SelectMany(week => week.Sessions).Where(session => session.Load == SessionLoad.Heavy)
            .SelectMany(session => session.Exercises).Max(work => work.Load?.Kilograms ?? 0);
        Assert.True(Heaviest(Phase.Strength) > Heaviest(Phase.Technique));
    }
}
