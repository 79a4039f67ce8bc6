using CoachBot.Training.Commands;
using CoachBot.Training.Decisions;
using CoachBot.Training.Events;
using CoachBot.Training.Plans;
using CoachBot.Training.Serialization;
using CoachBot.Training.Units;
using NodaTime;

namespace CoachBot.Plans.Contracts;

/// <summary>A runner, and what they said day by day.</summary>
public sealed record ReplayInput(PlanInput Runner, IReadOnlyList<ReplayDay> Days)
{
    /// <summary>
    /// Decides every command as the chat would: a new day first rolls forward. The first day begins with the plan that the same runner gets
    /// from <c>plan</c>, whatever is unknown.
    /// </summary>
    public ReplayResult Run()
    {
        var run = new Running(RunnerState.New with { Profile = Runner.Profile });
        run.Apply(new BuildPlan(WithWhatIsKnown: true), Runner.Today);
        foreach (var day in Days)
        {
            run.Apply(new RollForward(), day.Date);
            foreach (var command in day.Commands)
            {
                run.Apply(command, day.Date);
            }
        }

        return new ReplayResult(run.Events, run.Refusals, run.State);
    }

    private sealed class Running(RunnerState state)
    {
        public RunnerState State { get; private set; } = state;

        public List<ReplayedEvent> Events { get; } = [];

        public List<ReplayRefusal> Refusals { get; } = [];

        public void Apply(Command command, LocalDate date)
        {
            var kind = TrainingJson.KindOf(command.GetType());
            var decision = Decider.Decide(State, command, date);
            if (decision.Refusal is { } because)
            {
                Refusals.Add(new(date, kind, because, decision.Options));
            }

            Events.AddRange(decision.Events.Select(happened => new ReplayedEvent(date, kind, happened)));
            State = Decider.Evolve(State, decision);
        }
    }
}

public sealed record ReplayDay(LocalDate Date, IReadOnlyList<Command> Commands);

public sealed record ReplayResult(IReadOnlyList<ReplayedEvent> Events, IReadOnlyList<ReplayRefusal> Refusals, RunnerState After);

public sealed record ReplayedEvent(LocalDate Date, string Command, RunnerEvent Event);

public sealed record ReplayRefusal(LocalDate Date, string Command, RuleNote Because, ValueList<MoveOption> Options);
