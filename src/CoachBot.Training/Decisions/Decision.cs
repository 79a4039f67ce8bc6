using CoachBot.Training.Events;
using CoachBot.Training.Plans;
using CoachBot.Training.Units;
using NodaTime;

namespace CoachBot.Training.Decisions;

/// <summary>What a command leads to: events, or a refusal that names its rule and offers what would do.</summary>
public sealed record Decision(ValueList<RunnerEvent> Events, RuleNote? Refusal = null, ValueList<MoveOption> Options = default)
{
    public static readonly Decision Nothing = new([]);

    public static Decision Refuse(RuleNote because, ValueList<MoveOption> options = default) => new([], because, options);
}

/// <summary>A day on which a session may legally sit, best first.</summary>
public sealed record MoveOption(LocalDate Date, SessionLoad Load, bool AfterRun);
