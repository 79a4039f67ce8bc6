using CoachBot.Storage.Reminders;
using CoachBot.Training.Decisions;
using CoachBot.Training.Events;
using NodaTime;

namespace CoachBot.Storage.Runners;

/// <summary>What one command led to.</summary>
/// <param name="CommandId">Unique per runner.</param>
/// <param name="Events">Empty for a command that was refused or changed nothing: its id is remembered all the same.</param>
/// <param name="After">The state after the events; its version is the expected one plus the number of events.</param>
/// <param name="Answer">What the caller needs to answer again when the command arrives a second time; its own JSON.</param>
/// <param name="Reminders">The runner's reminders from now on; kinds not listed are removed. Null leaves them alone.</param>
public sealed record RunnerChange(
    string CommandId,
    IReadOnlyList<RunnerEvent> Events,
    RunnerState After,
    string? Answer = null,
    IReadOnlyList<NextReminder>? Reminders = null);

/// <summary>One row of the due table: when a kind of reminder is due next for its runner.</summary>
/// <param name="Kind">Such as session, checkIn, weekly.</param>
/// <param name="Zone">IANA id.</param>
/// <param name="LocalTime">In that zone, on the date.</param>
/// <param name="LocalDate">The local date the next one belongs to; never sent twice for one date.</param>
/// <param name="Due">The instant of that date and time in that zone.</param>
/// <param name="Week">The times of the days after it; null: the same time every day.</param>
/// <param name="WindowMinutes">Later than this it is not sent; null: the house's default.</param>
public sealed record NextReminder(
    string Kind, string Zone, LocalTime LocalTime, LocalDate LocalDate, Instant Due, ReminderWeek? Week = null, int? WindowMinutes = null);

/// <summary>How an append ended.</summary>
public abstract record AppendResult
{
    private AppendResult()
    {
    }

    /// <param name="Version">The runner's version after it.</param>
    public sealed record Appended(long Version) : AppendResult;

    /// <summary>Somebody else has appended since the expected version: load again, decide again.</summary>
    public sealed record Conflict : AppendResult;

    /// <summary>The command id was applied before; nothing has changed now.</summary>
    /// <param name="FirstSequence">Of the first event it led to then.</param>
    /// <param name="Count">How many events it led to.</param>
    /// <param name="Answer">As given then.</param>
    public sealed record AlreadyApplied(long FirstSequence, int Count, string? Answer) : AppendResult;
}

/// <param name="Sequence">From 1, without gaps within the runner.</param>
public sealed record StoredEvent(long Sequence, string CommandId, RunnerEvent Event, Instant RecordedAt);
