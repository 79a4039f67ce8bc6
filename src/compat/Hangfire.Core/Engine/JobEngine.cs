using Hangfire.Client;
using Hangfire.Common;
using Hangfire.States;
using Hangfire.Storage;

namespace Hangfire.Engine;

/// <summary>Creates jobs and changes their states: records and triggers together, in one transaction.</summary>
internal sealed class JobEngine
{
    private const int Tries = 5;

    public JobEngine(JobStorage storage, IEngineStore store)
    {
        Storage = storage;
        Store = store;
        Schedulers = new Schedulers(this);
        States = new StateMachine(this);
        Recurring = new RecurringJobs(this);
    }

    public JobStorage Storage { get; }

    public IEngineStore Store { get; }

    public Schedulers Schedulers { get; }

    public StateMachine States { get; }

    public RecurringJobs Recurring { get; }

    public async ValueTask<string?> Create(Job job, IState state, Dictionary<string, object?>? parameters) =>
        await Transact(transaction => Create(transaction, job, state, parameters ?? [], occurrence: null));

    /// <returns>The new job's id; null when a filter gave it up, or there is a job of the same occurrence.</returns>
    public async ValueTask<string?> Create(
        IRecordTransaction transaction, Job job, IState state, Dictionary<string, object?> parameters, string? occurrence)
    {
        var record = new JobRecord
        {
            Invocation = InvocationData.SerializeJob(job).SerializePayload(),
            CreatedAt = Clock.UtcNow,
            Occurrence = occurrence,
        };
        var filters = JobFilterProviders.Providers.GetFilters(job).Select(filter => filter.Instance).OfType<IClientFilter>().ToList();
        var context = new CreateContext(Storage, new EngineConnection(this, record), job, state, parameters);
        var creating = new CreatingContext(context);
        foreach (var filter in filters)
        {
            filter.OnCreating(creating);
            if (creating.Canceled)
            {
                return null;
            }
        }

        foreach (var (name, value) in parameters)
        {
            if (SerializationHelper.Serialize(value) is { } text)
            {
                record.Parameters[name] = text;
            }
        }

        if (!await transaction.Insert(record))
        {
            return null;
        }

        await States.Apply(transaction, record, state);
        await transaction.Save(record);
        var created = new CreatedContext(context, record.AsBackgroundJob(job), canceled: false);
        foreach (var filter in Enumerable.Reverse(filters))
        {
            filter.OnCreated(created);
        }

        return record.Id;
    }

    public async ValueTask<bool> ChangeState(string id, IState state, string? expected) => await Transact(async transaction =>
    {
        if (await transaction.Lock(id) is not { } record || (expected is not null && !Same(expected, record.StateName)))
        {
            return false;
        }

        await States.Apply(transaction, record, state);
        await transaction.Save(record);
        return true;
    });

    /// <summary>Runs changes in one transaction, again when another transaction was in their way.</summary>
    public async ValueTask<T> Transact<T>(Func<IRecordTransaction, ValueTask<T>> changes)
    {
        var scheduler = await Schedulers.Any();
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await using var transaction = await Store.Records.Begin();
                using var enlisted = transaction.Enlist(scheduler);
                var result = await changes(transaction);
                await transaction.Commit();
                return result;
            }
            catch (Exception error) when (attempt < Tries && Store.IsTransient(error))
            {
                await Task.Delay(TimeSpan.FromMilliseconds(20 * attempt * Random.Shared.Next(1, 4)), TimeProvider.System);
            }
        }
    }

    private static bool Same(string expected, string? state) => string.Equals(expected, state, StringComparison.OrdinalIgnoreCase);
}
