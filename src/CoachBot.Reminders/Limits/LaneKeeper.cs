using System.Collections.Concurrent;
using CoachBot.Reminders.Queue;
using CoachBot.Reminders.Time;
using NodaTime;

namespace CoachBot.Reminders.Limits;

/// <summary>The lanes that this host holds, and in whose turn it is: round robin, so that a big tenant waits for itself only.</summary>
internal sealed class LaneKeeper(IReminderQueue queue, ILaneLeases leases, IDispatchClock clock, TimeProvider time)
{
    /// <summary>The most one tenant gets of a round; at 45 a second that is a third of a second.</summary>
    public const int MostPerRound = 16;

    private static readonly TimeSpan LookAgain = TimeSpan.FromMilliseconds(250);
    private static readonly Duration RenewBefore = Duration.FromSeconds(8);

    private readonly SemaphoreSlim looking = new(1, 1);
    private readonly ConcurrentDictionary<string, Lane> lanes = [];
    private readonly Lock turns = new();
    private readonly LinkedList<string> waiting = [];
    private readonly HashSet<string> queued = [];
    private long lookedAt;
    private bool looked;

    /// <summary>Finds the tenants that have something due, and holds those that no other host does.</summary>
    /// <param name="atOnce">Also when that was done a moment ago.</param>
    public async Task LookAsync(string owner, bool atOnce, CancellationToken cancellation)
    {
        await looking.WaitAsync(cancellation);
        try
        {
            if (!atOnce && looked && time.GetElapsedTime(lookedAt) < LookAgain)
            {
                return;
            }

            var now = clock.Now;
            var due = await queue.WaitingLanesAsync(now, cancellation);
            var wanted = due.Where(lane => !lanes.TryGetValue(lane, out var held) || held.HeldUntil - now < RenewBefore).ToArray();
            if (wanted.Length > 0)
            {
                var taken = await leases.TakeAsync(owner, wanted, now, cancellation);
                foreach (var lease in taken)
                {
                    lanes.GetOrAdd(lease.Lane, lane => new Lane(lane, clock, time)).Hold(lease);
                }

                foreach (var lost in wanted.Except(taken.Select(lease => lease.Lane)))
                {
                    lanes.TryRemove(lost, out _);
                }
            }

            lock (turns)
            {
                foreach (var lane in due.Where(lane => lanes.ContainsKey(lane) && queued.Add(lane)))
                {
                    waiting.AddLast(lane);
                }
            }

            (looked, lookedAt) = (true, time.GetTimestamp());
        }
        finally
        {
            looking.Release();
        }
    }

    /// <summary>Whose turn it is, and how many each.</summary>
    public IReadOnlyList<LaneShare> Shares(int most)
    {
        lock (turns)
        {
            var each = waiting.Count == 0 ? 0 : Math.Clamp(most / waiting.Count, 1, MostPerRound);
            var shares = new List<LaneShare>();
            for (var left = most; left >= each && waiting.First is { } first; left -= each)
            {
                // Back in line once the round is over and there is more.
                waiting.RemoveFirst();
                queued.Remove(first.Value);
                shares.Add(new LaneShare(first.Value, each));
            }

            return shares;
        }
    }

    /// <summary>It got all that it had asked for, so there may be more.</summary>
    public void Again(string lane)
    {
        lock (turns)
        {
            if (lanes.ContainsKey(lane) && queued.Add(lane))
            {
                waiting.AddLast(lane);
            }
        }
    }

    /// <summary>Null: not ours any more.</summary>
    public Lane? Find(string lane) => lanes.GetValueOrDefault(lane);

    /// <summary>The channel has asked to slow down.</summary>
    public Task SlowAsync(string owner, string lane, CancellationToken cancellation) =>
        Find(lane) is { } held ? leases.SlowAsync(owner, lane, held.Slow(), clock.Now, cancellation) : Task.CompletedTask;

    public async Task ReleaseAsync(string owner, CancellationToken cancellation)
    {
        lock (turns)
        {
            waiting.Clear();
            queued.Clear();
        }

        if (!lanes.IsEmpty)
        {
            lanes.Clear();
            await leases.ReleaseAsync(owner, clock.Now, cancellation);
        }
    }
}
