using CoachBot.Reminders.Time;
using NodaTime;

namespace CoachBot.Reminders.Limits;

/// <summary>One tenant's way out, while this host holds it.</summary>
internal sealed class Lane(string name, IDispatchClock clock, TimeProvider time)
{
    /// <summary>With less left than this nothing new is sent: the next owner may begin a second after the lease.</summary>
    private static readonly Duration Margin = Duration.FromSeconds(1);

    private readonly Lock gate = new();
    private readonly TokenBucket bucket = new(LaneRate.Saved, LaneRate.Full, Elapsed(time));
    private readonly ThreadLimits threads = new();
    private Instant heldUntil;
    private Instant? opens;
    private double rate = LaneRate.Full;
    private Instant? slowedAt;

    public string Name => name;

    public Instant HeldUntil => heldUntil;

    public void Hold(LaneLease lease)
    {
        lock (gate)
        {
            heldUntil = lease.Until;
            if (lease.OpensAt != opens)
            {
                opens = lease.OpensAt;
                (rate, slowedAt) = (lease.PerSecond, lease.SlowedAt);
                if (lease.OpensAt > clock.Now)
                {
                    bucket.EmptyUntil(Elapsed(time) + (lease.OpensAt - clock.Now).ToTimeSpan());
                }
            }
        }
    }

    /// <summary>Lets one message through, as soon as the tenant's limit does.</summary>
    /// <param name="patience">A longer wait is answered with <see cref="Entry.Later"/>.</param>
    public async Task<Entry> EnterAsync(string thread, TimeSpan patience, CancellationToken cancellation)
    {
        while (true)
        {
            TimeSpan wait;
            lock (gate)
            {
                var now = Elapsed(time);
                if (clock.Now + Margin >= heldUntil)
                {
                    return Entry.Lost;
                }

                bucket.ChangeRate(LaneRate.At(rate, slowedAt, clock.Now), now);
                wait = bucket.Wait(now);
                if (wait == TimeSpan.Zero)
                {
                    var apart = threads.Enter(thread, now);
                    if (apart == TimeSpan.Zero)
                    {
                        bucket.TryTake(now);
                        return Entry.Now;
                    }

                    return new Entry(EntryKind.Later, apart);
                }
            }

            if (wait > patience)
            {
                return new Entry(EntryKind.Later, wait);
            }

            await Task.Delay(wait, time, cancellation);
        }
    }

    /// <summary>The channel has asked to slow down. Answers with the rate from now on.</summary>
    public double Slow()
    {
        lock (gate)
        {
            var now = clock.Now;
            (rate, slowedAt) = (LaneRate.Halved(LaneRate.At(rate, slowedAt, now)), now);
            return rate;
        }
    }

    private static TimeSpan Elapsed(TimeProvider time) => time.GetElapsedTime(0);
}

internal enum EntryKind { Now, Later, Lost }

/// <param name="Wait">How much later.</param>
internal readonly record struct Entry(EntryKind Kind, TimeSpan Wait)
{
    public static readonly Entry Now = new(EntryKind.Now, TimeSpan.Zero);
    public static readonly Entry Lost = new(EntryKind.Lost, TimeSpan.Zero);
}
