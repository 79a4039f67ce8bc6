using System.Collections.Concurrent;
using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Threading.Channels;
using CoachBot.Plans;
using CoachBot.Storage.Notifications;
using CoachBot.Training.Runners;

namespace CoachBot.Runners;

/// <summary>Tells the open pages of a runner that something has changed, wherever and by whatever host it was.</summary>
internal sealed class RunnerLive(IChangeFeed feed, IHostApplicationLifetime host) : IHostedService
{
    /// <summary>Proxies close what stays silent for a minute.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(20);

    private readonly ConcurrentDictionary<Channel<bool>, RunnerId> pages = new();
    private IDisposable? subscription;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        subscription = feed.Subscribe((topic, payload) =>
        {
            foreach (var (page, runner) in pages)
            {
                if (topic == IChangeFeed.Everything || (topic == RunnerTopic.Changed && runner.Value == payload))
                {
                    page.Writer.TryWrite(true);
                }
            }

            return Task.CompletedTask;
        });
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        subscription?.Dispose();
        return Task.CompletedTask;
    }

    public async IAsyncEnumerable<SseItem<string>> OfAsync(RunnerId runner, [EnumeratorCancellation] CancellationToken gone)
    {
        // A host that stops waits for its requests, and this one would not end by itself; browsers come back, to another host.
        using var ends = CancellationTokenSource.CreateLinkedTokenSource(gone, host.ApplicationStopping);
        var over = ends.Token;

        // One place: many changes while a page is being told are one change to it.
        var page = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
        pages[page] = runner;
        try
        {
            yield return new SseItem<string>("", "open");
            while (!over.IsCancellationRequested)
            {
                using var patience = CancellationTokenSource.CreateLinkedTokenSource(over);
                patience.CancelAfter(Quiet);
                yield return new SseItem<string>("", await ChangedAsync(page, patience.Token) ? "changed" : "still");
            }
        }
        finally
        {
            pages.TryRemove(page, out _);
        }
    }

    private static async Task<bool> ChangedAsync(Channel<bool> page, CancellationToken patience)
    {
        try
        {
            return await page.Reader.ReadAsync(patience);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }
}
