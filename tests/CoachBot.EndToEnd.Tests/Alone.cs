namespace CoachBot.EndToEnd.Tests;

/// <summary>Tests that use the whole machine, or hosts killed and starved: run one by one after the others, so that nobody starves beside them.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class Alone
{
    public const string Name = "alone";
}
