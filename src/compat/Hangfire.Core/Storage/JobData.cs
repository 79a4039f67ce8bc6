using Hangfire.Common;

namespace Hangfire.Storage;

/// <summary>A job as a connection gives it.</summary>
public class JobData
{
    /// <summary>The call; null when it can't be loaded here.</summary>
    public Job? Job { get; set; }

    /// <summary>The call as stored.</summary>
    public InvocationData? InvocationData { get; set; }

    /// <summary>The state's name.</summary>
    public string? State { get; set; }

    /// <summary>When it was created, in UTC.</summary>
    public DateTime CreatedAt { get; set; }

    /// <summary>Its parameters.</summary>
    public IReadOnlyDictionary<string, string>? ParametersSnapshot { get; set; }

    /// <summary>Why the call can't be loaded, or null.</summary>
    public JobLoadException? LoadException { get; set; }

    /// <summary>Throws when the call can't be loaded.</summary>
    /// <exception cref="JobLoadException">It can't.</exception>
    public void EnsureLoaded()
    {
        if (LoadException is not null)
        {
            throw LoadException;
        }
    }
}

/// <summary>A state as a connection gives it.</summary>
public class StateData
{
    /// <summary>The state's name.</summary>
    public string? Name { get; set; }

    /// <summary>Why the job came into it.</summary>
    public string? Reason { get; set; }

    /// <summary>The data that goes with it.</summary>
    public IDictionary<string, string>? Data { get; set; }
}
