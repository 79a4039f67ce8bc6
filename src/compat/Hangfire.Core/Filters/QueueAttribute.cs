using System.Globalization;
using Hangfire.Common;
using Hangfire.States;

namespace Hangfire;

/// <summary>Sends a method's jobs to a queue; <c>{0}</c> in its name is the first argument of the job.</summary>
public sealed class QueueAttribute : JobFilterAttribute, IElectStateFilter
{
    /// <summary>Sends jobs to <paramref name="queue"/>.</summary>
    public QueueAttribute(string queue)
    {
        Queue = queue;
        Order = int.MaxValue;
    }

    /// <summary>The queue's name, with placeholders for arguments.</summary>
    public string Queue { get; }

    /// <inheritdoc />
    public void OnStateElection(ElectStateContext context)
    {
        if (context.CandidateState is EnqueuedState enqueued)
        {
            enqueued.Queue = string.Format(CultureInfo.InvariantCulture, Queue, [.. context.BackgroundJob.Job.Args]);
        }
    }
}
