namespace Hangfire.Storage;

/// <summary>A lock was kept by somebody else for longer than one was willing to wait.</summary>
public class DistributedLockTimeoutException(string resource)
    : TimeoutException($"Timeout expired. The timeout elapsed prior to obtaining a distributed lock on the '{resource}' resource.")
{
    /// <summary>What was to be locked.</summary>
    public string Resource { get; } = resource;
}
