using CoachBot.Training.Commands;
using CoachBot.Training.Decisions;
using CoachBot.Training.Events;
using CoachBot.Training.Runners;
using CoachBot.Training.Units;
using NodaTime;

namespace CoachBot.Plans;

/// <summary>Load → decide → append → answer. The only way by which anything about a runner changes.</summary>
public interface IPlanService
{
    /// <summary>A runner never heard of is new, not an error.</summary>
    Task<RunnerView> LoadAsync(RunnerId runner, CancellationToken cancellation = default);

    /// <summary>
    /// Decides and stores in one transaction: events, snapshot, next reminders. A command id that was applied before changes nothing and
    /// answers with what it led to then. A concurrent change is retried on the newer state.
    /// </summary>
    /// <exception cref="Erasing.RunnerErasedException">Everything was erased meanwhile; nothing is stored.</exception>
    Task<PlanAnswer> HandleAsync(RunnerId runner, CommandId id, Command command, CancellationToken cancellation = default);

    /// <summary>What the command would lead to; stores nothing.</summary>
    Task<PlanAnswer> PreviewAsync(RunnerId runner, Command command, CancellationToken cancellation = default);

    /// <summary>Everything that is stored about the runner, as one JSON document.</summary>
    Task<string> ExportAsync(RunnerId runner, CancellationToken cancellation = default);

    /// <summary>Removes every row of the runner, in every table, once no turn of theirs is under way.</summary>
    /// <param name="turnOf">The conversation in whose turn this is asked; null outside of any.</param>
    Task EraseAsync(RunnerId runner, string? turnOf = null, CancellationToken cancellation = default);
}

/// <summary>Unique per runner; made from the inbound activity's id, so that a message delivered twice acts once.</summary>
public readonly record struct CommandId(string Value);

/// <param name="Now">The runner's local time.</param>
/// <param name="Zone">The runner's zone, or the configured default until it is known.</param>
public sealed record RunnerView(RunnerState State, LocalDateTime Now, DateTimeZone Zone)
{
    public LocalDate Today => Now.Date;
}

/// <param name="Before">The state the decision was made on.</param>
/// <param name="View">The state after it.</param>
/// <param name="Receipts">Of the events this command led to.</param>
/// <param name="AlreadyApplied">The command id had been handled before.</param>
public sealed record PlanAnswer(RunnerState Before, RunnerView View, Decision Decision, ValueList<Receipt> Receipts, bool AlreadyApplied = false);
