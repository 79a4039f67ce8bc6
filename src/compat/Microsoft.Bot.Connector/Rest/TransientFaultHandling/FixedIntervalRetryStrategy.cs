namespace Microsoft.Rest.TransientFaultHandling;

/// <summary>Tries again a number of times, at a fixed pace.</summary>
public class FixedIntervalRetryStrategy : RetryStrategy
{
    private readonly int _retryCount;
    private readonly TimeSpan _retryInterval;

    /// <summary>Creates a strategy of ten retries, a second apart.</summary>
    public FixedIntervalRetryStrategy()
        : this(DefaultClientRetryCount)
    {
    }

    /// <summary>Creates a strategy of retries a second apart.</summary>
    public FixedIntervalRetryStrategy(int retryCount)
        : this(retryCount, DefaultRetryInterval)
    {
    }

    /// <summary>Creates a strategy.</summary>
    public FixedIntervalRetryStrategy(int retryCount, TimeSpan retryInterval)
        : base(null, true)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(retryCount);
        ArgumentOutOfRangeException.ThrowIfLessThan(retryInterval, TimeSpan.Zero);
        _retryCount = retryCount;
        _retryInterval = retryInterval;
    }

    /// <inheritdoc/>
    public override ShouldRetryHandler GetShouldRetryHandler() => (retries, _) => new(retries < _retryCount, _retryInterval);
}
