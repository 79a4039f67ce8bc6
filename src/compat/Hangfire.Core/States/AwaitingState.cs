using Hangfire.Common;
using Newtonsoft.Json;

namespace Hangfire.States;

/// <summary>Waiting for another job to finish.</summary>
public class AwaitingState : IState
{
    /// <summary>The state's name.</summary>
    public static readonly string StateName = "Awaiting";

    /// <summary>Enqueued when the parent is finished.</summary>
    public AwaitingState(string parentId)
        : this(parentId, new EnqueuedState())
    {
    }

    /// <summary>Comes into <paramref name="nextState"/> when the parent is finished, whatever its end.</summary>
    public AwaitingState(string parentId, IState nextState)
        : this(parentId, nextState, JobContinuationOptions.OnAnyFinishedState)
    {
    }

    /// <summary>Comes into <paramref name="nextState"/> when the parent ends as the options say.</summary>
    public AwaitingState(string parentId, IState nextState, JobContinuationOptions options)
    {
        ArgumentNullException.ThrowIfNull(parentId);
        ArgumentNullException.ThrowIfNull(nextState);
        ParentId = parentId;
        NextState = nextState;
        Options = options;
    }

    /// <summary>The job waited for.</summary>
    public string ParentId { get; }

    /// <summary>What follows the wait.</summary>
    public IState NextState { get; }

    /// <summary>Which ends of the parent count.</summary>
    public JobContinuationOptions Options { get; }

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
        ["ParentId"] = ParentId,
        ["NextState"] = JsonConvert.SerializeObject(new { NextState.Name, Data = NextState.SerializeData() }),
        ["Options"] = Options.ToString("D"),
    };
}
