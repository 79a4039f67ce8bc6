using System.Diagnostics;
using CoachBot.Storage.Channels;
using CoachBot.Training.Runners;
using NodaTime;

namespace CoachBot.Reminders.Queue;

/// <summary>One reminder per runner, kind and local date: that key is what keeps it from being sent twice.</summary>
public readonly record struct ReminderKey(RunnerId Runner, string Kind, LocalDate Date);

/// <param name="Lane">Its tenant; "" where no limits are.</param>
/// <param name="Attempt">Which try this is, from 1; a completion by an older one matches nothing.</param>
/// <param name="Failed">How many of the tries before it certainly did not arrive.</param>
/// <param name="HeldUntil">After this another host may claim it.</param>
/// <param name="To">Where the runner is reached now: of the addresses that are on, the one used last; null: nowhere.</param>
public sealed record ClaimedReminder(ReminderKey Key, string Lane, Instant DueAt, Instant ExpiresAt, int Attempt, int Failed, Instant HeldUntil, RunnerAddress? To)
{
    /// <summary>Tries before this one whose outcome is not known: a crash or a timeout hid it.</summary>
    public int Uncertain => Attempt - 1 - Failed;

    /// <summary>This try, where it is traced.</summary>
    internal Activity? Span { get; set; }
}

/// <summary>How one claimed reminder goes on.</summary>
public abstract record Settlement(ClaimedReminder Reminder)
{
    /// <summary>Over: delivered, or let go. <paramref name="Outcome"/> is sent, missed, nothingToSay or unreachable.</summary>
    public sealed record Over(ClaimedReminder Reminder, string Outcome) : Settlement(Reminder);

    /// <summary>Again later.</summary>
    /// <param name="Try">What this try counts as.</param>
    /// <param name="Lane">Another lane than before; null: the same.</param>
    public sealed record Again(ClaimedReminder Reminder, Duration After, Try Try, string? Lane = null) : Settlement(Reminder);

    /// <summary>Given up, kept with its reason.</summary>
    /// <param name="Hidden">Whether this last try may have arrived.</param>
    public sealed record Dead(ClaimedReminder Reminder, string Reason, bool Hidden = false) : Settlement(Reminder);
}

/// <summary>What a try that did not end it counts as.</summary>
public enum Try
{
    /// <summary>Nothing: it was never begun, or the channel asked to wait.</summary>
    None,

    /// <summary>It certainly did not arrive.</summary>
    Failed,

    /// <summary>It may have arrived.</summary>
    Hidden,
}
