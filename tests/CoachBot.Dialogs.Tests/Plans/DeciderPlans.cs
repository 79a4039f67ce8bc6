using System.Text.Json;
using CoachBot.Plans;
using CoachBot.Training.Commands;
using CoachBot.Training.Decisions;
using CoachBot.Training.Runners;
using CoachBot.Training.Serialization;
using CoachBot.Training.Units;
using NodaTime;

namespace CoachBot.Dialogs.Tests.Plans;

/// <summary>The plan service's contract over the real decider, in memory.</summary>
internal sealed class DeciderPlans(IClock clock, DateTimeZone zone) : IPlanService
{
    private readonly Dictionary<RunnerId, RunnerState> states = [];
    private readonly Dictionary<(RunnerId, string), PlanAnswer> applied = [];

    public int Handled => applied.Count;

    /// <summary>The same runners with the same plans, who go their own way.</summary>
    public DeciderPlans Copy(IClock own)
    {
        var copy = new DeciderPlans(own, zone);
        foreach (var (runner, state) in states)
        {
            copy.states[runner] = state;
        }

        foreach (var (command, answer) in applied)
        {
            copy.applied[command] = answer;
        }

        return copy;
    }

    /// <summary>Nothing of what is stored can be had.</summary>
    public bool IsAway { get; set; }

    public Task<RunnerView> LoadAsync(RunnerId runner, CancellationToken cancellation = default) =>
        IsAway ? throw new TimeoutException("The store does not answer.") : Task.FromResult(View(State(runner)));

    public Task<PlanAnswer> HandleAsync(RunnerId runner, CommandId id, Command command, CancellationToken cancellation = default)
    {
        if (applied.TryGetValue((runner, id.Value), out var known))
        {
            return Task.FromResult(known with { View = View(State(runner)), AlreadyApplied = true });
        }

        var answer = Decide(runner, command);
        states[runner] = answer.View.State;
        applied[(runner, id.Value)] = answer;
        return Task.FromResult(answer);
    }

    public Task<PlanAnswer> PreviewAsync(RunnerId runner, Command command, CancellationToken cancellation = default) => Task.FromResult(Decide(runner, command));

    public Task<string> ExportAsync(RunnerId runner, CancellationToken cancellation = default) =>
        Task.FromResult(JsonSerializer.Serialize(State(runner), TrainingJson.Options));

    public Task EraseAsync(RunnerId runner, string? turnOf = null, CancellationToken cancellation = default)
    {
        states.Remove(runner);
        return Task.CompletedTask;
    }

    private RunnerState State(RunnerId runner) => states.TryGetValue(runner, out var state) ? state : RunnerState.New;

    private PlanAnswer Decide(RunnerId runner, Command command)
    {
        var before = State(runner);
        var decision = Decider.Decide(before, command, View(before).Today);
        var after = Decider.Evolve(before, decision);
        return new PlanAnswer(before, View(after), decision, decision.Events.Select(happened => happened.Receipt).ToValueList());
    }

    private RunnerView View(RunnerState state)
    {
        var own = state.Profile.TimeZone is { } id ? DateTimeZoneProviders.Tzdb[id] : zone;
        return new RunnerView(state, clock.GetCurrentInstant().InZone(own).LocalDateTime, own);
    }
}
