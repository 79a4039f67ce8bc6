using System.Text.Json;
using BenchmarkDotNet.Attributes;
using CoachBot.Plans.Contracts;
using CoachBot.Training.Commands;
using CoachBot.Training.Decisions;
using CoachBot.Training.Planning;
using CoachBot.Training.Plans;
using CoachBot.Training.Soreness;

namespace CoachBot.Benchmarks;

/// <summary>What the coach computes most, and beside it the JSON of the same plan: a yardstick that a slow or busy machine bends as much.</summary>
public class Training
{
    private Plan plan = null!;
    private RunnerState state = null!;

    [GlobalSetup]
    public void Setup()
    {
        plan = Planner.Plan(Marathoner.Today, Marathoner.Profile);
        var runner = RunnerState.New with { Profile = Marathoner.Profile };
        state = Decider.Evolve(runner, Decider.Decide(runner, new BuildPlan(), Marathoner.Today));
    }

    [Benchmark(Baseline = true, Description = "The plan's JSON")]
    public byte[] Json() => JsonSerializer.SerializeToUtf8Bytes(PlanResponse.Of(plan), ContractJson.Options);

    [Benchmark(Description = "A plan of 16 weeks")]
    public Plan Plan() => Planner.Plan(Marathoner.Today, Marathoner.Profile);

    [Benchmark(Description = "One soreness decision: R0–R11")]
    public SorenessDecision Decision() => SorenessTable.Assess(Marathoner.SoreKnee, Marathoner.History, Marathoner.Today);

    [Benchmark(Description = "The same with what follows: sessions eased, receipt written")]
    public Decision Report() => Decider.Decide(state, new ReportSoreness(Marathoner.SoreQuad), Marathoner.Today);

    [Benchmark(Description = "A year of daily commands")]
    public RunnerState Year() => YearOfCommands.Replay();
}
