using Hangfire.Common;
using Hangfire.Storage;

namespace Hangfire.Engine;

/// <summary>A recurring job as it is shown.</summary>
internal static class RecurringView
{
    public static RecurringJobDto Of(RecurringRecord recurring, DateTime? next, string? lastState)
    {
        var shown = new RecurringJobDto
        {
            Id = recurring.Id,
            Cron = recurring.Cron,
            Queue = recurring.Queue ?? States.EnqueuedState.DefaultQueue,
            TimeZoneId = recurring.TimeZone,
            CreatedAt = recurring.CreatedAt,
            NextExecution = next,
            LastExecution = recurring.LastExecution,
            LastJobId = recurring.LastJobId,
            LastJobState = lastState,
            Error = recurring.Error,
        };
        try
        {
            shown.Job = InvocationData.DeserializePayload(recurring.Invocation).DeserializeJob();
        }
        catch (JobLoadException error)
        {
            shown.LoadException = error;
        }

        return shown;
    }
}
