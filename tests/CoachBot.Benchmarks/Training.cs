using System.Text.Json;
using BenchmarkDotNet.Attributes;
using CoachBot.Plans.Contracts;
using CoachBot.Training.Decisions;
using CoachBot.Training.Planning;
using CoachBot.Training.Plans;
using CoachBot.Training.Soreness;

namespace CoachBot.Benchmarks;

/// <summary>What the coach computes most, and beside it the JSON of the same plan: a yardstick that a slow or busy machine bends as much.</summary>
public class Training
{
    private Plan plan = null!;

    [GlobalSetup]
    public void Setup() => plan = Planner.Plan(Marathoner.Today, Marathoner.Profile);

    [Benchmark(Baseline = true, Description = "The plan's JSON")]
    public byte[] Json() => JsonSerializer.SerializeToUtf8Bytes(PlanResponse.Of(plan), ContractJson.Options);

    [Benchmark(Description = "A plan of 16 weeks")]
    public Plan Plan() => Planner.Plan(Marathoner.Today, Marathoner.Profile);

    [Benchmark(Description = "One soreness decision")]
    public SorenessDecision Decision() => SorenessTable.Assess(Marathoner.SoreKnee, Marathoner.History, Marathoner.Today);

    [Benchmark(Description = "A year of daily commands")]
    public RunnerState Year() => YearOfCommands.Replay();
}
