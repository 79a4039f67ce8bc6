using System.Threading.Channels;
using CoachBot.Plans;
using CoachBot.Storage.Links;
using CoachBot.Training.Runners;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;

namespace CoachBot.Push;

/// <summary>
/// Pushes what already stands in the chat. A knock and no more: it waits in memory only, since whoever misses it finds the message itself on
/// the page, and a reminder's dispatch never waits for a push service.
/// </summary>
internal sealed partial class PushQueue(IRunnerLinks links, IPlanService plans, PushSender sender, TimeProvider time, IOptions<PushOptions> options, ILogger<PushQueue> logger) : BackgroundService
{
    private const int Room = 20_000;
    private const int AtOnce = 200;
    private const int InFlight = 8;
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(5);

    private readonly Channel<Knock> knocks = Channel.CreateBounded<Knock>(new BoundedChannelOptions(Room) { FullMode = BoundedChannelFullMode.DropOldest, SingleReader = true });

    private sealed record Knock(RunnerId Runner, string Id, Activity Activity);

    public void Add(RunnerId runner, string id, Activity activity) => knocks.Writer.TryWrite(new Knock(runner, id, activity));

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (await knocks.Reader.WaitToReadAsync(stoppingToken))
        {
            var batch = new List<Knock>();
            while (batch.Count < AtOnce && knocks.Reader.TryRead(out var next))
            {
                batch.Add(next);
            }

            try
            {
                await KnockAsync(batch, stoppingToken);
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                Log.Failed(logger, error, batch.Count);
            }
        }
    }

    private async Task KnockAsync(List<Knock> batch, CancellationToken stopping)
    {
        var browsers = (await links.OfRunnersAsync([.. batch.Select(knock => knock.Runner).Distinct()], Browser.Kind, stopping)).ToLookup(link => link.Runner);
        var calls = batch.SelectMany(knock => browsers[knock.Runner], (knock, link) => (knock, link)).ToList();
        await Parallel.ForEachAsync(calls, new ParallelOptions { MaxDegreeOfParallelism = InFlight, CancellationToken = stopping }, async (call, _) =>
        {
            var lang = (await plans.LoadAsync(call.knock.Runner, stopping)).State.Profile.Language ?? "en";
            if (PushMessage.Of(call.knock.Id, call.knock.Activity, lang) is { } message)
            {
                await SendAsync(call.link, message, attempt: 1, until: time.GetUtcNow().AddMinutes(options.Value.TimeToLiveMinutes), stopping);
            }
        });
    }

    private async Task SendAsync(RunnerLink link, PushMessage message, int attempt, DateTimeOffset until, CancellationToken stopping)
    {
        if (Browser.Read(link.Payload, options.Value) is not { } browser)
        {
            await links.RemoveAsync(link.Runner, link.Kind, link.Name, stopping);
            return;
        }

        switch (await sender.SendAsync(browser, message, stopping))
        {
            case PushOutcome.Gone:
                await links.RemoveAsync(link.Runner, link.Kind, link.Name, stopping);
                break;
            case PushOutcome.Later later when (later.After ?? FirstPause * Math.Pow(3, attempt - 1)) is var pause && time.GetUtcNow() + pause < until:
                _ = AgainAsync(link, message, pause < TimeSpan.Zero ? TimeSpan.Zero : pause, attempt + 1, until, stopping);
                break;
            case PushOutcome.Refused refused:
                Log.Refused(logger, refused.Status);
                break;
        }
    }

    /// <summary>By itself, so that one service that asks to wait holds up nobody; and not to a browser that was revoked meanwhile.</summary>
    private async Task AgainAsync(RunnerLink link, PushMessage message, TimeSpan pause, int attempt, DateTimeOffset until, CancellationToken stopping)
    {
        try
        {
            await Task.Delay(pause, time, stopping);
            if ((await links.OfRunnerAsync(link.Runner, link.Kind, stopping)).Any(one => one.Name == link.Name))
            {
                await SendAsync(link, message, attempt, until, stopping);
            }
        }
        catch (Exception error) when (error is not OperationCanceledException || !stopping.IsCancellationRequested)
        {
            Log.Failed(logger, error, 1);
        }
        catch (OperationCanceledException)
        {
            // The host stops; the message itself stands in the chat.
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
