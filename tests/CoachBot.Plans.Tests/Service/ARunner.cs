using CoachBot.Training.Commands;
using CoachBot.Training.Runners;
using CoachBot.Training.Units;
using NodaTime;

namespace CoachBot.Plans.Tests.Service;

/// <summary>Facts enough for a plan.</summary>
internal static class ARunner
{
    public static readonly Together Facts = new(
    [
        new SetTimeZone("Europe/London"),
        new SetAge(34),
        new SetExperience(Experience.Novice, 0),
        new SetMinutes(40),
        new SetEquipment([new(EquipmentKind.Kettlebell, new Load(12)), new(EquipmentKind.Band)]),
        new SetScreening(new Screening()),
        new SetGoal(new Goal(RaceKind.Marathon, Distance.Marathon, new LocalDate(2026, 6, 28))),
        new SetRunWeek(new RunWeek(
        [
            new(IsoDayOfWeek.Tuesday, DayKind.Easy), new(IsoDayOfWeek.Wednesday, DayKind.Hard), new(IsoDayOfWeek.Saturday, DayKind.Easy), new(IsoDayOfWeek.Sunday, DayKind.Long),
        ]) { HardRunsKnown = true }),
    ]);

    public static async Task<RunnerId> WithPlanAsync(IPlanService plans)
    {
        var runner = PlanHouse.NewRunner();
        await plans.HandleAsync(runner, new CommandId("facts"), Facts);
        var built = await plans.HandleAsync(runner, new CommandId("build"), new BuildPlan());
        Assert.Null(built.Decision.Refusal);
        Assert.NotNull(built.View.State.Plan);
        return runner;
    }
}
