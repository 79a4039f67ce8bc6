namespace CoachBot.Plans;

/// <summary>What the plan service says on the change feed.</summary>
public static class RunnerTopic
{
    /// <summary>Something about the runner has changed; the payload is the runner's id.</summary>
    public const string Changed = "runner";
}
