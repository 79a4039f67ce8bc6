using Hangfire.Common;

namespace Hangfire.States;

/// <summary>Given up on purpose.</summary>
public class DeletedState : IState
{
    /// <summary>The state's name.</summary>
    public static readonly string StateName = "Deleted";

    /// <summary>Deleted now.</summary>
    public DeletedState()
        : this(null)
    {
    }

    /// <summary>Deleted now, because of an exception.</summary>
    public DeletedState(ExceptionInfo? exceptionInfo)
    {
        ExceptionInfo = exceptionInfo;
        DeletedAt = Engine.Clock.UtcNow;
    }

    /// <summary>When, in UTC.</summary>
    public DateTime DeletedAt { get; }

    /// <summary>The exception that led to it, or null.</summary>
    public ExceptionInfo? ExceptionInfo { get; }

    /// <inheritdoc />
    public string Name => StateName;

    /// <inheritdoc />
    public string? Reason { get; set; }

    /// <inheritdoc />
    public bool IsFinal => true;

    /// <inheritdoc />
    public bool IgnoreJobLoadException => true;

    /// <inheritdoc />
    public Dictionary<string, string> SerializeData()
    {
        var data = new Dictionary<string, string> { ["DeletedAt"] = JobHelper.SerializeDateTime(DeletedAt) };
        if (ExceptionInfo is not null)
        {
            data["Exception"] = SerializationHelper.Serialize(ExceptionInfo)!;
        }

        return data;
    }
}
