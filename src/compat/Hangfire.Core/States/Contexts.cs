using Hangfire.Common;
using Hangfire.Storage;

namespace Hangfire.States;

/// <summary>What both kinds of state filter are told: which job, in which storage.</summary>
public abstract class StateContext
{
    /// <summary>The job whose state changes.</summary>
    public abstract BackgroundJob BackgroundJob { get; }
}

/// <summary>A state is about to be chosen; a filter may choose another.</summary>
public class ElectStateContext : StateContext
{
    private readonly List<IState> traversed = [];
    private IState candidate;

    internal ElectStateContext(
        JobStorage storage, IStorageConnection connection, BackgroundJob backgroundJob, IState candidate, string? currentState)
    {
        Storage = storage;
        Connection = connection;
        BackgroundJob = backgroundJob;
        this.candidate = candidate;
        CurrentState = currentState;
    }

    /// <summary>Where the job is stored.</summary>
    public JobStorage Storage { get; }

    /// <summary>A connection to it.</summary>
    public IStorageConnection Connection { get; }

    /// <inheritdoc />
    public override BackgroundJob BackgroundJob { get; }

    /// <summary>The state that will be applied; replacing it keeps the old one in the history.</summary>
    public IState CandidateState
    {
        get => candidate;
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            if (!ReferenceEquals(candidate, value))
            {
                traversed.Add(candidate);
                candidate = value;
            }
        }
    }

    /// <summary>The name of the state before; null for a new job.</summary>
    public string? CurrentState { get; }

    /// <summary>The candidates that were replaced, oldest first.</summary>
    public IState[] TraversedStates => [.. traversed];

    /// <summary>Stores a parameter with the job.</summary>
    public void SetJobParameter<T>(string name, T value) =>
        Connection.SetJobParameter(BackgroundJob.Id, name, SerializationHelper.Serialize(value));

    /// <summary>A parameter stored with the job, or the type's default.</summary>
    public T? GetJobParameter<T>(string name) =>
        SerializationHelper.Deserialize<T>(Connection.GetJobParameter(BackgroundJob.Id, name));
}

/// <summary>A state is being applied.</summary>
public class ApplyStateContext : StateContext
{
    internal ApplyStateContext(
        JobStorage storage, IStorageConnection connection, BackgroundJob backgroundJob, IState newState, string? oldStateName)
    {
        Storage = storage;
        Connection = connection;
        BackgroundJob = backgroundJob;
        NewState = newState;
        OldStateName = oldStateName;
        JobExpirationTimeout = storage.JobExpirationTimeout;
    }

    /// <summary>Where the job is stored.</summary>
    public JobStorage Storage { get; }

    /// <summary>A connection to it.</summary>
    public IStorageConnection Connection { get; }

    /// <inheritdoc />
    public override BackgroundJob BackgroundJob { get; }

    /// <summary>The name of the state before; null for a new job.</summary>
    public string? OldStateName { get; }

    /// <summary>The state that comes.</summary>
    public IState NewState { get; }

    /// <summary>How long a finished job is kept.</summary>
    public TimeSpan JobExpirationTimeout { get; set; }

    /// <summary>A parameter stored with the job, or the type's default.</summary>
    public T? GetJobParameter<T>(string name) =>
        SerializationHelper.Deserialize<T>(Connection.GetJobParameter(BackgroundJob.Id, name));
}
