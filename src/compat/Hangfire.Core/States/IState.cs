namespace Hangfire.States;

/// <summary>What a job is in: enqueued, processing, succeeded and so on, with the data that goes with it.</summary>
public interface IState
{
    /// <summary>The state's name, as stored and shown.</summary>
    string Name { get; }

    /// <summary>Why the job came into it; null when that goes without saying.</summary>
    string? Reason { get; set; }

    /// <summary>Whether the job is over with it and may expire.</summary>
    bool IsFinal { get; }

    /// <summary>Whether a job that can't be loaded may still come into it.</summary>
    bool IgnoreJobLoadException { get; }

    /// <summary>The data as name and text.</summary>
    Dictionary<string, string> SerializeData();
}
