using Hangfire.Engine;
using Quartz;

namespace Hangfire.InMemory;

/// <summary>Records in dictionaries, triggers in Quartz's own memory.</summary>
internal sealed class InMemoryEngineStore(InMemoryStorageOptions options) : IEngineStore
{
    private readonly InMemoryRecords records = new(options);

    public IJobRecords Records => records;

    public bool Clustered => false;

    public TimeSpan Poll => TimeSpan.FromSeconds(30);

    public ValueTask Prepare() => default;

    public void Configure(IQuartzBuilder quartz) => quartz.UseInMemoryStore(store => store.MisfireThreshold = RecurringJobs.Tolerance);

    public ValueTask Alone(Func<ValueTask> action) => action();

    public bool IsTransient(Exception error) => false;
}
