using System.Collections.Concurrent;
using CoachBot.Channels.Telemetry;
using CoachBot.Storage.Notifications;
using Microsoft.Extensions.Hosting;

namespace CoachBot.Channels.DirectLine;

/// <summary>The sockets open on this host, by conversation; wakes them when the change feed says that there is something to read.</summary>
internal sealed class ConversationStreams(IChangeFeed feed) : IHostedService
{
    private readonly ConcurrentDictionary<string, ConcurrentDictionary<StreamSignal, byte>> streams = new();
    private IDisposable? subscription;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        subscription = feed.Subscribe(OnChange);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        subscription?.Dispose();
        return Task.CompletedTask;
    }

    public StreamSignal Join(string conversationId)
    {
        var signal = new StreamSignal();
        lock (streams)
        {
            streams.GetOrAdd(conversationId, _ => new()).TryAdd(signal, 0);
        }

        ChannelTelemetry.Socket(1);
        return signal;
    }

    public void Leave(string conversationId, StreamSignal signal)
    {
        ChannelTelemetry.Socket(-1);
        lock (streams)
        {
            if (streams.TryGetValue(conversationId, out var joined) && joined.TryRemove(signal, out _) && joined.IsEmpty)
            {
                streams.TryRemove(conversationId, out _);
            }
        }
    }

    private Task OnChange(string topic, string payload)
    {
        switch (topic)
        {
            case StreamTopics.Chat when streams.TryGetValue(payload, out var joined):
                Wake(joined, typing: false);
                break;
            case StreamTopics.Typing when streams.TryGetValue(payload, out var joined):
                Wake(joined, typing: true);
                break;
            case IChangeFeed.Everything:
                foreach (var joined in streams.Values)
                {
                    Wake(joined, typing: false);
                }

                break;
        }

        return Task.CompletedTask;
    }

    private static void Wake(ConcurrentDictionary<StreamSignal, byte> joined, bool typing)
    {
        foreach (var (signal, _) in joined)
        {
            signal.Raise(typing);
        }
    }
}
