namespace Microsoft.Rest.TransientFaultHandling;

/// <summary>Whether to try again after a failure, and when.</summary>
/// <param name="retryCount">How many retries there were.</param>
/// <param name="lastException">The failure.</param>
public delegate RetryCondition ShouldRetryHandler(int retryCount, Exception lastException);

/// <summary>How often and how soon what failed is tried again.</summary>
public abstract class RetryStrategy
{
    /// <summary>How many retries there are when none are named.</summary>
    public const int DefaultClientRetryCount = 10;

    /// <summary>The wait between retries at a fixed pace: a second.</summary>
    public static readonly TimeSpan DefaultRetryInterval = TimeSpan.FromSeconds(1);

    /// <summary>What a backoff grows by: ten seconds.</summary>
    public static readonly TimeSpan DefaultClientBackoff = TimeSpan.FromSeconds(10);

    /// <summary>A backoff's longest wait: thirty seconds.</summary>
    public static readonly TimeSpan DefaultMaxBackoff = TimeSpan.FromSeconds(30);

    /// <summary>A backoff's shortest wait: a second.</summary>
    public static readonly TimeSpan DefaultMinBackoff = TimeSpan.FromSeconds(1);

    /// <summary>Creates a strategy.</summary>
    /// <param name="name">Its name, for logs.</param>
    /// <param name="firstFastRetry">Whether the first retry waits for nothing.</param>
    protected RetryStrategy(string name, bool firstFastRetry)
    {
        Name = name;
        FastFirstRetry = firstFastRetry;
    }

    /// <summary>Its name, for logs.</summary>
    public string Name { get; }

    /// <summary>Whether the first retry waits for nothing.</summary>
    public bool FastFirstRetry { get; set; }

    /// <summary>The rule.</summary>
    public abstract ShouldRetryHandler GetShouldRetryHandler();
}

/// <summary>Whether to try again, and after how long.</summary>
public class RetryCondition
{
    /// <summary>Creates a condition.</summary>
    public RetryCondition(bool retryAllowed, TimeSpan delay)
    {
        RetryAllowed = retryAllowed;
        DelayBeforeRetry = delay;
    }

    /// <summary>Whether to try again.</summary>
    public bool RetryAllowed { get; }

    /// <summary>How long to wait before.</summary>
    public TimeSpan DelayBeforeRetry { get; }
}
