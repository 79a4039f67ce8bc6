namespace Hangfire;

/// <summary>Which ends of a parent start its continuation.</summary>
[Flags]
public enum JobContinuationOptions
{
    /// <summary>Any: succeeded or deleted.</summary>
    OnAnyFinishedState = 0,

    /// <summary>Only succeeded; otherwise the continuation is deleted with its parent.</summary>
    OnlyOnSucceededState = 1,

    /// <summary>Only deleted.</summary>
    OnlyOnDeletedState = 2,
}
