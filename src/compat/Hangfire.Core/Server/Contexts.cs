using Hangfire.Common;
using Hangfire.Storage;

namespace Hangfire.Server;

/// <summary>A job being performed: the job, its storage, its cancellation.</summary>
public class PerformContext
{
    internal PerformContext(
        JobStorage storage, IStorageConnection connection, BackgroundJob backgroundJob, IJobCancellationToken cancellationToken, string serverId)
    {
        Storage = storage;
        Connection = connection;
        BackgroundJob = backgroundJob;
        CancellationToken = cancellationToken;
        ServerId = serverId;
        Items = new Dictionary<string, object?>();
    }

    /// <summary>Shares everything with another context.</summary>
    public PerformContext(PerformContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        Storage = context.Storage;
        Connection = context.Connection;
        BackgroundJob = context.BackgroundJob;
        CancellationToken = context.CancellationToken;
        ServerId = context.ServerId;
        Items = context.Items;
    }

    /// <summary>Where the job is stored.</summary>
    public JobStorage Storage { get; }

    /// <summary>A connection to it.</summary>
    public IStorageConnection Connection { get; }

    /// <summary>The job.</summary>
    public BackgroundJob BackgroundJob { get; }

    /// <summary>Signalled when the server shuts down or the job's state is changed by somebody else.</summary>
    public IJobCancellationToken CancellationToken { get; }

    /// <summary>The server that performs it.</summary>
    public string? ServerId { get; }

    /// <summary>A place for filters to hand things on.</summary>
    public IDictionary<string, object?> Items { get; }

    /// <summary>Stores a parameter with the job.</summary>
    public void SetJobParameter(string name, object? value) =>
        Connection.SetJobParameter(BackgroundJob.Id, name, SerializationHelper.Serialize(value));

    /// <summary>A parameter stored with the job, or the type's default.</summary>
    public T? GetJobParameter<T>(string name) =>
        SerializationHelper.Deserialize<T>(Connection.GetJobParameter(BackgroundJob.Id, name));
}

/// <summary>A job is about to be performed.</summary>
public class PerformingContext : PerformContext
{
    internal PerformingContext(PerformContext context)
        : base(context)
    {
    }

    /// <summary>Set by a filter so that the method isn't called; the job then counts as succeeded.</summary>
    public bool Canceled { get; set; }
}

/// <summary>A job was performed, or it threw.</summary>
public class PerformedContext : PerformContext
{
    internal PerformedContext(PerformContext context, object? result, bool canceled, Exception? exception)
        : base(context)
    {
        Result = result;
        Canceled = canceled;
        Exception = exception;
    }

    /// <summary>What the method returned.</summary>
    public object? Result { get; }

    /// <summary>Whether a filter kept it from being called.</summary>
    public bool Canceled { get; }

    /// <summary>What it threw, or null.</summary>
    public Exception? Exception { get; }

    /// <summary>Set by a filter that took care of the exception.</summary>
    public bool ExceptionHandled { get; set; }
}

/// <summary>Wraps the performing of jobs.</summary>
public interface IServerFilter
{
    /// <summary>Before; may cancel, may throw.</summary>
    void OnPerforming(PerformingContext context);

    /// <summary>After, in reverse order; runs also when the method threw.</summary>
    void OnPerformed(PerformedContext context);
}
