using CoachBot.Channels.Outbound;
using CoachBot.Reminders.Queue;
using CoachBot.Storage.Channels;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace CoachBot.Reminders.Dispatch;

/// <summary>Moves what is due through composer and messenger. Any number of them may run at once, on any host.</summary>
public sealed partial class Dispatcher(
    IReminderQueue queue, IReminderComposer composer, IOutboundMessenger messenger, IAddressBook addresses, RetryPlan retries, IClock clock, ILogger<Dispatcher> logger)
{
    /// <summary>Unique per process, also when a container starts again under the same name.</summary>
    private readonly string owner = $"{Environment.MachineName}-{Guid.CreateVersion7(clock.GetCurrentInstant().ToDateTimeOffset()):N}";

    /// <summary>Says that a job is at work; the watchdog listens for it.</summary>
    public Task BeatAsync(CancellationToken cancellation) => queue.BeatAsync(owner, clock.GetCurrentInstant(), cancellation);

    /// <summary>Sends everything that is due now; answers with how many reminders it handled.</summary>
    public async Task<int> DrainAsync(CancellationToken cancellation)
    {
        while (await queue.MaterialiseAsync(clock.GetCurrentInstant(), cancellation) > 0)
        {
        }

        var handled = 0;
        while (!cancellation.IsCancellationRequested && await queue.ClaimAsync(owner, clock.GetCurrentInstant(), cancellation) is { Count: > 0 } claimed)
        {
            handled += await HandleAsync(claimed, cancellation);
        }

        return handled;
    }

    private async Task<int> HandleAsync(IReadOnlyList<ClaimedReminder> claimed, CancellationToken cancellation)
    {
        var settled = new List<Settlement>(claimed.Count);
        var sending = new List<(ClaimedReminder Reminder, OutboundMessage Message)>(claimed.Count);
        var reachable = await addresses.FindManyAsync([.. claimed.Select(reminder => reminder.Key.Runner).Distinct()], cancellation);
        foreach (var reminder in claimed)
        {
            var address = reachable[reminder.Key.Runner].Where(each => each.Enabled).MaxBy(each => each.UpdatedAt);
            if (clock.GetCurrentInstant() >= reminder.ExpiresAt)
            {
                settled.Add(new Settlement.Over(reminder, "missed"));
            }
            else if (address is null)
            {
                settled.Add(new Settlement.Over(reminder, "unreachable"));
            }
            else if (await ComposeAsync(reminder, settled, cancellation) is { } activity)
            {
                sending.Add((reminder, new OutboundMessage(address, MessageId(reminder.Key), activity)));
            }
        }

        if (sending.Count > 0)
        {
            var outcomes = await messenger.SendAsync([.. sending.Select(each => each.Message)], cancellation);
            settled.AddRange(sending.Zip(outcomes, (each, outcome) => retries.Settle(each.Reminder, outcome)));
            await SwitchOffAsync(sending.Zip(outcomes), cancellation);
        }

        // What was sent is noted even while the host is stopping: it would be sent again otherwise.
        var ours = await queue.SettleAsync(owner, settled, clock.GetCurrentInstant(), CancellationToken.None);
        Log.Batch(logger, claimed.Count, sending.Count, claimed.Count - ours);
        return claimed.Count;
    }

    /// <summary>One runner's broken state must not hold up the rest: it is tried again later, and kept with its reason in the end.</summary>
    private async Task<Microsoft.Bot.Schema.Activity?> ComposeAsync(ClaimedReminder reminder, List<Settlement> settled, CancellationToken cancellation)
    {
        try
        {
            var activity = await composer.ComposeAsync(reminder.Key.Runner, reminder.Key.Kind, reminder.Key.Date, cancellation);
            if (activity is null)
            {
                settled.Add(new Settlement.Over(reminder, "nothingToSay"));
            }

            return activity;
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            Log.NotComposed(logger, error, reminder.Key.Kind);
            settled.Add(retries.Settle(reminder, new SendOutcome.Transient("notComposed")));
            return null;
        }
    }

    private async Task SwitchOffAsync(IEnumerable<((ClaimedReminder Reminder, OutboundMessage Message) Sending, SendOutcome Outcome)> results, CancellationToken cancellation)
    {
        foreach (var (sending, outcome) in results)
        {
            if (outcome is SendOutcome.Unreachable(var reason))
            {
                await addresses.SwitchOffAsync(sending.Message.To.Runner, sending.Message.To.ChannelId, reason, cancellation);
            }
        }
    }

    /// <summary>The same for every attempt, so that our own channels store it once.</summary>
    private static string MessageId(ReminderKey key) => $"reminder-{key.Kind}-{NodaTime.Text.LocalDatePattern.Iso.Format(key.Date)}";

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "Reminders: {Claimed} claimed, {Sent} handed to their channels, {Lost} taken over by another host meanwhile")]
        public static partial void Batch(ILogger logger, int claimed, int sent, int lost);

        [LoggerMessage(2, LogLevel.Error, "A reminder of kind {Kind} could not be composed")]
        public static partial void NotComposed(ILogger logger, Exception error, string kind);
    }
}
