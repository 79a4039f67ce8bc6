using System.Diagnostics.Metrics;
using CoachBot.Reminders.Queue;
using NodaTime;

namespace CoachBot.Reminders.Metering;

/// <summary>
/// The numbers of the meter <c>CoachBot.Reminders</c>. Tags are kinds, outcomes and reason codes; never a runner or a tenant.
/// </summary>
public sealed class ReminderMeter : IDisposable
{
    public const string Name = "CoachBot.Reminders";

    private readonly Meter meter;
    private readonly Counter<long> settled;
    private readonly Counter<long> retried;
    private readonly Counter<long> throttled;
    private readonly Counter<long> dead;
    private readonly Counter<long> uncertain;
    private readonly Counter<long> rescued;
    private readonly Histogram<double> lateness;
    private long depth;
    private double oldest;

    public ReminderMeter(IMeterFactory factory)
    {
        ArgumentNullException.ThrowIfNull(factory);
        meter = factory.Create(Name);
        settled = meter.CreateCounter<long>("coachbot.reminders.settled", "{reminder}", "Reminders that are over, by kind and outcome: sent, missed, nothingToSay, unreachable.");
        retried = meter.CreateCounter<long>("coachbot.reminders.retried", "{reminder}", "Tries that failed or whose outcome stayed hidden, and that will be made again.");
        throttled = meter.CreateCounter<long>("coachbot.reminders.throttled", "{reminder}", "Reminders put back because of a limit, a channel that asked to wait, or an open circuit.");
        dead = meter.CreateCounter<long>("coachbot.reminders.dead", "{reminder}", "Reminders given up, by reason.");
        uncertain = meter.CreateCounter<long>("coachbot.reminders.uncertain", "{try}", "Tries before the last one that may have arrived as well.");
        rescued = meter.CreateCounter<long>("coachbot.reminders.watchdog", "{round}", "Rounds that the watchdog dispatched because no job did.");
        lateness = meter.CreateHistogram("coachbot.reminders.lateness", "s", "From the runner's minute to the hand-over to the channel.",
            advice: new InstrumentAdvice<double> { HistogramBucketBoundaries = [0.5, 1, 2, 5, 10, 30, 60, 300, 900, 3600, 10800] });
        meter.CreateObservableGauge("coachbot.reminders.depth", () => Interlocked.Read(ref depth), "{reminder}", "Reminders that are due and not settled, as last counted.");
        meter.CreateObservableGauge("coachbot.reminders.oldest", () => Volatile.Read(ref oldest), "s", "How long the oldest of them has been due.");
    }

    internal void Settled(IEnumerable<Settlement> settlements, Instant now)
    {
        foreach (var settlement in settlements)
        {
            var reminder = settlement.Reminder;
            var kind = new KeyValuePair<string, object?>("kind", reminder.Key.Kind);
            switch (settlement)
            {
                case Settlement.Over over:
                    settled.Add(1, kind, new("outcome", over.Outcome));
                    if (over.Outcome == Outcomes.Sent)
                    {
                        lateness.Record((now - reminder.DueAt).TotalSeconds, kind);
                    }

                    break;
                case Settlement.Dead given:
                    dead.Add(1, kind, new("reason", given.Reason));
                    break;
                case Settlement.Again { Try: Try.None }:
                    throttled.Add(1, kind);
                    break;
                case Settlement.Again:
                    retried.Add(1, kind);
                    break;
            }

            if (settlement is not Settlement.Again && reminder.Uncertain > 0)
            {
                uncertain.Add(reminder.Uncertain, kind);
            }
        }
    }

    internal void Waiting(long reminders, Duration since)
    {
        Interlocked.Exchange(ref depth, reminders);
        Volatile.Write(ref oldest, since.TotalSeconds);
    }

    internal void Rescued() => rescued.Add(1);

    public void Dispose() => meter.Dispose();
}
