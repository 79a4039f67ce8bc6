using Hangfire.Common;

namespace Hangfire;

/// <summary>A stored job; the static members create jobs in <see cref="JobStorage.Current" />.</summary>
public partial class BackgroundJob
{
    /// <summary>A stored job.</summary>
    public BackgroundJob(string id, Job? job, DateTime createdAt)
        : this(id, job, createdAt, new Dictionary<string, string>())
    {
    }

    /// <summary>A stored job with its parameters.</summary>
    public BackgroundJob(string id, Job? job, DateTime createdAt, IReadOnlyDictionary<string, string> parametersSnapshot)
    {
        ArgumentNullException.ThrowIfNull(id);
        Id = id;
        Job = job!;
        CreatedAt = createdAt;
        ParametersSnapshot = parametersSnapshot;
    }

    /// <summary>The id that the storage gave it.</summary>
    public string Id { get; }

    /// <summary>The call to be made.</summary>
    public Job Job { get; }

    /// <summary>When it was created, in UTC.</summary>
    public DateTime CreatedAt { get; }

    /// <summary>Its parameters, as they were when it was read.</summary>
    public IReadOnlyDictionary<string, string> ParametersSnapshot { get; }
}
