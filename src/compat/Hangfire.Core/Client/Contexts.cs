using Hangfire.Common;
using Hangfire.States;
using Hangfire.Storage;

namespace Hangfire.Client;

/// <summary>A job is being created.</summary>
public class CreateContext
{
    internal CreateContext(JobStorage storage, IStorageConnection connection, Job job, IState? initialState, IDictionary<string, object?> parameters)
    {
        Storage = storage;
        Connection = connection;
        Job = job;
        InitialState = initialState;
        Parameters = parameters;
    }

    internal CreateContext(CreateContext other)
        : this(other.Storage, other.Connection, other.Job, other.InitialState, other.Parameters)
    {
        Items = other.Items;
    }

    /// <summary>Where the job will be stored.</summary>
    public JobStorage Storage { get; }

    /// <summary>A connection to it.</summary>
    public IStorageConnection Connection { get; }

    /// <summary>The call to be made.</summary>
    public Job Job { get; }

    /// <summary>The state that it starts in.</summary>
    public IState? InitialState { get; }

    /// <summary>Parameters stored with the job.</summary>
    public IDictionary<string, object?> Parameters { get; }

    /// <summary>A place for filters to hand things on.</summary>
    public IDictionary<string, object?> Items { get; } = new Dictionary<string, object?>();
}

/// <summary>A job is about to be created.</summary>
public class CreatingContext : CreateContext
{
    internal CreatingContext(CreateContext context)
        : base(context)
    {
    }

    /// <summary>Set by a filter so that no job is created.</summary>
    public bool Canceled { get; set; }

    /// <summary>Stores a parameter with the job.</summary>
    public void SetJobParameter(string name, object? value) => Parameters[name] = value;

    /// <summary>A parameter to be stored with the job, or the type's default.</summary>
    public T? GetJobParameter<T>(string name) => Parameters.TryGetValue(name, out var value) && value is T typed ? typed : default;
}

/// <summary>A job was created, or its creation given up.</summary>
public class CreatedContext : CreateContext
{
    internal CreatedContext(CreateContext context, BackgroundJob? backgroundJob, bool canceled)
        : base(context)
    {
        BackgroundJob = backgroundJob;
        Canceled = canceled;
    }

    /// <summary>The new job; null when creation was given up.</summary>
    public BackgroundJob? BackgroundJob { get; }

    /// <summary>Whether a filter gave it up.</summary>
    public bool Canceled { get; }
}

/// <summary>Hears of jobs being created.</summary>
public interface IClientFilter
{
    /// <summary>Before; may cancel.</summary>
    void OnCreating(CreatingContext context);

    /// <summary>After.</summary>
    void OnCreated(CreatedContext context);
}
