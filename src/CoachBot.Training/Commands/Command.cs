using CoachBot.Training.Runners;
using CoachBot.Training.Units;

namespace CoachBot.Training.Commands;

/// <summary>Something a runner asks for or reports. In JSON its <c>kind</c> is the type's name in camelCase.</summary>
public abstract record Command;

/// <summary>Changes what the coach knows about the runner; where a plan stands, it is rebuilt from today on, as far as it must be.</summary>
public abstract record ProfileCommand : Command
{
    public abstract RunnerProfile ApplyTo(RunnerProfile profile);
}

/// <summary>Several changes at once and one rebuild.</summary>
public sealed record Together(ValueList<ProfileCommand> Changes) : ProfileCommand
{
    public override RunnerProfile ApplyTo(RunnerProfile profile) => Changes.Aggregate(profile, (known, change) => change.ApplyTo(known));
}
