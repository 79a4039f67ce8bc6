using CoachBot.Channels.Outbound;
using CoachBot.Reminders.Queue;
using NodaTime;

namespace CoachBot.Reminders.Dispatch;

/// <summary>What follows from an outcome. Randomness is given, so that tests choose it.</summary>
public sealed class RetryPlan(Func<double> random)
{
    /// <summary>Tries that fail for certain before a reminder is given up.</summary>
    public const int Attempts = 5;

    /// <summary>Tries whose outcome hosts took with them when they died, before a reminder is suspected of killing them.</summary>
    public const int HiddenAttempts = 8;

    private static readonly Duration First = Duration.FromSeconds(2);
    private static readonly Duration Longest = Duration.FromMinutes(5);

    /// <param name="lease">How long a claim holds: what may have arrived is not tried again before.</param>
    /// <param name="idempotent">The channel stores a message with the same id once, so that a hidden outcome does no harm.</param>
    public Settlement Settle(ClaimedReminder reminder, SendOutcome outcome, Duration lease, bool idempotent) => outcome switch
    {
        SendOutcome.Sent => new Settlement.Over(reminder, Outcomes.Sent),
        SendOutcome.RetryAfter(var delay) => new Settlement.Again(reminder, Duration.FromTimeSpan(delay), Try.None),
        SendOutcome.Unreachable(var reason) => new Settlement.Dead(reminder, reason),
        SendOutcome.Rejected(var reason) => new Settlement.Dead(reminder, reason),
        SendOutcome.Ambiguous(var reason) when idempotent => Failed(reminder, reason),

        // It may have arrived: one more try, and then rather silence than a third message.
        SendOutcome.Ambiguous(var reason) when reminder.Uncertain > 0 => new Settlement.Dead(reminder, reason, Hidden: true),
        SendOutcome.Ambiguous => new Settlement.Again(reminder, lease, Try.Hidden),
        SendOutcome.Transient(var reason) => Failed(reminder, reason),
        _ => throw new InvalidOperationException($"No rule for {outcome.GetType().Name}."),
    };

    private Settlement Failed(ClaimedReminder reminder, string reason) => reminder.Failed + 1 >= Attempts
        ? new Settlement.Dead(reminder, reason)
        : new Settlement.Again(reminder, Backoff(reminder.Failed + 1), Try.Failed);

    /// <summary>Full jitter: anything up to 2 s, 4 s, 8 s … 5 min, so that what failed together does not come back together.</summary>
    private Duration Backoff(int attempt)
    {
        var ceiling = Math.Min(First.TotalSeconds * Math.Pow(2, attempt - 1), Longest.TotalSeconds);
        return Duration.FromSeconds(ceiling * random());
    }
}
