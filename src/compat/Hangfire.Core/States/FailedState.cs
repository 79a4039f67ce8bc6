using Hangfire.Common;

namespace Hangfire.States;

/// <summary>It threw, and no attempt is left; it stays until somebody requeues or deletes it.</summary>
public class FailedState : IState
{
    /// <summary>The state's name.</summary>
    public static readonly string StateName = "Failed";

    /// <summary>Failed by an exception.</summary>
    public FailedState(Exception exception)
        : this(exception, null)
    {
    }

    /// <summary>Failed by an exception on a server.</summary>
    public FailedState(Exception exception, string? serverId)
    {
        ArgumentNullException.ThrowIfNull(exception);
        Exception = exception;
        ServerId = serverId;
        FailedAt = Engine.Clock.UtcNow;
    }

    /// <summary>When, in UTC.</summary>
    public DateTime FailedAt { get; }

    /// <summary>What was thrown.</summary>
    public Exception Exception { get; }

    /// <summary>Where, when known.</summary>
    public string? ServerId { get; }

    /// <summary>How many lines of the exception are kept; null for all.</summary>
    public int? MaxLinesInExceptionDetails { get; set; } = 100;

    /// <inheritdoc />
    public string Name => StateName;

    /// <inheritdoc />
    public string? Reason { get; set; }

    /// <inheritdoc />
    public bool IsFinal => false;

    /// <inheritdoc />
    public bool IgnoreJobLoadException => false;

    /// <inheritdoc />
    public Dictionary<string, string> SerializeData()
    {
        var data = new Dictionary<string, string>
        {
            ["FailedAt"] = JobHelper.SerializeDateTime(FailedAt),
            ["ExceptionType"] = Exception.GetType().FullName!,
            ["ExceptionMessage"] = Exception.Message,
            ["ExceptionDetails"] = Details(),
        };
        if (ServerId is not null)
        {
            data["ServerId"] = ServerId;
        }

        return data;
    }

    private string Details()
    {
        var lines = Exception.ToString().Split('\n');
        return MaxLinesInExceptionDetails is { } most && lines.Length > most ? string.Join('\n', lines.Take(most)) : string.Join('\n', lines);
    }
}
