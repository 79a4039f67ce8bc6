using CoachBot.Storage.Runners;
using CoachBot.Training.Decisions;
using CoachBot.Training.Runners;

namespace CoachBot.Plans.Tests.Service;

/// <summary>Lets somebody else in before an append, as often as it is told to, and answers that append with a conflict.</summary>
internal sealed class BusyStore(IRunnerStore store, int conflicts, Func<Task> between) : IRunnerStore
{
    private int left = conflicts;

    public Task<RunnerState> LoadAsync(RunnerId runner, CancellationToken cancellation = default) => store.LoadAsync(runner, cancellation);

    public async Task<AppendResult> AppendAsync(RunnerId runner, long expectedVersion, RunnerChange change, CancellationToken cancellation = default)
    {
        if (left-- <= 0)
        {
            return await store.AppendAsync(runner, expectedVersion, change, cancellation);
        }

        await between();
        return new AppendResult.Conflict();
    }

    public Task<IReadOnlyList<StoredEvent>> ReadEventsAsync(RunnerId runner, long fromSequence = 1, int limit = int.MaxValue, CancellationToken cancellation = default) =>
        store.ReadEventsAsync(runner, fromSequence, limit, cancellation);

    public Task SetRemindersAsync(RunnerId runner, IReadOnlyList<NextReminder> reminders, CancellationToken cancellation = default) =>
        store.SetRemindersAsync(runner, reminders, cancellation);

    public Task<string> ExportAsync(RunnerId runner, CancellationToken cancellation = default) => store.ExportAsync(runner, cancellation);

    public Task EraseAsync(RunnerId runner, CancellationToken cancellation = default) => store.EraseAsync(runner, cancellation);
}
