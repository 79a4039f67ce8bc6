namespace Microsoft.Bot.Builder;

/// <summary>How serious a trace is.</summary>
public enum Severity
{
    /// <summary>For those who debug.</summary>
    Verbose = 0,

    /// <summary>For information.</summary>
    Information = 1,

    /// <summary>Something looks wrong.</summary>
    Warning = 2,

    /// <summary>Something failed.</summary>
    Error = 3,

    /// <summary>Everything failed.</summary>
    Critical = 4,
}
