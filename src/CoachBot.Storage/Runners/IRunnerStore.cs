using CoachBot.Training.Decisions;
using CoachBot.Training.Events;
using CoachBot.Training.Runners;

namespace CoachBot.Storage.Runners;

/// <summary>The append-only history of each runner and the snapshot it leads to.</summary>
public interface IRunnerStore
{
    /// <summary>One read of one row. A runner never heard of is <see cref="RunnerState.New"/>.</summary>
    Task<RunnerState> LoadAsync(RunnerId runner, CancellationToken cancellation = default);

    /// <summary>Stores events, snapshot, command and next reminders in one transaction, or nothing of it.</summary>
    Task<AppendResult> AppendAsync(RunnerId runner, long expectedVersion, RunnerChange change, CancellationToken cancellation = default);

    /// <param name="fromSequence">The first sequence to read; a runner's sequences start at 1 and have no gaps.</param>
    Task<IReadOnlyList<StoredEvent>> ReadEventsAsync(RunnerId runner, long fromSequence = 1, int limit = int.MaxValue, CancellationToken cancellation = default);

    /// <summary>Writes the reminder rows anew without a change of the runner, such as after new time zone data. Absent kinds are removed.</summary>
    Task SetRemindersAsync(RunnerId runner, IReadOnlyList<NextReminder> reminders, CancellationToken cancellation = default);

    /// <summary>Every row of the runner in every table, as one JSON document.</summary>
    Task<string> ExportAsync(RunnerId runner, CancellationToken cancellation = default);

    /// <summary>Removes every row of the runner in every table, in one transaction. Erasing an unknown runner does nothing.</summary>
    Task EraseAsync(RunnerId runner, CancellationToken cancellation = default);
}
