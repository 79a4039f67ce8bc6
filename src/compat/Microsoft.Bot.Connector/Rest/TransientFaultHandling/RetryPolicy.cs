namespace Microsoft.Rest.TransientFaultHandling;

/// <summary>Which failures are tried again, how often and how soon.</summary>
public class RetryPolicy
{
    /// <summary>Creates a policy.</summary>
    public RetryPolicy(ITransientErrorDetectionStrategy errorDetectionStrategy, RetryStrategy retryStrategy)
    {
        ErrorDetectionStrategy = errorDetectionStrategy ?? throw new ArgumentNullException(nameof(errorDetectionStrategy));
        RetryStrategy = retryStrategy ?? throw new ArgumentNullException(nameof(retryStrategy));
    }

    /// <summary>Creates a policy of retries a second apart.</summary>
    public RetryPolicy(ITransientErrorDetectionStrategy errorDetectionStrategy, int retryCount)
        : this(errorDetectionStrategy, new FixedIntervalRetryStrategy(retryCount))
    {
    }

    /// <summary>Creates a policy of retries at a fixed pace.</summary>
    public RetryPolicy(ITransientErrorDetectionStrategy errorDetectionStrategy, int retryCount, TimeSpan retryInterval)
        : this(errorDetectionStrategy, new FixedIntervalRetryStrategy(retryCount, retryInterval))
    {
    }

    /// <summary>Creates a policy of retries that back off.</summary>
    public RetryPolicy(
        ITransientErrorDetectionStrategy errorDetectionStrategy, int retryCount, TimeSpan minBackoff, TimeSpan maxBackoff, TimeSpan deltaBackoff)
        : this(errorDetectionStrategy, new ExponentialBackoffRetryStrategy(retryCount, minBackoff, maxBackoff, deltaBackoff))
    {
    }

    /// <summary>How often and how soon.</summary>
    public RetryStrategy RetryStrategy { get; }

    /// <summary>Which failures.</summary>
    public ITransientErrorDetectionStrategy ErrorDetectionStrategy { get; }

    /// <summary>Runs an action until it succeeds, or until the policy gives it up.</summary>
    public virtual async Task<TResult> ExecuteAsync<TResult>(Func<Task<TResult>> taskFunc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(taskFunc);
        var rule = RetryStrategy.GetShouldRetryHandler();
        for (var retries = 0; ; retries++)
        {
            TimeSpan delay;
            try
            {
                return await taskFunc().ConfigureAwait(false);
            }
            catch (Exception failure) when (ErrorDetectionStrategy.IsTransient(failure) && rule(retries, failure) is { RetryAllowed: true } again)
            {
                delay = retries == 0 && RetryStrategy.FastFirstRetry ? TimeSpan.Zero : again.DelayBeforeRetry;
            }

            await Task.Delay(delay, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Runs an action until it succeeds, or until the policy gives it up.</summary>
    public virtual Task ExecuteAsync(Func<Task> taskAction, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(taskAction);
        return ExecuteAsync(
            async () =>
            {
                await taskAction().ConfigureAwait(false);
                return true;
            },
            cancellationToken);
    }
}

/// <summary>A policy whose failures a strategy of a type tells.</summary>
public class RetryPolicy<T> : RetryPolicy
    where T : ITransientErrorDetectionStrategy, new()
{
    /// <summary>Creates a policy.</summary>
    public RetryPolicy(RetryStrategy retryStrategy)
        : base(new T(), retryStrategy)
    {
    }

    /// <summary>Creates a policy of retries a second apart.</summary>
    public RetryPolicy(int retryCount)
        : base(new T(), retryCount)
    {
    }
}
