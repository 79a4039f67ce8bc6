using System.Text.Json;
using CoachBot.Training.Commands;
using CoachBot.Training.Decisions;
using CoachBot.Training.Events;
using CoachBot.Training.Runners;
using CoachBot.Training.Serialization;
using CoachBot.Training.Soreness;
using CoachBot.Training.Units;
using NodaTime;

namespace CoachBot.Training.Tests;

public sealed class FirstPlan
{
    private static readonly LocalDate Today = new(2026, 3, 4);

    private static RunnerState Built()
    {
        var state = RunnerState.New;
        state = Do(state, new Together(
        [
            new SetGoal(new Goal(RaceKind.Marathon, Distance.Marathon, new LocalDate(2026, 6, 28))),
            new SetRunWeek(new RunWeek([new RunDay(IsoDayOfWeek.Tuesday, DayKind.Hard), new RunDay(IsoDayOfWeek.Thursday, DayKind.Easy), new RunDay(IsoDayOfWeek.Sunday, DayKind.Long)])),
            new SetEquipment([new EquipmentItem(EquipmentKind.Kettlebell, new Load(12))]),
            new SetExperience(Experience.Novice), new SetMinutes(40), new SetAge(34), new SetScreening(new Screening()),
        ]));
        return Do(state, new BuildPlan());
    }

    private static RunnerState Do(RunnerState state, Command command)
    {
        var decision = Decider.Decide(state, command, Today);
        Assert.Null(decision.Refusal);
        return Decider.Evolve(state, decision);
    }

    [Fact]
    public void A_first_plan_is_built_from_what_was_said() => Assert.NotEmpty(Built().Plan!.Sessions);

    [Fact]
    public void A_state_and_its_events_survive_json()
    {
        var state = Built();
        var decision = Decider.Decide(state, new ReportSoreness(new SorenessReport(BodySite.Quad, Side.Left, null, 6, false)), Today);
        var happened = Assert.Single(decision.Events);
        var json = JsonSerializer.Serialize(happened, TrainingJson.Options);
        Assert.Contains("\"kind\":\"sorenessReported\"", json);
        var read = JsonSerializer.Deserialize<RunnerEvent>(json, TrainingJson.Options)!;
        Assert.Equal(happened, read);
        state = Decider.Evolve(state, read);
        Assert.Equal(state, JsonSerializer.Deserialize<RunnerState>(JsonSerializer.Serialize(state, TrainingJson.Options), TrainingJson.Options));
    }

    [Fact]
    public void Undo_restores_exactly()
    {
        var before = Built();
        var after = Do(Do(before, new ReportSoreness(new SorenessReport(BodySite.Quad, Side.Left, null, 6, false))), new Undo());
        Assert.Equal(before with { Version = 0, Receipts = [] }, after with { Version = 0, Receipts = [] });
    }
}
