namespace CoachBot.Reminders.Limits;

/// <summary>
/// How often one conversation may be written to: 7 messages in 1 s, 8 in 2 s, 60 in 30 s, 1800 in 3600 s
/// (https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit). A bucket with half the number as its capacity and the
/// other half as what flows in never lets more than the number through in any such window. Only conversations that were written to within
/// the last seconds are remembered: full buckets need no memory.
/// </summary>
internal sealed class ThreadLimits
{
    private const int SweepAbove = 1024;

    private static readonly (double Capacity, double PerSecond)[] Limits = [(4, 3 / 1.0), (4, 4 / 2.0), (30, 30 / 30.0), (900, 900 / 3600.0)];

    private readonly Lock gate = new();
    private readonly Dictionary<string, TokenBucket[]> threads = [];
    private int sweepAt = SweepAbove;

    /// <summary>How many conversations are remembered.</summary>
    public int Count => threads.Count;

    /// <summary>Zero: it may be written to now, and this counts. Else: how long it has to wait.</summary>
    public TimeSpan Enter(string thread, TimeSpan now)
    {
        lock (gate)
        {
            if (!threads.TryGetValue(thread, out var buckets))
            {
                Sweep(now);
                buckets = Array.ConvertAll(Limits, limit => new TokenBucket(limit.Capacity, limit.PerSecond, now));
                threads.Add(thread, buckets);
            }

            var wait = buckets.Max(bucket => bucket.Wait(now));
            if (wait == TimeSpan.Zero)
            {
                Array.ForEach(buckets, bucket => bucket.TryTake(now));
            }

            return wait;
        }
    }

    private void Sweep(TimeSpan now)
    {
        if (threads.Count < sweepAt)
        {
            return;
        }

        foreach (var (thread, buckets) in threads)
        {
            if (Array.TrueForAll(buckets, bucket => bucket.IsFull(now)))
            {
                threads.Remove(thread);
            }
        }

        sweepAt = Math.Max(SweepAbove, threads.Count * 2);
    }
}
