using CoachBot.Reminders.Queue;
using CoachBot.Reminders.Tracing;
using CoachBot.Storage.Reminders;
using NodaTime;

namespace CoachBot.Reminders.Dispatch;

public sealed partial class Dispatcher
{
    /// <summary>Passes of tenants that may be under way at once: a service that hangs holds up its own.</summary>
    private const int PassesAtOnce = 4;

    private static readonly LaneShare[] NoShares = [];
    private static readonly TimeSpan BeatEvery = TimeSpan.FromSeconds(15);

    private long beatAt;

    /// <summary>The due table and our own chat.</summary>
    private async Task<int> DrainOwnAsync(CancellationToken cancellation)
    {
        // Most of the time there is nothing, or little; only a crowd is worth several connections.
        var waiting = await queue.GlanceAsync(clock.Now, cancellation);
        if (waiting.Lanes)
        {
            Stir();
        }

        if (!waiting.Own)
        {
            return 0;
        }

        var (handled, more) = await OwnStepAsync(cancellation);
        if (!more)
        {
            return handled;
        }

        var counts = await Task.WhenAll(Enumerable.Range(0, options.Parallelism).Select(_ => Task.Run(
            async () =>
            {
                for (var total = 0; ;)
                {
                    var (some, goOn) = await OwnStepAsync(cancellation);
                    total += some;
                    if (!goOn)
                    {
                        return total;
                    }
                }
            },
            CancellationToken.None)));
        return handled + counts.Sum();
    }

    private async Task<(int Handled, bool More)> OwnStepAsync(CancellationToken cancellation)
    {
        if (cancellation.IsCancellationRequested)
        {
            return (0, false);
        }

        var claimed = await ClaimAsync([new LaneShare(ReminderLanes.Unlimited, options.BatchSize)]);
        var (ours, others) = Suspicion.Split(claimed);
        await settling.SettleAsync(owner, [.. others.Select(each => new Settlement.Again(each, Duration.Zero, Try.None))]);
        await HandleAsync(ours, NoShares, cancellation);

        // What waits goes out before more is fetched: a small outbox is a quick one.
        var moved = claimed.Count < options.BatchSize ? await queue.MaterialiseAsync(clock.Now, CancellationToken.None) : 0;
        if (moved > 0)
        {
            Stir();
        }

        return (ours.Count, moved > 0 || others.Count > 0 || claimed.Count == options.BatchSize);
    }

    /// <summary>The tenants of other channels, as long as there is something to send or the due table is still at work.</summary>
    private async Task<int> DrainPacedAsync(Task own, CancellationToken stop)
    {
        var (handled, passes) = (0, new List<Task>());
        using var leaving = new CancellationTokenSource();
        var stir = stirred.WaitAsync(leaving.Token);
        try
        {
            while (!stop.IsCancellationRequested)
            {
                var last = own.IsCompleted && passes.Count == 0;
                await lanes.LookAsync(owner, atOnce: last, stop);
                if (lanes.Shares(Math.Min(options.BatchSize, options.InFlight)) is { Count: > 0 } shares)
                {
                    var claimed = await ClaimAsync(shares);
                    handled += claimed.Count;
                    passes.Add(HandleAsync(claimed, shares, stop));
                }
                else if (last)
                {
                    break;
                }
                else
                {
                    // With nothing under way it sleeps until the other round sees something.
                    await Task.WhenAny(passes.Count == 0 ? [own, stir] : [Task.Delay(Step / 20, time, leaving.Token), stir, .. passes]);
                    stir = stir.IsCompleted ? stirred.WaitAsync(leaving.Token) : stir;
                }

                if (passes.Count >= PassesAtOnce)
                {
                    await Task.WhenAny(passes);
                }

                foreach (var done in passes.FindAll(pass => pass.IsCompleted))
                {
                    passes.Remove(done);
                    await done;
                }
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // Told to stop in the middle of looking.
        }
        finally
        {
            await leaving.CancelAsync();
            await Task.WhenAll(passes);
        }

        return handled;
    }

    private async Task<IReadOnlyList<ClaimedReminder>> ClaimAsync(IReadOnlyList<LaneShare> shares)
    {
        var began = time.GetUtcNow();
        var claimed = await queue.ClaimAsync(owner, clock.Now, shares, CancellationToken.None);
        tracing.Claimed(claimed, began);
        return claimed;
    }

    private async Task HandleAsync(IReadOnlyList<ClaimedReminder> claimed, IReadOnlyList<LaneShare> shares, CancellationToken cancellation)
    {
        if (claimed.Count == 0)
        {
            return;
        }

        using var batch = ReminderTracing.Batch(claimed.Count);
        var prepared = await composing.PrepareAsync(claimed, cancellation);
        var own = await delivery.SendOwnAsync([.. prepared.Outgoing.Where(each => each.IsOwn)], CancellationToken.None);
        var ours = await settling.SettleAsync(owner, [.. prepared.Settled, .. own]);

        var full = Full(shares, claimed);
        var paced = prepared.Outgoing.Where(each => !each.IsOwn).ToArray();
        foreach (var lane in full.Except(paced.Select(each => each.Reminder.Lane)))
        {
            lanes.Again(lane);
        }

        ours += await delivery.SendPacedAsync(owner, paced, lane => { if (full.Contains(lane)) { lanes.Again(lane); Stir(); } }, cancellation);
        Log.Batch(logger, claimed.Count, prepared.Outgoing.Count, claimed.Count - ours);
    }

    /// <summary>Lanes that may have more than they were given a turn for.</summary>
    private static HashSet<string> Full(IReadOnlyList<LaneShare> shares, IReadOnlyList<ClaimedReminder> claimed)
    {
        var counts = claimed.CountBy(reminder => reminder.Lane).ToDictionary();
        return [.. shares.Where(share => counts.GetValueOrDefault(share.Lane) == share.Most).Select(share => share.Lane)];
    }

    /// <summary>Wakes the tenants' round.</summary>
    private void Stir()
    {
        try
        {
            stirred.Release();
        }
        catch (SemaphoreFullException)
        {
            // It is awake already.
        }
    }

    private async Task BeatAsync(CancellationToken cancellation)
    {
        await clock.SyncAsync(cancellation);
        await queue.BeatAsync(owner, clock.Now, cancellation);
        beatAt = time.GetTimestamp();
    }

    private Task BeatSometimesAsync(CancellationToken cancellation) =>
        time.GetElapsedTime(beatAt) >= BeatEvery ? BeatAsync(cancellation) : Task.CompletedTask;
}
