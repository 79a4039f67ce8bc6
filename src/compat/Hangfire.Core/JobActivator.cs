using Hangfire.Server;

namespace Hangfire;

/// <summary>Makes the instances that jobs are called on.</summary>
public class JobActivator
{
    private static JobActivator current = new();

    /// <summary>The activator of servers that name none; calls the default constructor unless replaced.</summary>
    public static JobActivator Current
    {
        get => current;
        set => current = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>An instance of a type.</summary>
    public virtual object ActivateJob(Type jobType) => Activator.CreateInstance(jobType)!;

    /// <summary>A scope that lives as long as one run of a job.</summary>
    public virtual JobActivatorScope BeginScope(JobActivatorContext context) => new PlainScope(this);

    /// <summary>A scope that lives as long as one run of a job.</summary>
    public virtual JobActivatorScope BeginScope(PerformContext context) =>
        BeginScope(new JobActivatorContext(context.Connection, context.BackgroundJob, context.CancellationToken));

    private sealed class PlainScope(JobActivator activator) : JobActivatorScope
    {
        private readonly List<IDisposable> disposables = [];

        public override object Resolve(Type type)
        {
            var instance = activator.ActivateJob(type);
            if (instance is IDisposable disposable)
            {
                disposables.Add(disposable);
            }

            return instance;
        }

        public override void DisposeScope()
        {
            foreach (var disposable in disposables)
            {
                disposable.Dispose();
            }
        }
    }
}

/// <summary>What an activator is told about the run.</summary>
public class JobActivatorContext(Storage.IStorageConnection connection, BackgroundJob backgroundJob, IJobCancellationToken cancellationToken)
{
    /// <summary>A connection to where the job is stored.</summary>
    public Storage.IStorageConnection Connection { get; } = connection;

    /// <summary>The job.</summary>
    public BackgroundJob BackgroundJob { get; } = backgroundJob;

    /// <summary>Its cancellation.</summary>
    public IJobCancellationToken CancellationToken { get; } = cancellationToken;

    /// <summary>Stores a parameter with the job.</summary>
    public void SetJobParameter(string name, object? value) =>
        Connection.SetJobParameter(BackgroundJob.Id, name, Common.SerializationHelper.Serialize(value));

    /// <summary>A parameter stored with the job, or the type's default.</summary>
    public T? GetJobParameter<T>(string name) =>
        Common.SerializationHelper.Deserialize<T>(Connection.GetJobParameter(BackgroundJob.Id, name));
}

/// <summary>Instances for one run of a job.</summary>
public abstract class JobActivatorScope : IDisposable
{
    /// <summary>What the activator wants to keep with the scope.</summary>
    public object? InnerScope { get; set; }

    /// <summary>An instance of a type.</summary>
    public abstract object Resolve(Type type);

    /// <summary>Ends the scope.</summary>
    public virtual void DisposeScope()
    {
    }

    /// <inheritdoc />
    public void Dispose()
    {
        DisposeScope();
        GC.SuppressFinalize(this);
    }
}
