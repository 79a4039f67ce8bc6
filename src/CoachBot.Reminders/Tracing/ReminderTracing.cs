using System.Diagnostics;
using System.Globalization;
using CoachBot.Reminders.Metering;
using CoachBot.Reminders.Queue;
using CoachBot.Storage.Telemetry;
using NodaTime.Text;

namespace CoachBot.Reminders.Tracing;

/// <summary>
/// One trace per reminder, over all its tries on all hosts: its id follows from runner, kind and date, by the hosts' common key, so nothing has to
/// be handed over and nothing can be read from it. Each try is a span with claim, compose, send and settle beneath.
/// </summary>
internal sealed class ReminderTracing(Pseudonyms names)
{
    internal const string Compose = "compose";
    internal const string Send = "send";

    private static readonly ActivitySource Source = new(ReminderMeter.Name);

    /// <summary>Of the work that a batch has in common.</summary>
    public static Activity? Batch(int reminders) => Source.StartActivity("reminders")?.SetTag("coachbot.reminders", reminders);

    public void Claimed(IReadOnlyList<ClaimedReminder> claimed, DateTimeOffset began)
    {
        if (!Source.HasListeners())
        {
            return;
        }

        foreach (var reminder in claimed)
        {
            reminder.Span = Begin(reminder, began);
        }

        Past(claimed, "claim", began);
    }

    /// <summary>A part of a try that is under way.</summary>
    public static Activity? Step(ClaimedReminder reminder, string name) => reminder.Span is { } span ? Source.StartActivity(name, ActivityKind.Internal, span.Context, links: Here()) : null;

    /// <summary>A part that a whole batch had in common, and that is over.</summary>
    public static void Past(IEnumerable<ClaimedReminder> reminders, string name, DateTimeOffset began)
    {
        if (!Source.HasListeners())
        {
            return;
        }

        foreach (var reminder in reminders)
        {
            if (reminder.Span is { } span)
            {
                Source.StartActivity(name, ActivityKind.Internal, span.Context, links: Here(), startTime: began)?.Dispose();
            }
        }
    }

    public static void Settled(IReadOnlyList<Settlement> settlements, DateTimeOffset began)
    {
        if (!Source.HasListeners())
        {
            return;
        }

        Past(settlements.Select(settlement => settlement.Reminder), "settle", began);
        var current = Activity.Current;
        foreach (var settlement in settlements)
        {
            if (settlement.Reminder.Span is { } span)
            {
                span.SetTag("coachbot.outcome", OutcomeOf(settlement));
                span.SetStatus(settlement is Settlement.Dead ? ActivityStatusCode.Error : ActivityStatusCode.Unset);
                span.Dispose();
                settlement.Reminder.Span = null;
            }
        }

        Activity.Current = current;
    }

    private Activity? Begin(ClaimedReminder reminder, DateTimeOffset began)
    {
        var current = Activity.Current;
        var (runner, kind, date) = reminder.Key;
        var id = names.Bytes("reminder", $"{runner.Value}\n{kind}\n{LocalDatePattern.Iso.Format(date)}");
        var whole = new ActivityContext(
            ActivityTraceId.CreateFromBytes(id.AsSpan(0, 16)), ActivitySpanId.CreateFromBytes(id.AsSpan(16, 8)), ActivityTraceFlags.Recorded, isRemote: true);
        var span = Source.StartActivity("reminder", ActivityKind.Consumer, whole, startTime: began);
        Activity.Current = current;
        if (span is { Recorded: true })
        {
            return span.SetTag("coachbot.reminder.kind", kind).SetTag("coachbot.reminder.attempt", reminder.Attempt.ToString(CultureInfo.InvariantCulture));
        }

        return null;
    }

    private static ActivityLink[]? Here() => Activity.Current is { Recorded: true } batch ? [new ActivityLink(batch.Context)] : null;

    private static string OutcomeOf(Settlement settlement) => settlement switch
    {
        Settlement.Over over => over.Outcome,
        Settlement.Dead dead => dead.Reason,
        Settlement.Again { Try: Try.None } => "later",
        _ => "again",
    };
}
