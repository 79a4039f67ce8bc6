using System.Collections.Concurrent;
using System.Threading.Channels;
using CoachBot.Plans;
using CoachBot.Storage.Links;
using CoachBot.Training.Runners;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;

namespace CoachBot.Push;

/// <summary>
/// Pushes what already stands in the chat. A knock and no more, so a reminder's dispatch never waits for a push service: what was just sent
/// waits in memory, and what a service wants later, or what is left when the host stops, in the database. Whoever misses a knock because a
/// host was killed in the moment between finds the message itself on the page.
/// </summary>
internal sealed partial class PushQueue(IRunnerLinks links, IPlanService plans, PushSender sender, TimeProvider time, IOptions<PushOptions> options, ILogger<PushQueue> logger) : BackgroundService
{
    private const int Room = 20_000;
    private const int AtOnce = 200;
    private const int InFlight = 8;
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(5);

    private readonly Channel<Knock> knocks = Channel.CreateBounded<Knock>(new BoundedChannelOptions(Room) { FullMode = BoundedChannelFullMode.DropOldest, SingleReader = true });

    /// <summary>What has been read from the queue and is not done with.</summary>
    private readonly ConcurrentDictionary<Knock, bool> inHand = new(ReferenceEqualityComparer.Instance);

    private sealed record Knock(RunnerId Runner, string Id, Activity Activity);

    public void Add(RunnerId runner, string id, Activity activity) => knocks.Writer.TryWrite(new Knock(runner, id, activity));

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await GoOnAsync(stoppingToken);
        while (await knocks.Reader.WaitToReadAsync(stoppingToken))
        {
            while (inHand.Count < AtOnce && knocks.Reader.TryRead(out var next))
            {
                inHand.TryAdd(next, true);
            }

            try
            {
                await KnockAsync([.. inHand.Keys], stoppingToken);
                inHand.Clear();
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                Log.Failed(logger, error, inHand.Count);
                inHand.Clear();
            }
        }
    }

    /// <summary>What has not been sent is sent by the next host, or by this one when it is there again.</summary>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        List<Knock> left = [.. inHand.Keys];
        while (knocks.Reader.TryRead(out var next))
        {
            left.Add(next);
        }

        foreach (var (_, link, waiting) in left.Count == 0 ? [] : await CallsAsync(left, cancellationToken))
        {
            await links.SetAsync(waiting.Of(link.Runner), cancellationToken);
        }
    }

    /// <summary>What an earlier host has left to be sent.</summary>
    private async Task GoOnAsync(CancellationToken stopping)
    {
        try
        {
            foreach (var link in await links.OfKindAsync(PushWaiting.Kind, stopping))
            {
                _ = LaterAsync(link, stopping);
            }
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            Log.Failed(logger, error, 0);
        }
    }

    private async Task KnockAsync(IReadOnlyCollection<Knock> batch, CancellationToken stopping) => await Parallel.ForEachAsync(
        (await CallsAsync(batch, stopping)).GroupBy(call => call.Knock, ReferenceEqualityComparer.Instance),
        new ParallelOptions { MaxDegreeOfParallelism = InFlight, CancellationToken = stopping },
        async (calls, _) =>
        {
            foreach (var (_, link, waiting) in calls)
            {
                await SendAsync(link, waiting, stopping);
            }

            inHand.TryRemove((Knock)calls.Key!, out var _);
        });

    /// <summary>Each message to each browser of its runner, none for who has allowed no browser.</summary>
    private async Task<List<(Knock Knock, RunnerLink Link, PushWaiting Waiting)>> CallsAsync(IReadOnlyCollection<Knock> batch, CancellationToken stopping)
    {
        var calls = new List<(Knock, RunnerLink, PushWaiting)>();
        var browsers = (await links.OfRunnersAsync([.. batch.Select(knock => knock.Runner).Distinct()], Browser.Kind, stopping)).ToLookup(link => link.Runner);
        foreach (var knock in batch.Where(knock => browsers.Contains(knock.Runner)))
        {
            var lang = (await plans.LoadAsync(knock.Runner, stopping)).State.Profile.Language ?? "en";
            var now = time.GetUtcNow();
            if (PushMessage.Of(knock.Id, knock.Activity, lang) is { } message)
            {
                calls.AddRange(browsers[knock.Runner].Select(link => (knock, link, new PushWaiting(link.Name, message, 1, now, now.AddMinutes(options.Value.TimeToLiveMinutes)))));
            }
        }

        return calls;
    }

    private async Task SendAsync(RunnerLink link, PushWaiting waiting, CancellationToken stopping)
    {
        if (Browser.Read(link.Payload, options.Value) is not { } browser)
        {
            await links.RemoveAsync(link.Runner, link.Kind, link.Name, stopping);
            return;
        }

        switch (await sender.SendAsync(browser, waiting.Message, stopping))
        {
            case PushOutcome.Gone:
                await links.RemoveAsync(link.Runner, link.Kind, link.Name, stopping);
                break;
            case PushOutcome.Later later when time.GetUtcNow() + Pause(later, waiting.Attempt) is var next && next < waiting.Until:
                var again = (waiting with { Attempt = waiting.Attempt + 1, Next = next }).Of(link.Runner);
                await links.SetAsync(again, stopping);
                _ = LaterAsync(again, stopping);
                break;
            case PushOutcome.Refused refused:
                Log.Refused(logger, refused.Status);
                break;
        }
    }

    private static TimeSpan Pause(PushOutcome.Later later, int attempt) => later.After ?? FirstPause * Math.Pow(3, attempt - 1);

    /// <summary>By itself, so that one service that asks to wait holds up nobody; by one host only; and not to a browser that was revoked meanwhile.</summary>
    private async Task LaterAsync(RunnerLink link, CancellationToken stopping)
    {
        try
        {
            var waiting = PushWaiting.Read(link);
            if (waiting.Next - time.GetUtcNow() is var pause && pause > TimeSpan.Zero)
            {
                await Task.Delay(pause, time, stopping);
            }

            if (await links.TakeAsync(link, stopping) && time.GetUtcNow() < waiting.Until
                && (await links.OfRunnerAsync(link.Runner, Browser.Kind, stopping)).FirstOrDefault(one => one.Name == waiting.Browser) is { } browser)
            {
                await SendAsync(browser, waiting, stopping);
            }
        }
        catch (Exception error) when (error is not OperationCanceledException || !stopping.IsCancellationRequested)
        {
            Log.Failed(logger, error, 1);
        }
        catch (OperationCanceledException)
        {
            // The host stops; it stays stored for the next.
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "{Count} reminders could not be pushed; they stand in the chat")]
        public static partial void Failed(ILogger logger, Exception error, int count);

        [LoggerMessage(2, LogLevel.Warning, "A push service refused a message with {Status}")]
        public static partial void Refused(ILogger logger, int status);
    }
}
