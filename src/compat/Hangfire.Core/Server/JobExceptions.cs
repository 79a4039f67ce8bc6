namespace Hangfire.Server;

/// <summary>The method or a filter threw; the cause is inside.</summary>
public class JobPerformanceException(string message, Exception innerException) : Exception(message, innerException);

/// <summary>The job's state was changed by somebody else while it ran, so its outcome no longer counts.</summary>
public class JobAbortedException() : OperationCanceledException("The job was aborted: its state was changed while it ran.");
