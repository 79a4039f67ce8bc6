using NodaTime;

namespace CoachBot.Reminders.Queue;

/// <summary>The due table and the outbox. Several hosts may work it at once: claims exclude each other.</summary>
public interface IReminderQueue
{
    /// <summary>Whether there is anything to do at all: the one question asked each second, for as little as it can cost.</summary>
    Task<Waiting> GlanceAsync(Instant now, CancellationToken cancellation);

    /// <summary>Moves what is due into the outbox and sets the next due instant of each, in one transaction; answers with how many rows were due.</summary>
    Task<int> MaterialiseAsync(Instant now, CancellationToken cancellation);

    /// <summary>The lanes with limits that have something to be sent now.</summary>
    Task<IReadOnlyList<string>> WaitingLanesAsync(Instant now, CancellationToken cancellation);

    /// <summary>Takes what may be sent now, the oldest of each lane first, and holds it until the lease ends.</summary>
    Task<IReadOnlyList<ClaimedReminder>> ClaimAsync(string owner, Instant now, IReadOnlyList<LaneShare> shares, CancellationToken cancellation);

    /// <summary>Writes what became of a batch; whatever has been claimed by somebody else in the meantime is left alone. Answers with how many were still ours.</summary>
    Task<int> SettleAsync(string owner, IReadOnlyList<Settlement> settlements, Instant now, CancellationToken cancellation);

    /// <summary>Notes that a dispatcher is alive.</summary>
    Task BeatAsync(string owner, Instant now, CancellationToken cancellation);

    /// <summary>When a dispatcher was last alive, on whichever host; null: never.</summary>
    Task<Instant?> LastBeatAsync(CancellationToken cancellation);
}

/// <param name="Lane">A tenant; "" is our own chat.</param>
/// <param name="Most">Reminders to take of it at most.</param>
public readonly record struct LaneShare(string Lane, int Most);

/// <param name="Own">Something is due, or waits for our own chat.</param>
/// <param name="Lanes">Something waits in a lane with limits.</param>
public readonly record struct Waiting(bool Own, bool Lanes);
