namespace Microsoft.Bot.Schema;

/// <summary>Names of the events that hand a conversation over to a person.</summary>
public static class HandoffEventNames
{
    /// <summary>`handoff.initiate`.</summary>
    public const string InitiateHandoff = "handoff.initiate";

    /// <summary>`handoff.status`.</summary>
    public const string HandoffStatus = "handoff.status";
}
