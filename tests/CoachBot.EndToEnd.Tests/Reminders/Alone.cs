namespace CoachBot.EndToEnd.Tests.Reminders;

/// <summary>Tests that use the whole machine: run after the others, so that no browser starves beside them.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class Alone
{
    public const string Name = "alone";
}
