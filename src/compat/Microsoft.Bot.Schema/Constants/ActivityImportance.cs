namespace Microsoft.Bot.Schema;

/// <summary>How much an activity matters.</summary>
public static class ActivityImportance
{
    /// <summary>`low` on the wire.</summary>
    public const string Low = "low";

    /// <summary>`normal` on the wire.</summary>
    public const string Normal = "normal";

    /// <summary>`high` on the wire.</summary>
    public const string High = "high";
}
