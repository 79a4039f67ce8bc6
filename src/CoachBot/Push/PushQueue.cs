using System.Threading.Channels;
using CoachBot.Storage.Links;
using Microsoft.Extensions.Options;

namespace CoachBot.Push;

/// <summary>
/// Pushes what already stands in the chat. A reminder's dispatch never waits for a push service: it hands over what has been stored, and that
/// stays stored until a service has answered. What a killed host leaves behind, every other one looks for.
/// </summary>
internal sealed partial class PushQueue(IRunnerLinks links, PushSender sender, TimeProvider time, IOptions<PushOptions> options, ILogger<PushQueue> logger) : BackgroundService
{
    private const int Room = 20_000;
    private const int InFlight = 8;
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(5);

    /// <summary>What finds no room is sent by whoever finds it stored.</summary>
    private readonly Channel<(RunnerLink Link, bool Stands)> handed = Channel.CreateBounded<(RunnerLink, bool)>(Room);

    /// <param name="stands">False: the message came to nothing, and so does its push.</param>
    public void Add(RunnerLink stored, bool stands) => handed.Writer.TryWrite((stored, stands));

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAll(SendHandedAsync(stoppingToken), LookAsync(stoppingToken));

    private Task SendHandedAsync(CancellationToken stopping) => Parallel.ForEachAsync(
        handed.Reader.ReadAllAsync(stopping),
        new ParallelOptions { MaxDegreeOfParallelism = InFlight, CancellationToken = stopping },
        (next, _) => new ValueTask(SafelyAsync(
            async () =>
            {
                if (!next.Stands)
                {
                    await links.TakeAsync(next.Link, stopping);
                }
                else if (PushWaiting.Read(next.Link) is var waiting && time.GetUtcNow() < waiting.Next)
                {
                    await SendAsync(next.Link, waiting, stopping);
                }
            },
            stopping)));

    /// <summary>For what is due and in nobody's hand: left by a host that is no more, or without room.</summary>
    private async Task LookAsync(CancellationToken stopping)
    {
        while (!stopping.IsCancellationRequested)
        {
            await SafelyAsync(
                async () =>
                {
                    var soon = time.GetUtcNow() + PushOutbox.InHand;
                    foreach (var link in (await links.OfKindAsync(PushWaiting.Kind, stopping)).Where(link => PushWaiting.Read(link).Next <= soon))
                    {
                        _ = LaterAsync(link, stopping);
                    }
                },
                stopping);
            await Task.Delay(PushOutbox.InHand, time, stopping);
        }
    }

    /// <summary>By itself, so that one service that asks to wait holds up nobody, and by one host only.</summary>
    private Task LaterAsync(RunnerLink link, CancellationToken stopping) => SafelyAsync(
        async () =>
        {
            var waiting = PushWaiting.Read(link);
            if (waiting.Next - time.GetUtcNow() is var pause && pause > TimeSpan.Zero)
            {
                await Task.Delay(pause, time, stopping);
            }

            var inHand = waiting with { Next = time.GetUtcNow() + PushOutbox.InHand };
            var mine = inHand.Of(link.Runner);
            if (await links.ReplaceAsync(link, mine, stopping))
            {
                await SendAsync(mine, inHand, stopping);
            }
        },
        stopping);

    /// <summary>What a service has answered is stored also while the host ends: the next one would otherwise wait until the message is in nobody's hand.</summary>
    private async Task SendAsync(RunnerLink link, PushWaiting waiting, CancellationToken stopping)
    {
        var told = await OutcomeAsync(link, waiting, stopping);
        if (told is PushOutcome.Later later && time.GetUtcNow() + Pause(later, waiting.Attempt) is var next && next < waiting.Until)
        {
            var again = (waiting with { Attempt = waiting.Attempt + 1, Next = next }).Of(link.Runner);
            if (await links.ReplaceAsync(link, again, CancellationToken.None))
            {
                _ = LaterAsync(again, stopping);
            }

            return;
        }

        if (told is PushOutcome.Gone)
        {
            await links.RemoveAsync(link.Runner, Browser.Kind, waiting.Browser, CancellationToken.None);
        }
        else if (told is PushOutcome.Refused refused)
        {
            Log.Refused(logger, refused.Status);
        }

        await links.TakeAsync(link, CancellationToken.None);
    }

    /// <summary>Null where nobody is to be called any more: the browser was revoked meanwhile, or it is too late.</summary>
    private async Task<PushOutcome?> OutcomeAsync(RunnerLink link, PushWaiting waiting, CancellationToken stopping)
    {
        if (time.GetUtcNow() >= waiting.Until
            || (await links.OfRunnerAsync(link.Runner, Browser.Kind, stopping)).FirstOrDefault(one => one.Name == waiting.Browser) is not { } allowed)
        {
            return null;
        }

        return Browser.Read(allowed.Payload, options.Value) is { } browser ? await sender.SendAsync(browser, waiting.Message, stopping) : new PushOutcome.Gone();
    }

    private static TimeSpan Pause(PushOutcome.Later later, int attempt) => later.After ?? FirstPause * Math.Pow(3, attempt - 1);

    /// <summary>What goes wrong with one costs the others nothing; it stays stored and is tried again.</summary>
    private async Task SafelyAsync(Func<Task> work, CancellationToken stopping)
    {
        try
        {
            await work();
        }
        catch (Exception error) when (!stopping.IsCancellationRequested)
        {
            Log.Failed(logger, error);
        }
        catch (Exception) when (stopping.IsCancellationRequested)
        {
            // The host ends; the next one goes on.
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "A message could not be pushed; it stands in the chat and is tried again")]
        public static partial void Failed(ILogger logger, Exception error);

        [LoggerMessage(2, LogLevel.Warning, "A push service refused a message with {Status}")]
        public static partial void Refused(ILogger logger, int status);
    }
}
