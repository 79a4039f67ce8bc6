using CoachBot.Channels.Outbound;
using CoachBot.Reminders.Queue;
using NodaTime;

namespace CoachBot.Reminders.Dispatch;

/// <summary>What follows from an outcome. Randomness is given, so that tests choose it.</summary>
public sealed class RetryPlan(Func<double> random)
{
    public const int Attempts = 5;

    private static readonly Duration First = Duration.FromSeconds(2);
    private static readonly Duration Longest = Duration.FromMinutes(5);

    public Settlement Settle(ClaimedReminder reminder, SendOutcome outcome) => outcome switch
    {
        SendOutcome.Sent => new Settlement.Over(reminder, "sent"),
        SendOutcome.RetryAfter(var delay) => new Settlement.Again(reminder, Duration.FromTimeSpan(delay), CountsAsAttempt: false),
        SendOutcome.Unreachable(var reason) => new Settlement.Dead(reminder, reason),
        SendOutcome.Rejected(var reason) => new Settlement.Dead(reminder, reason),

        // It may have arrived: one more try, and then rather silence than a third message.
        SendOutcome.Ambiguous(var reason) when reminder.Attempt > 1 => new Settlement.Dead(reminder, reason),
        SendOutcome.Transient(var reason) when reminder.Attempt >= Attempts => new Settlement.Dead(reminder, reason),
        _ => new Settlement.Again(reminder, Backoff(reminder.Attempt), CountsAsAttempt: true),
    };

    /// <summary>Full jitter: anything up to 2 s, 4 s, 8 s … 5 min, so that what failed together does not come back together.</summary>
    private Duration Backoff(int attempt)
    {
        var ceiling = Math.Min(First.TotalSeconds * Math.Pow(2, attempt - 1), Longest.TotalSeconds);
        return Duration.FromSeconds(ceiling * random());
    }
}
