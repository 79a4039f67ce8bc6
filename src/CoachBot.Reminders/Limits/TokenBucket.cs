namespace CoachBot.Reminders.Limits;

/// <summary>
/// In any window of t seconds no more than its capacity + t × its rate pass. Times are of one monotonic timer; not thread-safe.
/// </summary>
internal sealed class TokenBucket
{
    private readonly double capacity;
    private double tokens;
    private TimeSpan at;

    public TokenBucket(double capacity, double perSecond, TimeSpan now) => (this.capacity, tokens, PerSecond, at) = (capacity, capacity, perSecond, now);

    /// <summary>Tokens a second from now on.</summary>
    public double PerSecond { get; private set; }

    public void ChangeRate(double rate, TimeSpan now)
    {
        Refill(now);
        PerSecond = rate;
    }

    /// <summary>Nothing passes before then, and nothing was saved up.</summary>
    public void EmptyUntil(TimeSpan then) => (tokens, at) = (0, then);

    public bool TryTake(TimeSpan now)
    {
        Refill(now);
        if (tokens < 1)
        {
            return false;
        }

        tokens--;
        return true;
    }

    /// <summary>How long until the next one passes.</summary>
    public TimeSpan Wait(TimeSpan now)
    {
        Refill(now);
        var idle = at > now ? at - now : TimeSpan.Zero;
        return tokens >= 1 ? TimeSpan.Zero : idle + TimeSpan.FromSeconds((1 - tokens) / PerSecond);
    }

    public bool IsFull(TimeSpan now)
    {
        Refill(now);
        return tokens >= capacity;
    }

    private void Refill(TimeSpan now)
    {
        if (now > at)
        {
            tokens = Math.Min(capacity, tokens + ((now - at).TotalSeconds * PerSecond));
            at = now;
        }
    }
}
