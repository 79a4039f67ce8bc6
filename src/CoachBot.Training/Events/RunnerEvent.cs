using CoachBot.Training.Plans;
using CoachBot.Training.Runners;
using CoachBot.Training.Soreness;
using CoachBot.Training.Units;
using NodaTime;

namespace CoachBot.Training.Events;

/// <summary>What happened, with the decision inside. In JSON its <c>kind</c> is the type's name in camelCase.</summary>
public abstract record RunnerEvent
{
    public required Receipt Receipt { get; init; }

    /// <summary>What it changed: the difference, never the whole. Evolving applies it and decides nothing.</summary>
    public StateChange Change { get; init; } = StateChange.Nothing;
}
