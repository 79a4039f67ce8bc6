using Hangfire.Common;

namespace Hangfire.States;

/// <summary>A worker is at it.</summary>
public class ProcessingState : IState
{
    /// <summary>The state's name.</summary>
    public static readonly string StateName = "Processing";

    internal ProcessingState(string serverId, string workerId)
    {
        ServerId = serverId;
        WorkerId = workerId;
        StartedAt = Engine.Clock.UtcNow;
    }

    /// <summary>When, in UTC.</summary>
    public DateTime StartedAt { get; }

    /// <summary>The server that took it.</summary>
    public string ServerId { get; }

    /// <summary>The worker within the server.</summary>
    public string WorkerId { get; }

    /// <inheritdoc />
    public string Name => StateName;

    /// <inheritdoc />
    public string? Reason { get; set; }

    /// <inheritdoc />
    public bool IsFinal => false;

    /// <inheritdoc />
    public bool IgnoreJobLoadException => false;

    /// <inheritdoc />
    public Dictionary<string, string> SerializeData() => new()
    {
        ["StartedAt"] = JobHelper.SerializeDateTime(StartedAt),
        ["ServerId"] = ServerId,
        ["WorkerId"] = WorkerId,
    };
}
