namespace Microsoft.Bot.Schema;

/// <summary>Where a semantic action stands.</summary>
public static class SemanticActionStates
{
    /// <summary>`start` on the wire.</summary>
    public const string Start = "start";

    /// <summary>`continue` on the wire.</summary>
    public const string Continue = "continue";

    /// <summary>`done` on the wire.</summary>
    public const string Done = "done";
}
