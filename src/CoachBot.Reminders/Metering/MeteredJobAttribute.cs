using System.Diagnostics;
using System.Diagnostics.Metrics;
using Hangfire.Common;
using Hangfire.Server;

namespace CoachBot.Reminders.Metering;

/// <summary>Counts and times a job of the job engine, in the meter <c>CoachBot.Jobs</c>.</summary>
/// <param name="job">Its name.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class MeteredJobAttribute(string job) : JobFilterAttribute, IServerFilter
{
    private const string Began = "coachbot.began";

    private static readonly Meter Meter = new("CoachBot.Jobs");

    private static readonly Histogram<double> Duration = Meter.CreateHistogram(
        "coachbot.job.duration", "s", "One run of a recurring job, by task and outcome: done, failed. The dispatch job works for most of a minute by design.",
        advice: new InstrumentAdvice<double> { HistogramBucketBoundaries = [0.1, 1, 5, 10, 30, 60, 120, 600] });

    public string Job { get; } = job;

    public void OnPerforming(PerformingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Items[Began] = Stopwatch.GetTimestamp();
    }

    public void OnPerformed(PerformedContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.Items.TryGetValue(Began, out var item) && item is long began)
        {
            Duration.Record(
                Stopwatch.GetElapsedTime(began).TotalSeconds,
                new KeyValuePair<string, object?>("task", Job), new KeyValuePair<string, object?>("outcome", context.Exception is null || context.Canceled ? "done" : "failed"));
        }
    }
}
