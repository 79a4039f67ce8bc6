using Hangfire.Engine;
using Hangfire.Storage;

namespace Hangfire.InMemory;

/// <summary>Keeps jobs in the memory of the process; they end with it.</summary>
public sealed class InMemoryStorage : JobStorage, IDisposable
{
    private readonly JobEngine engine;

    /// <summary>A storage with default options.</summary>
    public InMemoryStorage()
        : this(new InMemoryStorageOptions())
    {
    }

    /// <summary>A storage.</summary>
    public InMemoryStorage(InMemoryStorageOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        Options = options;
        engine = new JobEngine(this, new InMemoryEngineStore(options));
    }

    /// <summary>How jobs are kept.</summary>
    public InMemoryStorageOptions Options { get; }

    /// <inheritdoc />
    public override bool LinearizableReads => true;

    internal override JobEngine Engine => engine;

    /// <inheritdoc />
    public override IMonitoringApi GetMonitoringApi() => new Monitoring(engine);

    /// <inheritdoc />
    public override IStorageConnection GetConnection() => new EngineConnection(engine);

    /// <inheritdoc />
    public void Dispose() => Blocking.Run(() => engine.Schedulers.DisposeAsync());

    /// <inheritdoc />
    public override string ToString() => "In-Memory Storage";
}
