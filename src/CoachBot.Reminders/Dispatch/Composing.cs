using CoachBot.Channels.Outbound;
using CoachBot.Reminders.Limits;
using CoachBot.Reminders.Queue;
using CoachBot.Reminders.Time;
using CoachBot.Reminders.Tracing;
using CoachBot.Storage.Channels;
using CoachBot.Storage.Reminders;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NodaTime;

namespace CoachBot.Reminders.Dispatch;

/// <summary>What of a claimed batch there is to send, and where to; the rest is settled at once.</summary>
internal sealed partial class Composing(
    IReminderComposer composer, RetryPlan retries, IDispatchClock clock, IOptions<ReminderOptions> options, ILogger<Composing> logger)
{
    private const int AtOnce = 4;

    public async Task<Prepared> PrepareAsync(IReadOnlyList<ClaimedReminder> claimed, CancellationToken cancellation)
    {
        var results = new (Settlement? Settled, Outgoing? Outgoing)[claimed.Count];
        await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(async first =>
        {
            for (var i = first; i < claimed.Count; i += AtOnce)
            {
                results[i] = await PrepareAsync(claimed[i], cancellation);
            }
        }));
        return new Prepared([.. results.Select(result => result.Settled).OfType<Settlement>()], [.. results.Select(result => result.Outgoing).OfType<Outgoing>()]);
    }

    private async Task<(Settlement?, Outgoing?)> PrepareAsync(ClaimedReminder reminder, CancellationToken cancellation)
    {
        if (clock.Now >= reminder.ExpiresAt)
        {
            return (new Settlement.Over(reminder, Outcomes.Missed), null);
        }

        if (reminder.Uncertain >= RetryPlan.HiddenAttempts)
        {
            return (new Settlement.Dead(reminder, "hostsDied"), null);
        }

        if (reminder.To is not { } address)
        {
            return (new Settlement.Over(reminder, Outcomes.Unreachable), null);
        }

        // The runner has come to another channel since it fell due: its limits are the ones that count.
        var lane = ReminderLanes.Of(address.ChannelId, address.TenantId);
        if (lane != reminder.Lane && lane != ReminderLanes.Unlimited)
        {
            return (new Settlement.Again(reminder, Duration.Zero, Try.None, lane), null);
        }

        return await ComposeAsync(reminder, address, cancellation);
    }

    /// <summary>One runner's broken state must not hold up the rest: it is tried again later, and kept with its reason in the end.</summary>
    private async Task<(Settlement?, Outgoing?)> ComposeAsync(ClaimedReminder reminder, RunnerAddress address, CancellationToken cancellation)
    {
        using var span = ReminderTracing.Step(reminder, ReminderTracing.Compose);
        try
        {
            cancellation.ThrowIfCancellationRequested();
            return await composer.ComposeAsync(reminder.Key.Runner, reminder.Key.Kind, reminder.Key.Date, cancellation) is { } activity
                ? (null, new Outgoing(reminder, new OutboundMessage(address, MessageId(reminder.Key), activity)))
                : (new Settlement.Over(reminder, Outcomes.NothingToSay), null);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // The host is stopping: handed back, for another one to take at once.
            return (new Settlement.Again(reminder, Duration.Zero, Try.None), null);
        }
        catch (Exception error)
        {
            Log.NotComposed(logger, error.GetType().Name, reminder.Key.Kind);
            return (retries.Settle(reminder, new SendOutcome.Transient("notComposed"), Duration.FromSeconds(options.Value.LeaseSeconds), idempotent: true), null);
        }
    }

    /// <summary>The same for every attempt, so that our own channels store it once.</summary>
    private static string MessageId(ReminderKey key) => $"reminder-{key.Kind}-{NodaTime.Text.LocalDatePattern.Iso.Format(key.Date)}";

    private static partial class Log
    {
        // The type only: an exception's message may hold what a runner has said.
        [LoggerMessage(2, LogLevel.Error, "A reminder of kind {Kind} could not be composed: {Error}")]
        public static partial void NotComposed(ILogger logger, string error, string kind);
    }
}

/// <param name="Settled">What needs no sending.</param>
internal sealed record Prepared(IReadOnlyList<Settlement> Settled, IReadOnlyList<Outgoing> Outgoing);

internal sealed record Outgoing(ClaimedReminder Reminder, OutboundMessage Message)
{
    /// <summary>Our own chat: no limits, and an id that makes it exactly once.</summary>
    public bool IsOwn => Message.To.ChannelId == ReminderLanes.OwnChannel;
}
