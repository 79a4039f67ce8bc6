namespace Microsoft.Rest.TransientFaultHandling;

/// <summary>Tries again a number of times, each time after about twice as long.</summary>
public class ExponentialBackoffRetryStrategy : RetryStrategy
{
    private readonly int _retryCount;
    private readonly TimeSpan _minBackoff;
    private readonly TimeSpan _maxBackoff;
    private readonly TimeSpan _deltaBackoff;

    /// <summary>Creates a strategy of ten retries.</summary>
    public ExponentialBackoffRetryStrategy()
        : this(DefaultClientRetryCount, DefaultMinBackoff, DefaultMaxBackoff, DefaultClientBackoff)
    {
    }

    /// <summary>Creates a strategy.</summary>
    public ExponentialBackoffRetryStrategy(int retryCount, TimeSpan minBackoff, TimeSpan maxBackoff, TimeSpan deltaBackoff)
        : base(null, true)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(retryCount);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(minBackoff, maxBackoff);
        _retryCount = retryCount;
        _minBackoff = minBackoff;
        _maxBackoff = maxBackoff;
        _deltaBackoff = deltaBackoff;
    }

    /// <inheritdoc/>
    public override ShouldRetryHandler GetShouldRetryHandler() => (retries, _) =>
    {
        if (retries >= _retryCount)
        {
            return new(false, TimeSpan.Zero);
        }

        // A fifth more or less, so that those who failed together don't come back together.
        var growth = (Math.Pow(2, retries) - 1) * _deltaBackoff.TotalMilliseconds * (0.8 + (0.4 * Random.Shared.NextDouble()));
        return new(true, TimeSpan.FromMilliseconds(Math.Min(_minBackoff.TotalMilliseconds + growth, _maxBackoff.TotalMilliseconds)));
    };
}
