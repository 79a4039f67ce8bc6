using System.Runtime.ExceptionServices;
using System.Threading.Channels;
using CoachBot.Channels.Outbound;
using CoachBot.Reminders.Limits;
using CoachBot.Reminders.Queue;
using CoachBot.Reminders.Time;
using CoachBot.Reminders.Tracing;
using CoachBot.Storage.Channels;
using Microsoft.Extensions.Options;
using NodaTime;

namespace CoachBot.Reminders.Dispatch;

/// <summary>Sends what is prepared: to our own chat all at once, elsewhere one by one within the limits.</summary>
internal sealed class Delivery(
    IOutboundMessenger messenger, IAddressBook addresses, LaneKeeper lanes, ServiceCircuits circuits, RetryPlan retries, Settling settling,
    IDispatchClock clock, TimeProvider time, IOptions<ReminderOptions> options)
{
    /// <summary>So many outcomes at most, or so much time, before they are written down: what a crash can lose.</summary>
    private const int FlushEvery = 16;

    private static readonly TimeSpan FlushAfter = TimeSpan.FromMilliseconds(50);
    private static readonly Duration BeforeLeaseEnds = Duration.FromSeconds(2);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    /// <summary>Sent and not yet written down, at most: with the database away, sending stops rather than runs ahead of the log.</summary>
    private readonly SemaphoreSlim unsettled = new(options.Value.InFlight, options.Value.InFlight);

    private readonly Duration lease = Duration.FromSeconds(options.Value.LeaseSeconds);

    /// <summary>One message per runner, stored in one transaction; answers with what became of each.</summary>
    public async Task<IReadOnlyList<Settlement>> SendOwnAsync(IReadOnlyList<Outgoing> outgoing, CancellationToken cancellation)
    {
        // Stalled for longer than the lease, as by a paused process: another host has them.
        var now = clock.Now;
        var ours = outgoing.Where(each => now < each.Reminder.HeldUntil).ToArray();
        if (ours.Length == 0)
        {
            return [];
        }

        var began = time.GetUtcNow();
        var outcomes = await SendAsync([.. ours.Select(each => each.Message)], cancellation);
        ReminderTracing.Past(ours.Select(each => each.Reminder), ReminderTracing.Send, began);
        await SwitchOffAsync(ours.Zip(outcomes));
        return [.. ours.Zip(outcomes, (each, outcome) => retries.Settle(each.Reminder, outcome, lease, idempotent: true))];
    }

    /// <summary>Tenant by tenant at their own pace, and settled as the answers come. Answers with how many were still ours.</summary>
    /// <param name="begun">Told of each lane once its last message is on its way, without waiting for the answers.</param>
    public async Task<int> SendPacedAsync(string owner, IReadOnlyList<Outgoing> outgoing, Action<string> begun, CancellationToken cancellation)
    {
        if (outgoing.Count == 0)
        {
            return 0;
        }

        var results = Channel.CreateUnbounded<Result>();
        var writing = WriteAsync(owner, results.Reader);
        try
        {
            await Task.WhenAll(outgoing.GroupBy(each => each.Reminder.Lane).Select(lane => SendLaneAsync(owner, lane, begun, results.Writer, cancellation)));
        }
        finally
        {
            results.Writer.Complete();
        }

        return await writing;
    }

    private async Task SendLaneAsync(
        string owner, IGrouping<string, Outgoing> outgoing, Action<string> begun, ChannelWriter<Result> results, CancellationToken cancellation)
    {
        var sending = new List<Task>();
        foreach (var each in outgoing)
        {
            if (cancellation.IsCancellationRequested)
            {
                results.TryWrite(new Result(new Settlement.Again(each.Reminder, Duration.Zero, Try.None)));
                continue;
            }

            var url = each.Message.To.ServiceUrl;
            var rest = circuits.Wait(url);
            if (rest > TimeSpan.Zero)
            {
                results.TryWrite(new Result(new Settlement.Again(each.Reminder, Duration.FromTimeSpan(rest), Try.None)));
                continue;
            }

            await unsettled.WaitAsync(CancellationToken.None);
            var entry = lanes.Find(each.Reminder.Lane) is { } lane
                ? await lane.EnterAsync(each.Message.To.ConversationId, Patience, CancellationToken.None)
                : Entry.Lost;
            if (entry.Kind != EntryKind.Now)
            {
                results.TryWrite(new Result(new Settlement.Again(each.Reminder, Duration.FromTimeSpan(entry.Wait), Try.None), unsettled));
            }
            else if (clock.Now < each.Reminder.HeldUntil - BeforeLeaseEnds)
            {
                sending.Add(SendOneAsync(owner, each, results));
            }
            else
            {
                unsettled.Release(); // it may be another host's by now
            }
        }

        begun(outgoing.Key);
        await Task.WhenAll(sending);
    }

    private async Task SendOneAsync(string owner, Outgoing each, ChannelWriter<Result> results)
    {
        using var span = ReminderTracing.Step(each.Reminder, ReminderTracing.Send);

        // Not cancelled by a stopping host: an answer that is on its way is worth waiting for.
        var left = each.Reminder.HeldUntil - BeforeLeaseEnds - clock.Now;
        using var patience = new CancellationTokenSource(left > Duration.Zero ? left.ToTimeSpan() : TimeSpan.Zero, time);
        var outcomes = await SendAsync([each.Message], patience.Token);
        var outcome = outcomes[0];
        circuits.Tell(each.Message.To.ServiceUrl, outcome is not (SendOutcome.Transient or SendOutcome.Ambiguous));
        if (outcome is SendOutcome.RetryAfter)
        {
            await lanes.SlowAsync(owner, each.Reminder.Lane, CancellationToken.None);
        }

        await SwitchOffAsync([(each, outcome)]);
        results.TryWrite(new Result(retries.Settle(each.Reminder, outcome, lease, idempotent: each.IsOwn), unsettled));
    }

    private async Task<IReadOnlyList<SendOutcome>> SendAsync(IReadOnlyList<OutboundMessage> messages, CancellationToken cancellation)
    {
        try
        {
            return await messenger.SendAsync(messages, cancellation);
        }
        catch (OperationCanceledException)
        {
            return [.. messages.Select(_ => new SendOutcome.Ambiguous("timeout"))];
        }
        catch (Exception error) // a messenger answers with outcomes; should it throw, nobody knows what arrived
        {
            return [.. messages.Select(_ => new SendOutcome.Ambiguous(error.GetType().Name))];
        }
    }

    private async Task<int> WriteAsync(string owner, ChannelReader<Result> results)
    {
        var ours = 0;
        ExceptionDispatchInfo? failure = null;
        while (await results.WaitToReadAsync())
        {
            await Task.WhenAny(Task.Delay(FlushAfter, time), results.Completion);
            while (Take(results) is { Count: > 0 } batch)
            {
                try
                {
                    ours += await settling.SettleAsync(owner, [.. batch.Select(result => result.Settlement)]);
                }
                catch (Exception error)
                {
                    // The database stayed away: their leases end, and they count as hidden. The rest still has to be taken off the senders' hands.
                    failure ??= ExceptionDispatchInfo.Capture(error);
                }
                finally
                {
                    batch.ForEach(result => result.Holds?.Release());
                }
            }
        }

        failure?.Throw();
        return ours;
    }

    private static List<Result> Take(ChannelReader<Result> results)
    {
        var batch = new List<Result>(FlushEvery);
        while (batch.Count < FlushEvery && results.TryRead(out var result))
        {
            batch.Add(result);
        }

        return batch;
    }

    /// <param name="Holds">Released once it is written down.</param>
    private sealed record Result(Settlement Settlement, SemaphoreSlim? Holds = null);

    private async Task SwitchOffAsync(IEnumerable<(Outgoing Outgoing, SendOutcome Outcome)> results)
    {
        foreach (var (outgoing, outcome) in results)
        {
            if (outcome is SendOutcome.Unreachable(var reason))
            {
                await addresses.SwitchOffAsync(outgoing.Message.To.Runner, outgoing.Message.To.ChannelId, reason, CancellationToken.None);
            }
        }
    }
}
