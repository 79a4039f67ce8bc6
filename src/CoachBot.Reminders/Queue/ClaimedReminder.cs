using CoachBot.Training.Runners;
using NodaTime;

namespace CoachBot.Reminders.Queue;

/// <summary>One reminder per runner, kind and local date: that key is what keeps it from being sent twice.</summary>
public readonly record struct ReminderKey(RunnerId Runner, string Kind, LocalDate Date);

/// <param name="Attempt">Which try this is, from 1; a completion by an older one matches nothing.</param>
public sealed record ClaimedReminder(ReminderKey Key, string Tenant, Instant DueAt, Instant ExpiresAt, int Attempt);

/// <summary>How one claimed reminder goes on.</summary>
public abstract record Settlement(ClaimedReminder Reminder)
{
    /// <summary>Over: delivered, or let go. <paramref name="Outcome"/> is sent, missed, nothingToSay or unreachable.</summary>
    public sealed record Over(ClaimedReminder Reminder, string Outcome) : Settlement(Reminder);

    /// <summary>Again later. A wait that the channel asked for does not count as an attempt.</summary>
    public sealed record Again(ClaimedReminder Reminder, Duration After, bool CountsAsAttempt) : Settlement(Reminder);

    /// <summary>Given up, kept with its reason.</summary>
    public sealed record Dead(ClaimedReminder Reminder, string Reason) : Settlement(Reminder);
}
