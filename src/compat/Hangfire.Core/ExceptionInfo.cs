namespace Hangfire;

/// <summary>An exception as it is stored: type, message, and what caused it.</summary>
public class ExceptionInfo
{
    /// <summary>The stored form of an exception.</summary>
    public ExceptionInfo(Exception exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        Type = exception.GetType().FullName;
        Message = exception.Message;
        InnerException = exception.InnerException is { } inner ? new ExceptionInfo(inner) : null;
    }

    /// <summary>The exception's type.</summary>
    public string? Type { get; }

    /// <summary>The exception's message.</summary>
    public string? Message { get; }

    /// <summary>What caused it, or null.</summary>
    public ExceptionInfo? InnerException { get; }
}
