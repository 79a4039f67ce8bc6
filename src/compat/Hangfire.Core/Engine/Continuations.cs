using Hangfire.Common;
using Hangfire.States;
using Newtonsoft.Json.Linq;

namespace Hangfire.Engine;

/// <summary>What becomes of a job whose parent is finished.</summary>
internal static class Continuations
{
    public static bool After(JobRecord parent, JobContinuationOptions options) =>
        options == JobContinuationOptions.OnAnyFinishedState
        || (options.HasFlag(JobContinuationOptions.OnlyOnSucceededState) && parent.StateName == SucceededState.StateName)
        || (options.HasFlag(JobContinuationOptions.OnlyOnDeletedState) && parent.StateName == DeletedState.StateName);

    public static DeletedState NotMet() => new() { Reason = "Continuation condition was not met" };

    /// <summary>The state that the job said it would come into.</summary>
    public static IState Next(JobRecord waiting)
    {
        var stored = JObject.Parse(waiting.State!.Data["NextState"]);
        var data = (JObject)stored["Data"]!;
        IState next = (string?)stored["Name"] switch
        {
            "Scheduled" => new ScheduledState(JobHelper.DeserializeDateTime((string)data["EnqueueAt"]!)),
            "Deleted" => new DeletedState(),
            _ => new EnqueuedState((string?)data["Queue"] ?? EnqueuedState.DefaultQueue),
        };
        next.Reason = "Triggered by continuation";
        return next;
    }
}
